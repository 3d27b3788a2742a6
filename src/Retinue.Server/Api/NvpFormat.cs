using System.Buffers;
using System.Net;
using System.Text;

namespace Retinue.Server.Api;

/// <summary><c>name=value;name=value;</c> with HTML-escaped values; nested data under PHP's brackets: <c>contacts[contact][0][id]=1;</c>.</summary>
internal sealed class NvpFormat : WireFormat
{
    public override string ContentType => "text/plain; charset=utf-8";

    public override void Write(Answer answer, IBufferWriter<byte> output)
    {
        Pair(output, "result", answer.Result);
        if (answer.SaysStatus) Pair(output, "status", answer.Result);
        if (answer.Reply != null) Fields(output, "", answer.Reply, answer.Version);
        if (answer.Message != null) Pair(output, "message", answer.Message);
        for (var i = 0; i < answer.Errors.Count; i++) Pair(output, $"errors[{i}]", answer.Errors[i]);
        if (answer.Code != null) Pair(output, "code", answer.Code);
        if (answer.Warning is { } warning) Pair(output, "warning", warning);
    }

    private static void Fields(IBufferWriter<byte> output, string path, Reply reply, ApiVersion version)
    {
        foreach (var (field, value) in reply)
        {
            if (!field.IsIn(version)) continue;
            var name = path.Length == 0 ? field.Name : $"{path}[{field.Name}]";
            var rows = field.Item.Length > 0 ? $"{name}[{field.Item}]" : name;
            switch (value)
            {
                case Reply group:
                    Fields(output, name, group, version);
                    break;
                case IReadOnlyList<Reply> list:
                    for (var i = 0; i < list.Count; i++) Fields(output, $"{rows}[{i}]", list[i], version);
                    break;
                case IReadOnlyList<string> texts:
                    for (var i = 0; i < texts.Count; i++) Pair(output, $"{rows}[{i}]", texts[i]);
                    break;
                default:
                    Pair(output, name, ReplyJson.Scalar(field, value));
                    break;
            }
        }
    }

    private static void Pair(IBufferWriter<byte> output, string name, string value) =>
        Encoding.UTF8.GetBytes($"{name}={WebUtility.HtmlEncode(value)};", output);
}
