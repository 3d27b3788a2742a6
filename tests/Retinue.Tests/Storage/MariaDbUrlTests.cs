using Retinue.Storage;
using Xunit;

namespace Retinue.Tests.Storage;

/// <summary>The one setting that names a MariaDB.</summary>
public sealed class MariaDbUrlTests
{
    [Theory]
    [InlineData("mariadb://u:p@h/d", "h", 3306, "u", "p", "d")]
    [InlineData("MySQL://u:p@h:3307/d", "h", 3307, "u", "p", "d")]
    [InlineData("mariadb://u@h/d", "h", 3306, "u", "", "d")]
    [InlineData("mariadb://u:p%40%3A%2F@h/d", "h", 3306, "u", "p@:/", "d")]
    [InlineData("mariadb://u:p@ss:word@h/d", "h", 3306, "u", "p@ss:word", "d")]
    [InlineData("mariadb://u%3Ax:p@h/d%20e", "h", 3306, "u:x", "p", "d e")]
    [InlineData("mariadb://u:p@a:3307,b:3308,c/d", "a", 3307, "u", "p", "d")]
    [InlineData("mariadb://u:p@[2001:db8::1]:3307/d", "2001:db8::1", 3307, "u", "p", "d")]
    [InlineData("mariadb://u:p@[2001:db8::1]/d", "2001:db8::1", 3306, "u", "p", "d")]
    [InlineData("mariadb://u:p@192.0.2.1:65535/d?SslMode=None&MaximumPoolSize=7", "192.0.2.1", 65535, "u", "p", "d")]
    public void A_url_is_read(string url, string server, int port, string user, string password, string database)
    {
        var read = MariaDbUrl.Parse(url);
        Assert.Equal((server, (uint)port, user, password, database), (read.Server, read.Port, read.UserID, read.Password, read.Database));
        Assert.Equal(url.Contains("PoolSize=7", StringComparison.Ordinal) ? 7u : 64u, read.MaximumPoolSize);
        // Units of work count the rows that were found.
        Assert.False(read.UseAffectedRows);
    }

    [Fact]
    public void Several_hosts_differ_in_nothing_but_host_and_port()
    {
        var nodes = MariaDbUrl.Nodes("mariadb://u:p@a:3307,b,[::1]:3308/d?MaximumPoolSize=7");
        Assert.Equal([("a", 3307u), ("b", 3306u), ("::1", 3308u)], nodes.Select(n => (n.Server, n.Port)));
        foreach (var node in nodes) (node.Server, node.Port) = ("a", 3307);
        Assert.Single(nodes.Select(n => n.ConnectionString).Distinct());
    }

    [Theory]
    [InlineData("", "does not begin with mariadb://")]
    [InlineData("postgres://u:p@h/d", "does not begin with mariadb://")]
    [InlineData("mariadb://", "lacks a user, a host or a database")]
    [InlineData("mariadb://h/d", "lacks a user, a host or a database")]
    [InlineData("mariadb://u:p@/d", "lacks a user, a host or a database")]
    [InlineData("mariadb://u:p@h", "lacks a user, a host or a database")]
    [InlineData("mariadb://u:p@h/", "lacks a user, a host or a database")]
    [InlineData("mariadb://u:p@h:0/d", "a port that is none")]
    [InlineData("mariadb://u:p@h:65536/d", "a port that is none")]
    [InlineData("mariadb://u:p@h:x/d", "a port that is none")]
    [InlineData("mariadb://u:p@a,b:x/d", "a port that is none")]
    [InlineData("mariadb://u:p@::1/d", "a port that is none")]
    [InlineData("mariadb://u:p@a,,b/d", "lacks a user, a host or a database")]
    [InlineData("mariadb://u:p@a,b:3306,a:3306/d", "names a:3306 twice")]
    [InlineData("mariadb://u:p@h/d?Nonsense=1", "the option Nonsense")]
    [InlineData("mariadb://u:p@h/d?MaximumPoolSize=x", "the option MaximumPoolSize")]
    public void What_is_wrong_is_said_in_one_sentence_without_the_password(string url, string says)
    {
        var refused = Assert.Throws<SettingException>(() => MariaDbUrl.Parse(url.Replace("u:p@", "u:hush-hush@", StringComparison.Ordinal)));
        Assert.StartsWith("RETINUE_DATABASE ", refused.Message);
        Assert.Contains(says, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", refused.Message);
    }
}
