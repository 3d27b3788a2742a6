using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using CsCheck;
using Retinue.Server.Api;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Api;

/// <summary>Any answer, in each of the three formats, is read back as the tree that it was.</summary>
public sealed class WriterTests
{
    private const int Answers = 3000;

    [Theory]
    [InlineData(ApiVersion.V7)]
    [InlineData(ApiVersion.V8)]
    public void JSON_is_read_back_with_the_types_of_the_generation(ApiVersion version) => Replies.Any.Sample(
        answer =>
        {
            using var json = JsonDocument.Parse(Write(WireFormat.Json, answer.Reply, version));
            var expected = new[] { """result:"success";""" }.Concat(Shown(answer.Reply, version, Typed));
            Assert.Equal(string.Concat(expected), string.Concat(json.RootElement.EnumerateObject().Select(p => $"{p.Name}:{Shown(p.Value)};")));

            string Typed(FieldType type, object value) => (value, type) switch
            {
                (string text, _) => $"\"{text}\"",
                (long number, _) when version == ApiVersion.V8 || type == FieldType.Number => number.ToString(CultureInfo.InvariantCulture),
                (long number, _) => $"\"{number.ToString(CultureInfo.InvariantCulture)}\"",
                (bool flag, _) when version == ApiVersion.V8 || type == FieldType.Boolean => flag ? "true" : "false",
                (false, FieldType.Mark) => "\"\"",
                (var flag, _) => (bool)flag ? "\"1\"" : "\"0\"",
            };
        }, iter: Answers);

    [Theory]
    [InlineData(ApiVersion.V7)]
    [InlineData(ApiVersion.V8)]
    public void XML_is_read_back_with_U_FFFD_for_what_XML_cannot_hold(ApiVersion version) => Replies.Any.Sample(
        answer =>
        {
            var text = Write(WireFormat.Xml, answer.Reply, version);
            var root = XDocument.Parse(text, LoadOptions.PreserveWhitespace).Root!;
            Assert.Equal("whmcsapi", root.Name.LocalName);
            Assert.Equal(["action", "result"], root.Elements().Take(2).Select(e => e.Name.LocalName));
            Assert.Equal(["someaction", "success"], root.Elements().Take(2).Select(e => e.Value));
            Check(answer.Reply, root.Elements().Skip(2).ToList());
            Assert.DoesNotContain("/>", text);

            void Check(Reply reply, List<XElement> elements)
            {
                var fields = reply.Where(f => f.Key.IsIn(version)).ToList();
                Assert.Equal(fields.Select(f => f.Key.Name), elements.Select(e => e.Name.LocalName));
                foreach (var ((field, value), element) in fields.Zip(elements))
                {
                    var rows = element.Elements().ToList();
                    if (value is IReadOnlyList<Reply> or IReadOnlyList<string>)
                        Assert.All(rows, row => Assert.Equal(field.Item.Length > 0 ? field.Item : "item", row.Name.LocalName));
                    if (value is Reply group) Check(group, rows);
                    else if (value is IReadOnlyList<string> texts) Assert.Equal(texts.Select(Replaced), rows.Select(r => r.Value));
                    else if (value is not IReadOnlyList<Reply> list) Assert.Equal(Replaced(Plain(field.Type, value!)), element.Value);
                    else
                    {
                        Assert.Equal(list.Count, rows.Count);
                        foreach (var (row, at) in list.Zip(rows)) Check(row, at.Elements().ToList());
                    }
                }
            }
        }, iter: Answers);

    [Fact]
    public void NVP_is_read_back_by_clients_which_unescape_before_they_split() => Replies.Any.Sample(
        answer =>
        {
            var unescaped = WebUtility.HtmlDecode(Write(WireFormat.Nvp, answer.Reply, ApiVersion.V7));
            var pairs = Pairs("", answer.Reply).Prepend(("result", "success")).ToList();
            Assert.Equal(string.Concat(pairs.Select(p => $"{p.Item1}={p.Item2};")), unescaped);
            if (pairs.Any(p => p.Item2.Contains(';'))) return;
            var split = unescaped.Split(';')[..^1].Select(p => (p[..p.IndexOf('=')], p[(p.IndexOf('=') + 1)..]));
            Assert.Equal(pairs, split);
        }, iter: Answers);

    [Fact]
    public void A_kept_answer_is_the_same_answer_when_the_request_is_repeated() => Gen.Select(Replies.Any, Texts.Any.Array[0, 3]).Sample(
        (answer, warnings) =>
        {
            answer.Reply.Warnings = warnings;
            var spec = new ActionSpec("SomeAction", "For this test") { Returns = answer.Fields };
            var read = ReplyJson.Read(ReplyJson.Write(answer.Reply), spec, ApiVersion.V8);
            Assert.Equal(warnings, read.Warnings);
            Assert.Equal(ApiVersion.V8, read.Version);
            foreach (var version in Enum.GetValues<ApiVersion>())
                foreach (var format in new[] { WireFormat.Json, WireFormat.Xml, WireFormat.Nvp })
                    Assert.Equal(Write(format, answer.Reply, version), Write(format, read, version));
        }, iter: Answers);

    private static string Write(WireFormat format, Reply reply, ApiVersion version)
    {
        var buffer = new ArrayBufferWriter<byte>();
        format.Write(new Answer("someaction", version, reply, null, null), buffer);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(buffer.WrittenSpan);
    }

    /// <summary>A tree as one text; scalars as <paramref name="scalar"/> writes them.</summary>
    private static IEnumerable<string> Shown(Reply reply, ApiVersion version, Func<FieldType, object, string> scalar) =>
        reply.Where(f => f.Key.IsIn(version)).Select(f => $"{f.Key.Name}:{Shown(f.Key, f.Value!, version, scalar)};");

    private static string Shown(Field field, object value, ApiVersion version, Func<FieldType, object, string> scalar)
    {
        if (value is Reply group) return $"{{{string.Concat(Shown(group, version, scalar))}}}";
        var rows = value switch
        {
            IReadOnlyList<Reply> list => list.Select(row => $"{{{string.Concat(Shown(row, version, scalar))}}}"),
            IReadOnlyList<string> texts => texts.Select(text => scalar(FieldType.Text, text)),
            _ => null,
        };
        if (rows == null) return scalar(field.Type, value);
        var array = $"[{string.Concat(rows.Select(row => row + ","))}]";
        return field.Item.Length > 0 ? $"{{{field.Item}:{array};}}" : array;
    }

    private static string Shown(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Concat(json.EnumerateObject().Select(p => $"{p.Name}:{Shown(p.Value)};"))}}}",
        JsonValueKind.Array => $"[{string.Concat(json.EnumerateArray().Select(i => Shown(i) + ","))}]",
        JsonValueKind.String => $"\"{json.GetString()}\"",
        _ => json.GetRawText(),
    };

    private static IEnumerable<(string, string)> Pairs(string path, Reply reply) => reply.Where(f => f.Key.IsIn(ApiVersion.V7)).SelectMany(f =>
    {
        var name = path.Length == 0 ? f.Key.Name : $"{path}[{f.Key.Name}]";
        var rows = f.Key.Item.Length == 0 ? name : $"{name}[{f.Key.Item}]";
        return f.Value switch
        {
            Reply group => Pairs(name, group),
            IReadOnlyList<Reply> list => list.SelectMany((row, i) => Pairs($"{rows}[{i}]", row)),
            IReadOnlyList<string> texts => texts.Select((text, i) => ($"{rows}[{i}]", text)),
            var scalar => [(name, Plain(f.Key.Type, scalar!))],
        };
    });

    /// <summary>What a scalar is as text in XML and NVP.</summary>
    private static string Plain(FieldType type, object value) => value switch
    {
        string text => text,
        long number => number.ToString(CultureInfo.InvariantCulture),
        false when type == FieldType.Mark => "",
        var flag => (bool)flag ? "1" : "0",
    };

    private static string Replaced(string text) =>
        string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : '\uFFFD'));
}
