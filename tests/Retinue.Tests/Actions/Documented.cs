using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Retinue.Tests.Harness;

namespace Retinue.Tests.Actions;

/// <summary>A parameter as its page documents it.</summary>
internal sealed record DocumentedParam(string Name, string Type, bool Required);

/// <summary>A line of a page's table of answers.</summary>
internal sealed record DocumentedField(string Name, string Type);

/// <summary>What the public page of an action says in one generation.</summary>
internal sealed partial record DocumentedPage(
    DocumentedParam[] Request, DocumentedField[] Response, string[] Errors, string[] Warnings, JsonElement SampleShape, string? Since)
{
    /// <summary>
    /// The paths of an answer, as the pages print them (<c>contacts[contact][0][id]</c>), each with the types that the page gives it: its table
    /// and its sample do not always agree.
    /// </summary>
    public IReadOnlyDictionary<string, string[]> Fields => Response.Select(f => (f.Name, f.Type)).Concat(Sample)
        .Where(f => f.Name != "result")
        .GroupBy(f => f.Name, f => f.Type).ToDictionary(g => g.Key, g => g.Distinct().ToArray());

    /// <summary>The paths that the sample shows, with the type that each has there.</summary>
    public IEnumerable<(string Name, string Type)> Sample => Leaves("", SampleShape);

    /// <summary>Whether the sample is printed flat, as those of 7.10 are: then every value of it is a text, and tells no type.</summary>
    public bool IsSampleFlat => SampleShape.ValueKind == JsonValueKind.Object && SampleShape.EnumerateObject().Any(p => p.Name.Contains('[', StringComparison.Ordinal));

    /// <summary>The version that brought the action; empty for the first.</summary>
    public string SinceVersion => Since is null or "1.0" ? "" : Normal(Since);

    /// <summary>8.0.0 is 8.0.</summary>
    public static string Normal(string version) => version.EndsWith(".0", StringComparison.Ordinal) && version.Count(c => c == '.') == 2 ? version[..^2] : version;

    private static IEnumerable<(string Name, string Type)> Leaves(string path, JsonElement shape) => shape.ValueKind switch
    {
        JsonValueKind.Object => shape.EnumerateObject().SelectMany(p => Leaves(path.Length == 0 ? AnyRow().Replace(p.Name, "[0]") : $"{path}[{(IsDay(p.Name) ? "day" : p.Name)}]", p.Value)),
        JsonValueKind.Array => shape.EnumerateArray().SelectMany(row => Leaves($"{path}[0]", row)),
        JsonValueKind.String => [(path, shape.GetString()!)],
        _ => [],
    };

    /// <summary>A name that is a day stands for any day: what we declare is called day.</summary>
    private static bool IsDay(string name) => DateOnly.TryParse(name, CultureInfo.InvariantCulture, out _);

    /// <summary>A sample with three rows speaks of the same fields three times.</summary>
    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex AnyRow();
}

/// <summary>The facts of the public documentation, by action and generation: <c>compat/documented.json</c>.</summary>
internal static class Documented
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The generations under the names that the facts have for them.</summary>
    public static IReadOnlyList<(string Name, ApiVersion Version)> Generations { get; } = [("7.10", ApiVersion.V7), ("8.x", ApiVersion.V8)];

    public static Dictionary<string, Dictionary<string, DocumentedPage>> Actions { get; } = Read<Dictionary<string, Dictionary<string, DocumentedPage>>>("documented.json");

    /// <summary>Every place where we differ, with the reason.</summary>
    public static Dictionary<string, string> KnownDifferences { get; } = Read<Dictionary<string, string>>("known-differences.json");

    private static T Read<T>(string file) => JsonSerializer.Deserialize<T>(File.ReadAllText(Repository.Path($"tests/Retinue.Tests/compat/{file}")), Options)!;
}
