using System.Globalization;
using System.Text;

namespace Retinue.Tests.Actions;

/// <summary>docs/compatibility-table.md: our declarations beside the public pages, action by action, in both generations.</summary>
internal static class CompatibilityTable
{
    private const string Whole = "whole", NotImplemented = "not implemented", Same = "same", Ours = "ours", Absent = "–";
    private const string Different = "with differences", Undocumented = "not documented there";

    /// <summary>What one generation says of an action: every line of it by kind and name; nothing when there is neither a page nor an action.</summary>
    private sealed record Column(string Generation, string State, IReadOnlyDictionary<(string Kind, string Name), Compared> Lines);

    public static string Write()
    {
        var text = new StringBuilder("""
            # Compatibility table

            Every parameter, field, error, warning and version that the public pages document of the account family, in 7.10 and in 8.x, with ours beside it.
            Written by a test from the declarations of the actions, so it is what the product does; the reasons stand in
            [known-differences.json](../tests/Retinue.Tests/compat/known-differences.json). What an action does beyond its declaration: [compatibility.md](compatibility.md).

            `same`: as documented; `ours`: there without being documented; `–`: neither documented nor there.


            """);
        var actions = Documented.Actions.Keys.Select(name => (Name: name, Spec: ActionList.Find(name)?.Spec, Columns: Columns(name))).ToList();
        text.Append("| action | 7.10 | 8.x |\n| --- | --- | --- |\n");
        foreach (var (name, spec, columns) in actions)
            Row(text, spec == null ? name : $"[{name}](#{name.ToLowerInvariant()})", columns[0].State, columns[1].State);
        foreach (var state in new[] { Whole, Different, NotImplemented, Undocumented }) Row(text, $"**{state}**", Count(state, 0), Count(state, 1));

        var own = ActionList.All.Select(a => a.Spec).Where(s => !Documented.Actions.ContainsKey(s.Name)).ToList();
        text.Append("\nOur own actions, in both generations:\n\n| action | | since |\n| --- | --- | --- |\n");
        foreach (var spec in own) Row(text, spec.Name, Escaped(spec.Summary), spec.Since);
        foreach (var (name, spec, columns) in actions)
            if (spec != null) Section(text, spec, columns);
        return text.ToString();

        string Count(string state, int column) => actions.Count(a => State(a.Columns[column].State) == state).ToString(CultureInfo.InvariantCulture);
        static string State(string state) => state is Whole or NotImplemented ? state : state is Absent or Ours ? Undocumented : Different;
    }

    private static List<Column> Columns(string name)
    {
        var spec = ActionList.Find(name)?.Spec;
        return [.. Documented.Generations.Select(g =>
        {
            var page = Documented.Actions[name].GetValueOrDefault(g.Name);
            var lines = (spec, page) switch
            {
                (null, _) => [],
                (_, null) => Comparison.Of(spec, g.Version),
                _ => Comparison.Of(spec, g.Version, page),
            };
            var compared = lines.ToDictionary(l => (l.Kind, l.Name));
            var different = compared.Values.Count(l => l.Difference != null);
            var state = page == null ? (spec == null ? Absent : Ours) : spec == null ? NotImplemented : different == 0 ? Whole : $"{different} of {compared.Values.Count(l => !l.IsOurs)} different";
            return new Column(g.Name, state, compared);
        })];
    }

    private static void Section(StringBuilder text, ActionSpec spec, List<Column> columns)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {spec.Name}\n\n{spec.Summary} ([documented](https://developers.whmcs.com/api-reference/{spec.LowerName}/)).\n\n");
        text.Append("| | | documented | 7.10 | 8.x |\n| --- | --- | --- | --- | --- |\n");
        foreach (var line in columns.SelectMany(c => c.Lines.Keys).Distinct().OrderBy(l => Array.IndexOf(Kinds, l.Kind)))
        {
            var found = columns.Select(c => c.Lines.GetValueOrDefault(line)).ToList();
            var types = found.Where(l => l is { IsOurs: false }).Select(l => l!.Type).Distinct().ToList();
            Row(text, line.Kind, line.Kind is "parameter" or "field" ? $"`{line.Name}`" : Escaped(line.Name.Length == 0 ? "the first" : line.Name),
                string.Join("; ", types), Cell(spec, columns[0], found[0]), Cell(spec, columns[1], found[1]));
        }
    }

    private static readonly string[] Kinds = ["version", "parameter", "field", "error", "warning"];

    private static string Cell(ActionSpec spec, Column column, Compared? line) => line switch
    {
        null => Absent,
        { Difference: { } difference } => Escaped($"{difference}: {Documented.KnownDifferences.GetValueOrDefault($"{spec.Name} {column.Generation}: {difference}", "no reason is given")}"),
        { IsOurs: true } => Ours,
        _ => Same,
    };

    private static void Row(StringBuilder text, params string[] cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    /// <summary>A text as it may stand in a cell.</summary>
    private static string Escaped(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
