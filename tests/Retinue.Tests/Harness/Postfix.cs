using MimeKit;
using Xunit;

namespace Retinue.Tests.Harness;

/// <summary>A real mail server of a test's own, on loopback, with TLS by a private authority: Postfix from Debian.</summary>
internal sealed class Postfix : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("retinue-postfix-").FullName;

    private Postfix() { }

    public int Port { get; } = ServerProcess.FreePort();

    /// <summary>The authority that vouches for it.</summary>
    public string CaFile => Path.Combine(folder, "ca.pem");

    /// <summary>Every message that it has put into a mailbox, and whose that is.</summary>
    public IReadOnlyList<(string Mailbox, MimeMessage Message)> Delivered
    {
        get
        {
            return [.. Files.Order(StringComparer.Ordinal).Select(file => MimeMessage.Load(file)).Select(m => (m.Headers["Delivered-To"]!, m))];
        }
    }

    private string[] Files => Path.Combine(folder, "mail", "all", "new") is var inbox && Directory.Exists(inbox) ? Directory.GetFiles(inbox) : [];

    public static async Task<Postfix> Start()
    {
        Assert.SkipUnless(File.Exists("/usr/sbin/postfix"), "postfix is not here; ./test installs it when it may");
        Assert.SkipUnless(Environment.UserName == "root", "Only root can start Postfix");
        var server = new Postfix();
        var (code, output) = await Run("start", server.folder, $"{server.Port}");
        return code == 0 ? server : throw new InvalidOperationException($"Postfix did not start: {output}");
    }

    /// <summary>Waits until so many messages have been put into mailboxes.</summary>
    public async Task<IReadOnlyList<(string Mailbox, MimeMessage Message)>> WaitFor(int count)
    {
        for (var i = 0; i < 600 && Files.Length < count; i++) await Task.Delay(100);
        return Delivered;
    }

    public async ValueTask DisposeAsync()
    {
        await Run("stop", folder);
        Directory.Delete(folder, recursive: true);
    }

    private static Task<(int Code, string Output)> Run(params string[] arguments) => Tool.Run(Repository.Path("tests/tools/postfix.sh"), arguments);
}
