using System.Runtime.CompilerServices;

namespace Retinue.Tests.Harness;

/// <summary>The files that the tests were built from.</summary>
public static class Repository
{
    /// <summary>The full path of a file, named from the root of the repository.</summary>
    public static string Path(string name) => System.IO.Path.GetFullPath(System.IO.Path.Combine(Root(), name));

    private static string Root([CallerFilePath] string file = "") => System.IO.Path.Combine(file, "../../../..");
}
