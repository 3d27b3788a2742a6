using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Faults;

/// <summary>A small disk of a test's own, which may be filled; needs the right to mount.</summary>
internal sealed class Disk : IAsyncDisposable
{
    private readonly string ballast;

    private Disk(string folder)
    {
        Folder = folder;
        ballast = Path.Combine(folder, "ballast");
    }

    public string Folder { get; }

    /// <param name="folder">Where it is mounted; an empty folder.</param>
    /// <param name="size">As mount takes it: <c>16m</c>.</param>
    public static async Task<Disk> Mount(string folder, string size, string options = "")
    {
        var (code, output) = await Mounting("mount", "-t", "tmpfs", "-o", $"size={size}{options}", "tmpfs", folder);
        Assert.SkipUnless(code == 0, $"A small disk cannot be mounted here ({output.Trim()}); run as root where mounting is allowed");
        return new Disk(folder);
    }

    /// <summary>Writes to it until nothing more fits.</summary>
    public async Task Fill()
    {
        await using var file = new FileStream(ballast, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (var size in new[] { 1 << 16, 1 << 12, 1 })
            try
            {
                while (true) await file.WriteAsync(new byte[size]);
            }
            catch (IOException)
            {
                // Full for pieces of this size.
            }
    }

    public void Free() => File.Delete(ballast);

    public async ValueTask DisposeAsync()
    {
        // Lazily: whoever still has files open there keeps them until it ends.
        await Mounting("umount", "-l", Folder);
    }

    internal static async Task<(int Code, string Output)> Mounting(string tool, params string[] arguments)
    {
        try
        {
            return await Tool.Run(tool, arguments);
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            return (127, e.Message);
        }
    }
}
