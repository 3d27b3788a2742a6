using Xunit;

namespace Retinue.Tests.Actions;

/// <summary>
/// Our declarations held against the documented ones: compat/documented.json has the facts of the public documentation,
/// compat/known-differences.json each place where we differ, with the reason. A difference that is not there fails, and so does one that
/// is there but no longer exists.
/// </summary>
public sealed class DeclarationTests
{
    [Fact]
    public void What_we_declare_differs_from_the_documentation_only_where_a_reason_is_given()
    {
        var known = Documented.KnownDifferences;
        var found = ActionList.All.SelectMany(action => Documented.Actions.TryGetValue(action.Spec.Name, out var generations)
            ? from generation in Documented.Generations
              where generations.ContainsKey(generation.Name)
              from compared in Comparison.Of(action.Spec, generation.Version, generations[generation.Name])
              where compared.Difference != null
              select $"{action.Spec.Name} {generation.Name}: {compared.Difference}"
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
}
