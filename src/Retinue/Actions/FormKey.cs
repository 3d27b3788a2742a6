namespace Retinue;

/// <summary>
/// PHP's rules for the names of form fields (https://www.php.net/manual/en/language.variables.external.php), which every client of the
/// documented API writes by: <c>a[b][c]</c> nests, <c>a[]</c> appends, a blank or a dot in the first part becomes an underscore.
/// </summary>
public static class FormKey
{
    /// <summary>How deep brackets may nest before a field is dropped; PHP's <c>max_input_nesting_level</c>.</summary>
    public const int DefaultMaxNesting = 64;

    /// <summary>Puts a field into a parameter table. A field whose name is empty is dropped; one that nests too deep takes all of its name with it, as in PHP.</summary>
    public static void Put(Value table, string name, string value, int maxNesting = DefaultMaxNesting)
    {
        name = name.TrimStart(' ');
        var end = name.IndexOf('\0', StringComparison.Ordinal);
        if (end >= 0) name = name[..end];

        var bracket = name.IndexOf('[', StringComparison.Ordinal);
        var first = Mangle(bracket < 0 ? name : name[..bracket]);
        if (first.Length == 0) return;
        if (bracket < 0)
        {
            table.Set(first, new Value(value));
            return;
        }

        Span<string?> path = new string?[Math.Min(maxNesting, name.Length) + 1];
        var depth = 0;
        path[depth++] = first;
        for (var at = bracket; at < name.Length && name[at] == '[';)
        {
            if (depth > maxNesting)
            {
                table.Remove(first);
                return;
            }
            var close = name.IndexOf(']', at + 1);
            if (close < 0)
            {
                // A bracket that is never closed: at the first place it is part of the name, further in it is ignored.
                if (depth == 1) path[0] = first + "_" + Mangle(name[(at + 1)..].Replace('[', '_'));
                break;
            }
            var inner = name.AsSpan(at + 1, close - at - 1);
            path[depth++] = inner.IsEmpty || (inner.Length == 1 && IsBlank(inner[0])) ? null : inner.ToString();
            at = close + 1;
        }
        Put(table, path[..depth], value);
    }

    /// <summary>Puts values that came as JSON or as a dictionary into a parameter table: brackets in their names mean the same as nesting.</summary>
    public static void PutAll(Value table, Value values, int maxNesting = DefaultMaxNesting)
    {
        foreach (var (name, value) in values.Items)
        {
            if (value.Text is { } text) Put(table, name, text, maxNesting);
            else table.Set(name, value);
        }
    }

    private static void Put(Value table, ReadOnlySpan<string?> path, string value)
    {
        foreach (var name in path[..^1])
        {
            var next = name == null ? null : table[name];
            if (next == null || next.Text != null)
            {
                next = new Value();
                Set(table, name, next);
            }
            table = next;
        }
        Set(table, path[^1], new Value(value));
    }

    private static void Set(Value table, string? name, Value value)
    {
        if (name == null) table.Append(value);
        else table.Set(name, value);
    }

    private static string Mangle(string name) => name.Replace(' ', '_').Replace('.', '_');

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\v' or '\f';
}
