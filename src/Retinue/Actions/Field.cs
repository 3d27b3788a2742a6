namespace Retinue;

/// <summary>How a field of an answer is written in each generation.</summary>
public enum FieldType
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number that 7.10 writes as text (<c>"1"</c>) and 8.x as a number.</summary>
    Id,

    /// <summary>A whole number, written as a number in both generations because clients compute with it.</summary>
    Number,

    /// <summary>A yes or no that 7.10 writes as <c>"1"</c> or <c>"0"</c> and 8.x as a boolean.</summary>
    Flag,

    /// <summary>A yes or no that 7.10 writes as <c>"1"</c> or an empty text and 8.x as a boolean.</summary>
    Mark,

    /// <summary>A yes or no, written as a boolean in both generations.</summary>
    Boolean,

    /// <summary>Named fields.</summary>
    Group,

    /// <summary>Any number of rows (or texts) under one name each: <c>"contacts":{"contact":[...]}</c>.</summary>
    List,
}

/// <summary>One declared field of an answer.</summary>
/// <param name="Name">The documented key.</param>
/// <param name="Type">How it is written.</param>
/// <param name="Summary">What it means, in a few words.</param>
public sealed record Field(string Name, FieldType Type, string Summary = "")
{
    /// <summary>The name of one row of a <see cref="FieldType.List"/>.</summary>
    public string Item { get; init; } = "";

    /// <summary>The fields of a <see cref="FieldType.Group"/> or of each row of a list; none for a list of texts.</summary>
    public IReadOnlyList<Field> Fields { get; init; } = [];

    /// <summary>The only generation that has it, or null when both do.</summary>
    public ApiVersion? Only { get; init; }

    /// <summary>Shown in this one answer and never again: where the answer is kept for a repetition of the request, it is encrypted.</summary>
    public bool Secret { get; init; }

    /// <summary>Whether an answer of this generation has it; null asks for either.</summary>
    internal bool IsIn(ApiVersion? version) => Only == null || version == null || Only == version;

    internal static Field Text(string name, string summary = "") => new(name, FieldType.Text, summary);

    internal static Field Id(string name, string summary = "") => new(name, FieldType.Id, summary);

    internal static Field Number(string name, string summary = "") => new(name, FieldType.Number, summary);

    internal static Field Flag(string name, string summary = "") => new(name, FieldType.Flag, summary);

    internal static Field Mark(string name, string summary = "") => new(name, FieldType.Mark, summary);

    internal static Field List(string name, string item, string summary, params IReadOnlyList<Field> fields) =>
        new(name, FieldType.List, summary) { Item = item, Fields = fields };

    internal static Field Group(string name, string summary, params IReadOnlyList<Field> fields) =>
        new(name, FieldType.Group, summary) { Fields = fields };
}
