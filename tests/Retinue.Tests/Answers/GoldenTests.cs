using System.Text;
using System.Text.RegularExpressions;
using Retinue.Access;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Answers;

/// <summary>
/// The answers of every action to the byte, in every format of both generations, the same on every engine. RETINUE_TEST_WRITE_GOLDEN=1 writes
/// the files anew; then read the difference against compat.md 2.4 to 2.6 before it is committed.
/// </summary>
public sealed partial class GoldenTests
{
    private static readonly string LimitedIdentifier = "LIMITED".PadRight(32, '0');
    private static readonly string LimitedSecret = "SECRET".PadRight(32, '0');

    private static readonly string Folder = Repository.Path("tests/Retinue.Tests/golden");
    private static readonly bool IsWriting = Environment.GetEnvironmentVariable("RETINUE_TEST_WRITE_GOLDEN") == "1";

    public static TheoryData<string> Groups => [.. GoldenGroup.All.Select(g => g.GetType().Name)];

    [Theory, MemberData(nameof(Groups))]
    public Task Every_answer_is_the_golden_one_to_the_byte(string group) => Ask(EnginesAttribute.SQLite, group);

    [Theory, MemberData(nameof(Groups))]
    public Task Every_answer_is_the_golden_one_on_MariaDB_too(string group)
    {
        Assert.SkipWhen(TestDatabase.MariaDbUrl == null, "RETINUE_TEST_MARIADB is not set; ./test starts a MariaDB and sets it");
        return Ask(EnginesAttribute.MariaDB, group);
    }

    [Fact]
    public void Every_action_has_a_golden_success_and_a_golden_error_and_no_file_is_left_over()
    {
        var cases = GoldenGroup.All.SelectMany(g => g.Cases).ToList();
        foreach (var action in ActionList.All.Select(a => a.Spec.Name))
            foreach (var name in new[] { "success", "error" }) Assert.Contains(cases, c => c.Action == action && c.Name == name);
        var expected = cases.SelectMany(c => c.Shapes.Select(s => FileName(c, s.Version, s.Format))).Order(StringComparer.Ordinal);
        Assert.Equal(expected, Directory.GetFiles(Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    private static async Task Ask(string engine, string name)
    {
        var group = GoldenGroup.All.Single(g => g.GetType().Name == name);
        await using var server = await group.Start(engine);
        await Roles.Create(server.Api, "contact adder", "", ["AddContact"]);
        await Credentials.Create(server.Api, Bootstrap.Admin, ["contact adder"], identifier: LimitedIdentifier, secret: LimitedSecret);
        var wrong = new StringBuilder();
        foreach (var c in group.Cases)
        {
            foreach (var (version, format) in c.Shapes)
            {
                var who = c.AsLimited ? $"identifier={LimitedIdentifier}&secret={LimitedSecret}&" : Wire.Credential;
                var form = $"{who}action={c.Action}&responsetype={format}&{c.Form(version, format)}";
                var got = await server.Bare(form, ("X-Api-Version", version));
                Assert.Equal(c.AsLimited ? 403 : 200, got.Status);
                Compare(FileName(c, version, format), Masked(got.Body), wrong);
            }
        }
        Assert.Equal("", wrong.ToString());
    }

    /// <summary>An answer without what is different each time.</summary>
    internal static string Masked(string answer) => Random().Replace(Uuid().Replace(answer, "{uuid}"), "{random}");

    private static string FileName(GoldenCase c, string version, string format) => $"{c.Action}.{c.Name}.{version}.{format}";

    private static void Compare(string name, string answer, StringBuilder wrong)
    {
        var file = Path.Combine(Folder, name);
        if (IsWriting) File.WriteAllText(file, answer);
        else if (!File.Exists(file)) wrong.Append(System.Globalization.CultureInfo.InvariantCulture, $"{name} does not exist; the answer is\n{answer}\n");
        else if (!File.ReadAllBytes(file).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(answer))) wrong.Append(System.Globalization.CultureInfo.InvariantCulture, $"{name} is different:\n{answer}\n");
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Uuid();

    /// <summary>Tokens, secrets, recovery codes and what is encrypted: 40 hex digits, base32, or a text that says what it is.</summary>
    [GeneratedRegex("\\b[0-9a-f]{40}\\b|\\b[A-Z2-7]{32}\\b|\\b[a-z2-7]{4}(-[a-z2-7]{4}){3}\\b|whsec_[A-Za-z0-9+/=\\\\u]+|enc1:[A-Za-z0-9+/=\\\\u]+")]
    private static partial Regex Random();
}
