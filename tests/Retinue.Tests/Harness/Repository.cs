namespace Retinue.Tests.Harness;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    private static readonly string Root = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The full path of a file or folder, named from the root of the repository.</summary>
    public static string Path(string name) => System.IO.Path.Combine(Root, name);

    private static string Find(DirectoryInfo? folder) => folder == null
        ? throw new InvalidOperationException("The tests do not run inside the repository.")
        : File.Exists(System.IO.Path.Combine(folder.FullName, "Retinue.slnx")) ? folder.FullName : Find(folder.Parent);
}
