using System.Text.Json;
using System.Text.RegularExpressions;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Actions;

/// <summary>
/// Our declarations held against the documented ones: compat/documented.json has the facts of the public documentation,
/// compat/known-differences.json each place where we differ, with the reason. A difference that is not there fails, and so does one that
/// is there but no longer exists.
/// </summary>
public sealed partial class DeclarationTests
{
    private sealed record Documented(string[] Params, string[] Required, string[] Fields, string[] Errors, string[] Warnings);

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    [Fact]
    public void What_we_declare_differs_from_the_documentation_only_where_a_reason_is_given()
    {
        var documented = Read<Dictionary<string, Dictionary<string, Documented>>>("documented.json");
        var known = Read<Dictionary<string, string>>("known-differences.json");
        var found = ActionList.All.SelectMany(action => documented.TryGetValue(action.Spec.Name, out var generations)
            ? generations.SelectMany(g => Differences(action.Spec, g.Key == "8.x" ? ApiVersion.V8 : ApiVersion.V7, g.Value).Select(d => $"{action.Spec.Name} {g.Key}: {d}"))
            : [$"{action.Spec.Name}: not documented"]).ToList();
        Assert.True(!found.Except(known.Keys).Any(), string.Join("\n", found.Except(known.Keys)));
        Assert.True(!known.Keys.Except(found).Any(), string.Join("\n", known.Keys.Except(found)));
        Assert.All(known, k => Assert.True(k.Value.Length > 10, $"{k.Key} has no reason"));
    }

    [Fact]
    public void Every_declaration_is_complete()
    {
        var names = ActionList.All.Select(a => a.Spec.Name).ToList();
        Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase), names);
        foreach (var spec in ActionList.All.Select(a => a.Spec))
        {
            Assert.False(string.IsNullOrWhiteSpace(spec.Summary), spec.Name);
            Assert.Equal(spec.Writes, spec.Raises.Count > 0);
            Unique(spec.Name, spec.Params.SelectMany(p => p.Aliases.Prepend(p.Name)));
            Assert.All(spec.Params, p => Assert.False(string.IsNullOrWhiteSpace(p.Summary), $"{spec.Name}.{p.Name}"));
            Assert.All(spec.Params, p => Assert.Contains(p.Type, (string[])["int", "string", "bool"]));
            Assert.All(spec.Params.Where(p => p.Name.Contains("password", StringComparison.Ordinal)), p => Assert.True(p.Secret, $"{spec.Name}.{p.Name}"));
            Unique(spec.Name, spec.Errors.Select(e => e.Message));
            Assert.All(spec.Errors, e => Assert.Matches("^[a-z0-9_]+$", e.Code));
            Assert.All(spec.Errors, e => Assert.InRange(e.Status, 400, 499));
            Assert.All(spec.Params.Where(p => p.Missing != null), p => Assert.Contains(p.Missing, spec.Errors));
            Fields(spec.Name, spec.Returns);
        }

        static void Fields(string where, IReadOnlyList<Field> fields)
        {
            foreach (var generation in Enum.GetValues<ApiVersion>()) Unique(where, fields.Where(f => f.IsIn(generation)).Select(f => f.Name));
            foreach (var field in fields)
            {
                // A name is an XML element and a JSON key, and no envelope's own.
                Assert.Matches("^[A-Za-z_][A-Za-z0-9_]*$", field.Name);
                // A list without a name for its rows and without fields is a flat one of texts.
                if (field.Type != FieldType.List) Assert.Equal(field.Type == FieldType.Group, field.Fields.Count > 0);
                Fields($"{where}.{field.Name}", field.Fields);
            }
        }

        static void Unique(string where, IEnumerable<string> names) => Assert.All(names.GroupBy(n => n), g => Assert.True(g.Count() == 1, $"{where}: {g.Key} twice"));
    }

    private static IEnumerable<string> Differences(ActionSpec spec, ApiVersion version, Documented documented)
    {
        var declared = spec.Params.Where(p => p.Only == null || p.Only == version).ToDictionary(p => p.Name);
        foreach (var name in documented.Params.Where(name => !declared.ContainsKey(name))) yield return $"parameter {name} is not declared";
        foreach (var name in documented.Required.Where(name => declared.TryGetValue(name, out var p) && !p.Required)) yield return $"parameter {name} is not required";
        foreach (var param in declared.Values.Where(p => p.Required && !documented.Required.Contains(p.Name))) yield return $"parameter {param.Name} is required";
        foreach (var error in documented.Errors.Where(text => spec.Errors.All(e => e.Message != text))) yield return $"error \"{error}\" is not declared";
        foreach (var warning in documented.Warnings.Where(text => spec.RemovedIn8?.Warning != text && !spec.Warnings.Contains(text))) yield return $"warning \"{warning}\" is not declared";
        var fields = Flat("", spec.Returns, version).ToHashSet();
        // A name that is a day stands for any day: what is declared is called day.
        foreach (var field in documented.Fields.Select(f => Day().Replace(f, "[day]")).Distinct().Where(f => f != "result" && !fields.Contains(f))) yield return $"field {field} is not declared";
    }

    /// <summary>The paths of an answer, as the documentation prints them: <c>contacts[contact][0][id]</c>, and those of its groups and lists.</summary>
    private static IEnumerable<string> Flat(string path, IReadOnlyList<Field> fields, ApiVersion version) => fields.Where(f => f.IsIn(version)).SelectMany(field =>
    {
        var name = path.Length == 0 ? field.Name : $"{path}[{field.Name}]";
        var row = field.Type != FieldType.List ? name : field.Item.Length > 0 ? $"{name}[{field.Item}][0]" : $"{name}[0]";
        return Flat(row, field.Fields, version).Concat(row == name ? [name] : field.Fields.Count == 0 ? [name, row] : [name]);
    });

    [GeneratedRegex(@"\[\d{4}-\d\d-\d\d\]")]
    private static partial Regex Day();

    private static T Read<T>(string file) => JsonSerializer.Deserialize<T>(File.ReadAllText(Repository.Path($"tests/Retinue.Tests/compat/{file}")), Options)!;
}
