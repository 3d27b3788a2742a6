using System.Text.RegularExpressions;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Storage;

/// <summary>Statements keep to what all engines mean alike (design: one SQL text, a short closed list of differences).</summary>
public sealed partial class SharedSqlTests
{
    /// <summary>The closed list: only these files may speak to one engine.</summary>
    private static readonly string[] OfOneEngine =
        ["SqliteStore.cs", "SqliteWriter.cs", "SqliteSession.cs", "SqliteErrors.cs", "SqliteLog.cs", "StorageTrouble.cs", "MariaDbStore.cs", "MariaDbSession.cs", "MariaDbErrors.cs", "MariaDbUrl.cs",
            "MariaDbNode.cs", "MariaDbWords.cs"];

    private static readonly (string What, string Pattern)[] NotShared =
    [
        ("RETURNING", @"\bRETURNING\b"), ("AUTO_INCREMENT", @"\bAUTO_?INCREMENT\b"), ("upsert", @"\bON\s+(CONFLICT|DUPLICATE)\b|\bREPLACE\s+INTO\b|\bINSERT\s+(OR|IGNORE)\b"),
        ("row locks", @"\bSKIP\s+LOCKED\b|\bFOR\s+UPDATE\b|\bGET_LOCK\b"), ("time in the database", @"\bNOW\s*\(|\bCURRENT_(TIMESTAMP|DATE|TIME)\b|\bUNIX_TIMESTAMP\b|\bDATETIME\s*\("),
        ("text functions", @"\b(LOWER|UPPER|LENGTH|CHAR_LENGTH|CONCAT|SUBSTR|SUBSTRING|TRIM|IFNULL|GROUP_CONCAT)\s*\("), ("case folding", @"\b(LIKE|GLOB|REGEXP|COLLATE)\b"),
        ("concatenation", @"\|\|"), ("division", @"[\w)]\s*/\s*[\w(]"), ("a quoted identifier", "[\"`]"), ("JSON", @"\bJSON_|->"),
        ("a partial index", @"\bCREATE\s+(UNIQUE\s+)?INDEX\b[^;]*\bWHERE\b"), ("a limit within IN", @"\bIN\s*\(\s*SELECT[^)]*\bLIMIT\b"), ("two numbers in LIMIT", @"\bLIMIT\s+[^\s,]+\s*,"),
        ("the last id", @"LAST_INSERT"), ("an engine's own command", @"^\s*(PRAGMA|SHOW|SET)\b|@@"),
    ];

    [Fact]
    public void Every_statement_means_the_same_on_every_engine()
    {
        var statements = Statements().ToList();
        Assert.InRange(statements.Count, 40, 10_000);
        Assert.Empty(statements.SelectMany(s => Faults(s.Text).Select(what => $"{s.File}: {what} in {s.Text}")));
    }

    [Theory]
    [InlineData("INSERT INTO t (a) VALUES (1) RETURNING id")]
    [InlineData("CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT)")]
    [InlineData("INSERT INTO t (a) VALUES (1) ON CONFLICT DO NOTHING")]
    [InlineData("INSERT IGNORE INTO t (a) VALUES (1)")]
    [InlineData("REPLACE INTO t (a) VALUES (1)")]
    [InlineData("SELECT a FROM t FOR UPDATE SKIP LOCKED")]
    [InlineData("UPDATE t SET a = NOW()")]
    [InlineData("SELECT a FROM t WHERE LOWER(a) = 'x'")]
    [InlineData("SELECT a FROM t WHERE a LIKE 'x%'")]
    [InlineData("SELECT a || b FROM t")]
    [InlineData("SELECT a / 2 FROM t")]
    [InlineData("SELECT \"a\" FROM t")]
    [InlineData("SELECT `a` FROM t")]
    [InlineData("CREATE INDEX i ON t (a) WHERE a > 0")]
    [InlineData("DELETE FROM t WHERE id IN (SELECT id FROM t LIMIT 5)")]
    [InlineData("SELECT a FROM t LIMIT 5, 10")]
    public void What_is_not_shared_is_found(string statement) => Assert.NotEmpty(Faults(statement));

    private static IEnumerable<string> Faults(string statement) =>
        NotShared.Where(n => Regex.IsMatch(statement, n.Pattern, RegexOptions.IgnoreCase)).Select(n => n.What);

    private static IEnumerable<(string File, string Text)> Statements()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.Path("src"), "*.*", SearchOption.AllDirectories))
        {
            var file = Path.GetFileName(path);
            if (path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) || OfOneEngine.Contains(file)) continue;
            if (file.EndsWith(".sql", StringComparison.Ordinal))
            {
                foreach (var statement in Comment().Replace(File.ReadAllText(path), "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    yield return (file, statement);
            }
            else if (file.EndsWith(".cs", StringComparison.Ordinal))
            {
                foreach (Match literal in Literal().Matches(File.ReadAllText(path)))
                {
                    var text = literal.Groups["raw"].Success ? literal.Groups["raw"].Value : literal.Groups["text"].Value;
                    // The holes are C#; what is left of a statement, or of a part of one, has the words of SQL in capitals.
                    text = Hole().Replace(text, "@p");
                    if (literal.Groups["text"].Length + literal.Groups["raw"].Length > 0 && Keyword().IsMatch(text)) yield return (file, text);
                }
            }
        }
    }

    [GeneratedRegex("^--.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"//[^\n]*|'(?:\\.|[^'\\])'|""{3}(?<raw>.*?)""{3}|""(?<text>(?:\\.|[^""\\\n])*)""", RegexOptions.Singleline)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^{}]*(\{[^{}]*\}[^{}]*)*\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"\b(SELECT .*FROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM|CREATE (TABLE|INDEX|UNIQUE)|EXISTS \(|ORDER BY)\b", RegexOptions.Singleline)]
    private static partial Regex Keyword();
}
