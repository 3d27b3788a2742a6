using System.Buffers;
using System.Text;
using Retinue.Access;
using Retinue.Server.Api;
using Retinue.Server.Cli;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Answers;

/// <summary>
/// Whichever way a call comes in, the answer is the same to the byte: every golden case over HTTP, by <c>retinue call</c> and as a call of the
/// Local API, each on a database of its own that was set up alike and sees the same cases in the same order.
/// </summary>
public sealed class EveryWayInTests
{
    public static TheoryData<string> Groups => GoldenTests.Groups;

    [Theory, MemberData(nameof(Groups))]
    public async Task The_wire_the_command_line_and_the_local_api_answer_alike(string name)
    {
        var group = GoldenGroup.All.Single(g => g.GetType().Name == name);
        await using var wire = await group.Start(EnginesAttribute.SQLite);
        await using var command = await group.Start(EnginesAttribute.SQLite);
        await using var local = await group.Start(EnginesAttribute.SQLite);
        await using var local8 = await LocalApi.OpenAsync(local.Api.Options with { ApiVersion = ApiVersion.V8 }, clock: local.Api.Clock);
        // What only the wire has is left out: roles.
        foreach (var c in group.Cases.Where(c => !c.AsLimited))
            foreach (var (version, format) in c.Shapes)
            {
                var form = c.Form(version, format);
                var (generation, writer) = (version == "8" ? ApiVersion.V8 : ApiVersion.V7, WireFormat.Find(format)!);
                var expected = Masked((await wire.Form7($"action={c.Action}&responsetype={format}&{form}", ("X-Api-Version", version))).Body);
                var where = $"{c.Action}.{c.Name}.{version}.{format}";

                var (answer, _) = await CallCommand.Ask(command.Api, c.Action, new Value(), [.. Pairs(form).Select(p => $"{p.Name}={p.Value}")], Bootstrap.Admin, null, generation);
                Same(where + " by retinue call", expected, Written(answer, writer));

                var result = await (generation == ApiVersion.V8 ? local8 : local.Api).CallAsync(c.Action, Pairs(form).ToDictionary(p => p.Name, p => (object?)p.Value), Bootstrap.Admin);
                Same(where + " in process", expected, Written(new Answer(c.Action.ToLowerInvariant(), generation, result.Reply, result.Error?.Message, null) { SaysStatus = result.Error is { SaysStatus: true } }, writer));
            }
    }

    private static void Same(string where, string expected, string answer) => Assert.Equal($"{where}\n{expected}", $"{where}\n{answer}");

    /// <summary>An answer without what is different each time, and without who asked and from where.</summary>
    private static string Masked(string answer) => GoldenTests.Masked(answer)
        .Replace($"credential:{TestServer.Identifier} ({Bootstrap.Admin})", "{caller}", StringComparison.Ordinal).Replace($"admin:{Bootstrap.Admin}", "{caller}", StringComparison.Ordinal)
        .Replace("127.0.0.1", "", StringComparison.Ordinal);

    private static string Written(Answer answer, WireFormat format)
    {
        var output = new ArrayBufferWriter<byte>();
        format.Write(answer, output);
        return Masked(Encoding.UTF8.GetString(output.WrittenSpan));
    }

    /// <summary>The fields of a form as a shell would hand them to a command.</summary>
    private static IEnumerable<(string Name, string Value)> Pairs(string form) => form.Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(field => field.Split('=', 2)).Select(field => (Decoded(field[0]), field.Length == 2 ? Decoded(field[1]) : ""));

    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
