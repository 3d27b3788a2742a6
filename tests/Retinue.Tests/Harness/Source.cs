namespace Retinue.Tests.Harness;

/// <summary>The repository that these tests were built from.</summary>
internal static class Source
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) => folder == null
        ? throw new InvalidOperationException("The tests do not run inside the repository.")
        : File.Exists(Path.Combine(folder.FullName, "Retinue.slnx")) ? folder.FullName : Find(folder.Parent);
}
