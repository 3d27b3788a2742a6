using System.Diagnostics;
using Xunit;

namespace Retinue.Tests.Harness;

/// <summary>A MariaDB server of a test's own, which it may kill.</summary>
public sealed class PrivateMariaDb : IAsyncDisposable
{
    private readonly string folder;
    private readonly int port;

    private PrivateMariaDb(string folder, int port)
    {
        this.folder = folder;
        this.port = port;
    }

    /// <summary>What RETINUE_DATABASE has to be.</summary>
    public string Url { get; private set; } = "";

    /// <summary>The folder of the tables of <see cref="Url"/>.</summary>
    public string DatabaseFolder => Path.Combine(folder, "data", "retinue");

    public static async Task<PrivateMariaDb> Start()
    {
        Assert.SkipUnless(File.Exists("/usr/sbin/mariadbd") || File.Exists("/usr/bin/mariadbd"), "mariadbd is not here; ./test installs it when it may");
        var server = new PrivateMariaDb(Directory.CreateTempSubdirectory("retinue-mariadb-").FullName, ServerProcess.FreePort());
        await server.Restart();
        return server;
    }

    /// <summary>Starts it, on the data that is there, and waits until it answers.</summary>
    public async Task Restart() => Url = await Tool("start", folder, $"{port}");

    /// <summary>A statement past the rights of <see cref="Url"/>.</summary>
    public async Task AsRoot(string statement)
    {
        var (code, said) = await Harness.Tool.Run("mariadb", ["--no-defaults", "-S", Path.Combine(folder, "socket"), "-uroot", "-e", statement]);
        if (code != 0) throw new InvalidOperationException($"{statement}: {said}");
    }

    /// <summary>A signal such as <c>STOP</c>, which makes it hang.</summary>
    public async Task Signal(string name) => await Harness.Tool.Run("kill", [$"-{name}", (await File.ReadAllTextAsync(Path.Combine(folder, "pid"))).Trim()]);

    /// <summary>Whether the process is there; one that has ended by itself is not.</summary>
    public bool IsAlive
    {
        get
        {
            try
            {
                return !File.ReadAllText($"/proc/{File.ReadAllText(Path.Combine(folder, "pid")).Trim()}/stat").Contains(") Z ", StringComparison.Ordinal);
            }
            catch (IOException)
            {
                return false;
            }
        }
    }

    /// <summary>SIGKILL; answers when it is gone.</summary>
    public async Task Kill()
    {
        if (IsAlive) await Tool("kill", folder);
        while (IsAlive) await Task.Delay(20);
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<string> Tool(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Repository.Path("tests/tools/mariadb.sh"), arguments) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"mariadb.sh {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }
}
