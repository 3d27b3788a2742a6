using Retinue.SignIn;
using Xunit;

namespace Retinue.Tests.SignIn;

/// <summary>No link leads out of the client area.</summary>
public sealed class ClientAreaTests
{
    private const string Area = "https://example.com/my";

    [Theory]
    [InlineData("", "https://example.com/my/?code=c")]
    [InlineData("/", "https://example.com/my/?code=c")]
    [InlineData("/invoices", "https://example.com/my/invoices?code=c")]
    [InlineData("invoices/3", "https://example.com/my/invoices/3?code=c")]
    [InlineData("cart.php?a=add&pid=1", "https://example.com/my/cart.php?a=add&pid=1&code=c")]
    [InlineData("/cart?next=https://elsewhere.test/", "https://example.com/my/cart?next=https://elsewhere.test/&code=c")]
    [InlineData("/cart?mycode=1#part", "https://example.com/my/cart?mycode=1&code=c#part")]
    [InlineData("/größe", "https://example.com/my/gr%C3%B6%C3%9Fe?code=c")]
    public void A_path_leads_below_it(string path, string expected)
    {
        Assert.Equal(expected, ClientArea.Address(Area, path, "code", "c"));
        Assert.Equal(expected, ClientArea.Address(Area + "/", path, "code", "c"));
        Assert.True(ClientArea.IsBelow(path));
    }

    [Theory]
    [InlineData("https://elsewhere.test/")]
    [InlineData("HTTPS:elsewhere.test")]
    [InlineData("//elsewhere.test/")]
    [InlineData("///elsewhere.test/")]
    [InlineData("/\\elsewhere.test/")]
    [InlineData("\\\\elsewhere.test")]
    [InlineData("/%5celsewhere.test")]
    [InlineData("/%2felsewhere.test")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("mailto:x@elsewhere.test")]
    [InlineData("..")]
    [InlineData("/../admin")]
    [InlineData("/a/../../admin")]
    [InlineData("/a/..%2f..%2fadmin")]
    [InlineData("/%2e%2e/admin")]
    [InlineData("/.%2E/admin")]
    [InlineData("/./a")]
    [InlineData("/a b")]
    [InlineData("/a\r\nSet-Cookie: x=y")]
    [InlineData("/a%0d%0ax")]
    [InlineData("/a\0")]
    [InlineData("/cart?code=stolen")]
    [InlineData("/cart?a=1&code=stolen")]
    [InlineData("/cart?%63ode=stolen")]
    [InlineData("/cart?code")]
    public void Any_other_path_leads_nowhere(string path)
    {
        Assert.Null(ClientArea.Address(Area, path, "code", "c"));
        Assert.False(ClientArea.IsBelow(path));
    }
}
