namespace Retinue.Tests.Actions;

/// <summary>One thing that a page documents of an action, or that only we have, and what is different about ours.</summary>
/// <param name="Kind">parameter, field, error, warning or version.</param>
/// <param name="Name">Its name, or its text.</param>
/// <param name="Type">Its documented type; empty where there is none.</param>
/// <param name="IsOurs">Whether the page knows nothing of it.</param>
/// <param name="Difference">How ours differs, as known-differences.json names it; null when it is the same.</param>
internal sealed record Compared(string Kind, string Name, string Type, bool IsOurs = false, string? Difference = null);

/// <summary>Our declaration of an action beside its page.</summary>
internal static class Comparison
{
    public static IEnumerable<Compared> Of(ActionSpec spec, ApiVersion version, DocumentedPage page) =>
        [Since(spec, page), .. Params(spec, version, page), .. Fields(spec, version, page), .. Errors(spec, page), .. Warnings(spec, page)];

    /// <summary>What we have in a generation in which there is no page.</summary>
    public static IEnumerable<Compared> Of(ActionSpec spec, ApiVersion version) =>
        Of(spec, version, new DocumentedPage([], [], [], [], default, spec.Since)).Where(line => line.Kind != "version");

    private static Compared Since(ActionSpec spec, DocumentedPage page) => new("version", page.SinceVersion, "",
        Difference: DocumentedPage.Normal(spec.Since) == page.SinceVersion ? null : $"version is \"{spec.Since}\", documented \"{page.SinceVersion}\"");

    private static IEnumerable<Compared> Params(ActionSpec spec, ApiVersion version, DocumentedPage page)
    {
        var declared = spec.Params.Where(p => p.Only == null || p.Only == version).ToDictionary(p => p.Name);
        foreach (var documented in page.Request)
            yield return new("parameter", documented.Name, documented.Required ? $"{documented.Type}, required" : documented.Type, Difference: Difference(documented));
        foreach (var param in declared.Values.Where(p => page.Request.All(d => d.Name != p.Name) && !(version == ApiVersion.V8 && IsRemoved(p))))
            yield return new("parameter", param.Name, param.Type, IsOurs: true, param.Required && page.Request.Length > 0 ? $"parameter {param.Name} is required" : null);

        string? Difference(DocumentedParam documented)
        {
            if (!declared.TryGetValue(documented.Name, out var param)) return $"parameter {documented.Name} is not declared";
            if (param.Required != documented.Required) return $"parameter {param.Name} is {(param.Required ? "" : "not ")}required";
            return Same(documented.Type, param.Type) ? null : $"parameter {param.Name} is {param.Type}, documented {documented.Type}";
        }

        bool IsRemoved(Param param) => spec.RemovedIn8?.Params.Contains(param) == true;
    }

    /// <summary>Texts are how the wire carries dates, money and lists of names, too; null tells nothing.</summary>
    private static bool Same(string documented, string ours) => documented == ours || documented == "null" || (ours == "string" && documented is not ("int" or "bool"));

    private static IEnumerable<Compared> Fields(ActionSpec spec, ApiVersion version, DocumentedPage page)
    {
        var declared = Flat("", spec.Returns, version).GroupBy(f => f.Path, f => f.Type).ToDictionary(g => g.Key, g => g.First());
        foreach (var (path, types) in page.Fields)
            yield return new("field", path, string.Join(" or ", types), Difference: !declared.TryGetValue(path, out var ours)
                ? $"field {path} is not declared"
                : types.Any(t => Same(t, ours)) || IsUnshown(path, ours) ? null : $"field {path} is {ours}, documented {string.Join(" or ", types)}");
        foreach (var (path, type) in declared.Where(d => d.Value != "array" && !page.Fields.ContainsKey(d.Key))) yield return new("field", path, type, IsOurs: true);

        // The tables call a list of rows what they like, and 7.10 calls every number int and then prints it as text: only a sample tells.
        bool IsUnshown(string path, string ours) => ours == "array"
            ? page.Fields.Keys.Any(other => other.StartsWith($"{path}[", StringComparison.Ordinal))
            : version == ApiVersion.V8 ? page.IsSampleFlat : ours == "string" && page.Sample.All(f => f.Name != path);
    }

    /// <summary>The paths of an answer with the type that each has in JSON.</summary>
    private static IEnumerable<(string Path, string Type)> Flat(string path, IReadOnlyList<Field> fields, ApiVersion version) => fields.Where(f => f.IsIn(version)).SelectMany(field =>
    {
        var name = path.Length == 0 ? field.Name : $"{path}[{field.Name}]";
        var row = field.Type != FieldType.List ? name : field.Item.Length > 0 ? $"{name}[{field.Item}][0]" : $"{name}[0]";
        var type = TypeOf(field, version);
        return Flat(row, field.Fields, version).Prepend((name, type)).Concat(type == "array" && field.Fields.Count == 0 ? [(row, "string")] : []);
    });

    private static string TypeOf(Field field, ApiVersion version) => field.Type switch
    {
        FieldType.Group or FieldType.List => "array",
        FieldType.Number => "int",
        FieldType.Boolean => "bool",
        FieldType.Id => version == ApiVersion.V8 ? "int" : "string",
        FieldType.Flag or FieldType.Mark => version == ApiVersion.V8 ? "bool" : "string",
        _ => "string",
    };

    private static IEnumerable<Compared> Errors(ActionSpec spec, DocumentedPage page) => page.Errors.Distinct()
        .Select(text => new Compared("error", text, "", Difference: spec.Errors.Any(e => e.Message == text) ? null : $"error \"{text}\" is not declared"))
        .Concat(spec.Errors.Select(e => e.Message).Distinct().Except(page.Errors).Select(text => new Compared("error", text, "", IsOurs: true)));

    private static IEnumerable<Compared> Warnings(ActionSpec spec, DocumentedPage page) => page.Warnings
        .Select(text => new Compared("warning", text, "", Difference: spec.RemovedIn8?.Warning == text || spec.Warnings.Contains(text) ? null : $"warning \"{text}\" is not declared"));
}
