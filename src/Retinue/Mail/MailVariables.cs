using System.Collections;
using System.Text.Json;

namespace Retinue.Mail;

/// <summary>What is filled into messages: texts, numbers, yes and no, and lists and names of them, as JSON in the database.</summary>
internal static class MailVariables
{
    /// <summary>How deep they may nest: no template needs more, and JSON ends at 64.</summary>
    private const int MaxDepth = 16;

    /// <summary>The variables of a stored message.</summary>
    public static Dictionary<string, object?> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateObject().ToDictionary(JsonText.Name, p => OfJson(p.Value), StringComparer.Ordinal);
    }

    /// <summary>What a call brought: names, lists where the names count up from 0, and texts.</summary>
    /// <exception cref="FormatException">It nests too deep.</exception>
    public static Dictionary<string, object?> Of(Value list) => Names(list, MaxDepth);

    /// <summary>The names and values that a hook answered; none when it answered something else.</summary>
    /// <exception cref="Refused"><see cref="CommonErrors.NotChecked"/>: they cannot be stored.</exception>
    public static Dictionary<string, object?> OfHook(object? answer)
    {
        try
        {
            return Plain(answer, MaxDepth) as Dictionary<string, object?> ?? [];
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new Refused(CommonErrors.NotChecked);
        }
    }

    /// <summary>A thing of a kind that has no place in a message becomes its text.</summary>
    private static object? Plain(object? value, int depth) => value switch
    {
        null or string or bool or sbyte or byte or short or ushort or int or uint or long or ulong or decimal => value,
        double number when double.IsFinite(number) => value,
        _ when depth == 0 => throw new FormatException("The variables of a message nest too deep."),
        JsonElement json => OfJson(json),
        IEnumerable<KeyValuePair<string, object?>> names => names.ToDictionary(n => n.Key, n => Plain(n.Value, depth - 1), StringComparer.Ordinal),
        IDictionary names => names.Keys.Cast<object>().ToDictionary(k => Convert.ToString(k, Invariant)!, k => Plain(names[k], depth - 1), StringComparer.Ordinal),
        IEnumerable list => list.Cast<object?>().Select(v => Plain(v, depth - 1)).ToList(),
        _ => Convert.ToString(value, Invariant) ?? "",
    };

    private static Dictionary<string, object?> Names(Value list, int depth) => depth == 0
        ? throw new FormatException("The variables of a message nest too deep.")
        : list.Items.ToDictionary(i => i.Key, i => i.Value.Text ?? (object?)Nested(i.Value, depth - 1), StringComparer.Ordinal);

    private static object Nested(Value value, int depth)
    {
        var names = Names(value, depth);
        return names.Keys.Select((name, i) => name == i.ToString(Invariant)).All(isNumber => isNumber) ? names.Values.ToList() : names;
    }

    private static object? OfJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => JsonText.Read(json),
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? whole : (object)json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(JsonText.Name, p => OfJson(p.Value), StringComparer.Ordinal),
        JsonValueKind.Array => json.EnumerateArray().Select(OfJson).ToList(),
        _ => null,
    };
}
