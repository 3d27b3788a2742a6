namespace Retinue.Server.Cli;

/// <summary>What the server says when it is up.</summary>
internal static class Greeting
{
    /// <summary>A curl configuration, so that the first call needs nothing copied: <c>curl -K data/first-credential ...</c>.</summary>
    public const string CredentialFile = "first-credential";

    public static void Print(IEnumerable<string> urls, LocalApi api, RetinueOptions options, (string Identifier, string Secret)? first)
    {
        var where = options.Database.Length > 0 ? "" : $" in {options.Data}";
        Console.WriteLine($"Retinue {typeof(Greeting).Assembly.GetName().Version?.ToString(3)} listens on {string.Join(", ", urls)} ({api.Store.Engine}{where})");
        if (first is not { } credential) return;
        var file = Path.Combine(options.Data, CredentialFile);
        Console.WriteLine($"""

            There was no API credential, so one was made. It is shown only this once:

              identifier  {credential.Identifier}
              secret      {credential.Secret}
            """);
        try
        {
            Write(file, credential);
            Console.WriteLine($"\nFor a first try it is also in {file}; delete that file when you have put it elsewhere.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.WriteLine($"\n(It could not be written to {file}: {e.Message})");
        }
    }

    private static void Write(string file, (string Identifier, string Secret) credential)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        // A file that is there already has a mode of its own, or may be a link to elsewhere.
        File.Delete(file);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        // Readable by its owner alone, from the first byte on.
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(file, options);
        writer.Write($"# The credential of the first start, for: curl -K {CredentialFile} ...  Delete this file when you have put it elsewhere.\n");
        writer.Write($"data = \"identifier={credential.Identifier}\"\ndata = \"secret={credential.Secret}\"\n");
    }
}
