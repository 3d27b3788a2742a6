using System.Globalization;
using System.Text.Json;

namespace Retinue;

/// <summary>
/// What a call brings for a parameter: a text, or a list of named values as PHP's form syntax makes it (<c>a[b]=c</c>, <c>a[]=c</c>).
/// A <see cref="Value"/> with names is also the whole parameter table of a call.
/// </summary>
public sealed class Value
{
    private readonly OrderedDictionary<string, Value>? items;
    private long? lastIndex;

    /// <summary>A text.</summary>
    public Value(string text) => Text = text;

    /// <summary>An empty list.</summary>
    public Value() => items = new(StringComparer.Ordinal);

    /// <summary>The text, or null when this is a list.</summary>
    public string? Text { get; }

    /// <summary>The named values of a list in the order they came; empty for a text.</summary>
    public IEnumerable<KeyValuePair<string, Value>> Items => items ?? Enumerable.Empty<KeyValuePair<string, Value>>();

    /// <summary>How many named values there are.</summary>
    public int Count => items?.Count ?? 0;

    /// <summary>The value of a name, or null. Names are compared letter by letter, as PHP does.</summary>
    public Value? this[string name] => items != null && items.TryGetValue(name, out var value) ? value : null;

    /// <summary>The value at a bracketed name such as <c>email_preferences[general]</c>, or null.</summary>
    internal Value? At(ReadOnlySpan<string> path)
    {
        var at = this;
        foreach (var name in path)
        {
            at = at[name];
            if (at == null) return null;
        }
        return at;
    }

    /// <summary>Sets a name; the last value of a repeated name wins and keeps the place of the first.</summary>
    public void Set(string name, Value value)
    {
        items![name] = value;
        // PHP reads a name that is written like a whole number as one, and numbers the next unnamed value after the highest.
        if (name.Length <= 20 && long.TryParse(name, NumberStyles.AllowLeadingSign, Invariant, out var index)
            && (lastIndex == null || index > lastIndex) && index.ToString(Invariant) == name)
            lastIndex = index;
    }

    /// <summary>Adds a value under the next number; after the highest number there is, nothing is added, as in PHP.</summary>
    public void Append(Value value)
    {
        if (lastIndex != long.MaxValue) Set((lastIndex + 1 ?? 0).ToString(Invariant), value);
    }

    /// <summary>Forgets a name.</summary>
    public void Remove(string name) => items?.Remove(name);

    /// <summary>
    /// A value out of .NET: texts, numbers, booleans, dictionaries, sequences and JSON elements. Null means absent.
    /// True and false become <c>1</c> and <c>0</c>, as in PHP's <c>http_build_query</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The object is of another kind.</exception>
    public static Value? From(object? value) => value switch
    {
        null => null,
        Value v => v,
        string text => new Value(WellFormed(text)),
        bool flag => new Value(flag ? "1" : "0"),
        JsonElement json => FromJson(json),
        IEnumerable<KeyValuePair<string, object?>> pairs => List(pairs.Select(p => (p.Key, From(p.Value)))),
        System.Collections.IDictionary map => List(map.Keys.Cast<object>().Select(k => (Convert.ToString(k, Invariant)!, From(map[k])))),
        IFormattable number => new Value(number.ToString(null, Invariant)),
        System.Collections.IEnumerable sequence => List(sequence.Cast<object?>().Select((v, i) => (i.ToString(Invariant), From(v)))),
        _ => throw new ArgumentException($"A {value.GetType().Name} is not a parameter value: give a text, a number, a boolean, a list or a dictionary."),
    };

    private static Value? FromJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.True => new Value("1"),
        JsonValueKind.False => new Value("0"),
        JsonValueKind.String => new Value(JsonText.Read(json)),
        JsonValueKind.Number => new Value(json.GetRawText()),
        JsonValueKind.Object => List(json.EnumerateObject().Select(p => (JsonText.Name(p), FromJson(p.Value)))),
        _ => List(json.EnumerateArray().Select((v, i) => (i.ToString(Invariant), FromJson(v)))),
    };

    private static Value List(IEnumerable<(string Name, Value? Value)> pairs)
    {
        var list = new Value();
        foreach (var (name, value) in pairs)
            if (value != null) list.Set(WellFormed(name), value);
        return list;
    }

    /// <summary>Half of a surrogate pair cannot be stored or sent: it becomes U+FFFD, like any other broken byte.</summary>
    internal static string WellFormed(string text) => JsonText.WellFormed(text);
}
