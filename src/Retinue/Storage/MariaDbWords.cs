using System.Collections.Concurrent;
using System.Text;
using MySqlConnector;

namespace Retinue.Storage;

/// <summary>
/// The statements of one or more units of work as few statements: rows that go into the same columns of the same table become one INSERT. What a
/// unit adds stays in its order, because a row may refer to one before it; between the units there is no order to keep.
/// </summary>
internal sealed class MariaDbWords
{
    private readonly List<Part> parts = [];

    /// <summary>Adds the statements of one unit.</summary>
    public void AddUnit(IReadOnlyList<Sql> unit)
    {
        // Where the last one went: the next goes there or further back.
        var at = -1;
        foreach (var statement in unit) at = Add(statement, at);
    }

    private int Add(Sql statement, int after)
    {
        var rows = RowsOf(statement);
        if (rows != null)
        {
            for (var i = Math.Max(after, 0); i < parts.Count; i++)
            {
                if (parts[i].Head != rows.Head) continue;
                parts[i].Add(statement, rows.Text);
                return i;
            }
        }
        // Right behind the unit's last one: so the order that the other units need stays as it is.
        parts.Insert(after + 1, new Part(rows?.Head, statement, rows?.Text ?? Positional(statement)));
        return after + 1;
    }

    /// <summary>Puts what was added into a batch.</summary>
    public void Fill(MySqlBatch batch)
    {
        foreach (var part in parts) batch.BatchCommands.Add(part.ToCommand());
    }

    /// <summary>One statement as it is.</summary>
    public static MySqlBatchCommand Command(Sql statement) => new Part(null, statement, Positional(statement)).ToCommand();

    /// <summary>Whether a statement does nothing but add rows that it names.</summary>
    public static bool OnlyAddsRows(Sql statement) => RowsOf(statement) != null;

    private sealed record Rows(string Head, string Text);

    private sealed class Part(string? head, Sql first, string firstText)
    {
        private readonly List<Sql> statements = [first];
        private StringBuilder? more;

        /// <summary>Up to VALUES; null for a statement that is not only rows.</summary>
        public string? Head => head;

        public void Add(Sql statement, string rows)
        {
            statements.Add(statement);
            (more ??= new StringBuilder(head).Append(firstText)).Append(',').Append(rows);
        }

        public MySqlBatchCommand ToCommand()
        {
            var command = new MySqlBatchCommand(more?.ToString() ?? head + firstText);
            // By position: the driver looks a named parameter up in a dictionary, twice.
            foreach (var statement in statements)
                foreach (var value in statement.Values) command.Parameters.Add(new MySqlParameter { Value = value });
            return command;
        }
    }

    /// <summary>More statements are not remembered: those with lists have no end.</summary>
    private const int MaxKnown = 500;

    private static readonly ConcurrentDictionary<Sql, Rows> Known = new(Sql.SameWords.Instance);
    private static readonly ConcurrentDictionary<string, string> Heads = new(StringComparer.Ordinal);

    private static Rows? RowsOf(Sql statement)
    {
        if (statement.Parts.Count == 0 || statement.Parts[0]?.StartsWith("INSERT INTO ", StringComparison.Ordinal) != true) return null;
        if (Known.TryGetValue(statement, out var known)) return known;
        var rows = ReadRows(Positional(statement));
        if (rows != null && Known.Count < MaxKnown) Known.TryAdd(statement.WithoutValues(), rows);
        return rows;
    }

    private static Rows? ReadRows(string text)
    {
        const string values = "VALUES";
        var begin = text.IndexOf(values, StringComparison.Ordinal);
        if (begin < 0) return null;
        begin += values.Length;
        // Nothing but lists in parentheses: no SELECT, no function, and nothing behind them.
        var depth = 0;
        foreach (var c in text.AsSpan(begin))
        {
            if (c == '(' && ++depth > 1) return null;
            if (c == ')' && --depth < 0) return null;
            if (depth == 0 && c is not (')' or ',') && !char.IsWhiteSpace(c)) return null;
        }
        if (depth != 0) return null;
        var head = text[..begin];
        return new Rows(Heads.GetOrAdd(head, head), text[begin..].Trim());
    }

    private static string Positional(Sql statement)
    {
        var text = new StringBuilder(512);
        foreach (var part in statement.Parts) text.Append(part ?? "?");
        return text.ToString();
    }
}
