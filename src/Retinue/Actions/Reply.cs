using System.Collections;

namespace Retinue;

/// <summary>
/// The answer of an action: a tree of declared fields. The wire formats are writers of this one tree.
/// Values are texts, whole numbers, booleans, further replies, and lists of replies or texts.
/// </summary>
public sealed class Reply : IEnumerable<KeyValuePair<Field, object?>>
{
    private readonly List<KeyValuePair<Field, object?>> entries = [];

    /// <summary>The generation that this answer is written for.</summary>
    public ApiVersion Version { get; internal set; }

    /// <summary>Things the caller should know although the call succeeded; written as one text under <c>warning</c>.</summary>
    public IReadOnlyList<string> Warnings { get; internal set; } = [];

    /// <summary>All warnings as the one text that the documented API has for them, or null when there are none.</summary>
    internal string? Warning => Warnings.Count == 0 ? null : string.Join(' ', Warnings.Select(w => w.EndsWith('.') ? w : w + ".")).TrimEnd('.');

    /// <summary>The value of a field, or null.</summary>
    public object? this[string name] => entries.FirstOrDefault(e => e.Key.Name == name).Value;

    /// <summary>Adds a text.</summary>
    public void Add(Field field, string? value) => Put(field, value ?? "");

    /// <summary>Adds a whole number.</summary>
    public void Add(Field field, long value) => Put(field, value);

    /// <summary>Adds a yes or no.</summary>
    public void Add(Field field, bool value) => Put(field, value);

    /// <summary>Adds named fields.</summary>
    public void Add(Field field, Reply value) => Put(field, value);

    /// <summary>Adds rows.</summary>
    public void Add(Field field, IReadOnlyList<Reply> rows) => Put(field, rows);

    /// <summary>Adds a list of texts.</summary>
    public void Add(Field field, IReadOnlyList<string> texts) => Put(field, texts);

    /// <summary>The fields in the order they were added.</summary>
    public IEnumerator<KeyValuePair<Field, object?>> GetEnumerator() => entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Put(Field field, object value) => entries.Add(new(field, value));

    internal void AddAny(Field field, object value) => Put(field, value);
}
