using Retinue.Mail.Delivery;
using Xunit;

namespace Retinue.Tests.Mail.Delivery;

/// <summary>How the setting of the mail server is read.</summary>
public sealed class SmtpServerTests
{
    [Theory]
    [InlineData("smtp://mail.example.com", "mail.example.com", 25, "Offered", "", "")]
    [InlineData("smtp://user:pass@mail.example.com", "mail.example.com", 587, "Required", "user", "pass")]
    [InlineData("smtp://user%40example.com:p%3A%2F@mail.example.com:2525?tls=none", "mail.example.com", 2525, "None", "user@example.com", "p:/")]
    [InlineData("smtp://user:pass@localhost:25", "localhost", 25, "Offered", "user", "pass")]
    [InlineData("smtp://[::1]:25?tls=required", "::1", 25, "Required", "", "")]
    [InlineData("smtp://10.0.0.1?tls=offered", "10.0.0.1", 25, "Offered", "", "")]
    [InlineData("smtps://user:pass@mail.example.com", "mail.example.com", 465, "FromTheStart", "user", "pass")]
    public void A_server_is_read(string text, string host, int port, string tls, string user, string password) =>
        Assert.Equal(new SmtpServer(host, port, Enum.Parse<SmtpTls>(tls), user, password), SmtpServer.Parse(text));

    [Theory]
    [InlineData("mail.example.com")]
    [InlineData("http://mail.example.com")]
    [InlineData("smtp://")]
    [InlineData("smtp://user@mail.example.com")]
    [InlineData("smtp://mail.example.com/path")]
    [InlineData("smtp://mail.example.com?tls=perhaps")]
    [InlineData("smtps://mail.example.com?tls=none")]
    public void What_is_none_is_refused(string text) => Assert.Throws<FormatException>(() => SmtpServer.Parse(text));

    [Fact]
    public void Nothing_is_no_server_and_what_is_shown_has_no_password()
    {
        Assert.Null(SmtpServer.Parse(" "));
        Assert.Equal("[::1]:25", SmtpServer.Parse("smtp://user:hidden@[::1]:25")!.ToString());
    }
}
