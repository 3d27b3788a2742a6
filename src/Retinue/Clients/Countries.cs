using System.Reflection;

namespace Retinue.Clients;

/// <summary>The countries of ISO 3166-1 with their two-letter codes and English names.</summary>
internal static class Countries
{
    private static readonly Lazy<Dictionary<string, string>> Names = new(() =>
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("countries.tsv")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t')).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
    });

    /// <summary>The English name of an upper-case code, or null when there is no such country.</summary>
    public static string? Name(string code) => Names.Value.GetValueOrDefault(code);
}
