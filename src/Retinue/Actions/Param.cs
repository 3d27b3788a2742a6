namespace Retinue;

/// <summary>One declared parameter of an action. Whatever reads, checks, lists or documents parameters reads these declarations.</summary>
public abstract class Param(string name, string summary)
{
    /// <summary>The documented name, brackets included: <c>clientid</c>, <c>email_preferences[general]</c>.</summary>
    public string Name { get; } = name;

    /// <summary>What it means, in a few words.</summary>
    public string Summary { get; } = summary;

    /// <summary>The documented type: <c>int</c>, <c>string</c> or <c>bool</c>.</summary>
    public abstract string Type { get; }

    /// <summary>Whether a call without it is refused.</summary>
    public bool Required { get; init; }

    /// <summary>What a call without it, or with nonsense in it, is answered; the documented text where there is one.</summary>
    public ApiError? Missing { get; init; }

    /// <summary>The version of the documented API that brought it; empty for the first.</summary>
    public string Since { get; init; } = "";

    /// <summary>What it is called in calls of clients that mean the same by another name, where that is unambiguous.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>A flag of the same call that waives <see cref="Required"/>.</summary>
    public FlagParam? RequiredUnless { get; init; }

    /// <summary>The only generation that reads it, or null when both do.</summary>
    public ApiVersion? Only { get; init; }

    /// <summary>Its value never appears in an answer, a log or an event.</summary>
    public bool Secret { get; init; }

    /// <summary>A value for the documentation.</summary>
    public string Example { get; init; } = "";

    internal string[] Path { get; } = name.Split('[').Select(part => part.TrimEnd(']')).ToArray();

    /// <summary>What the call brought, or null when it is absent.</summary>
    internal Value? Find(Value table)
    {
        var value = Path.Length == 1 ? table[Name] : table.At(Path);
        for (var i = 0; value == null && i < Aliases.Count; i++) value = table[Aliases[i]];
        return value;
    }

    /// <summary>Why a value that was brought cannot be read, or null when it can.</summary>
    internal abstract string? Problem(Value value);
}

/// <summary>A parameter whose value is read as <typeparamref name="T"/>.</summary>
public abstract class Param<T>(string name, string summary) : Param(name, summary)
{
    /// <summary>The value as meant; only called when there is no <see cref="Param.Problem"/>.</summary>
    internal abstract T Read(Value value);
}

/// <summary>Any text. A list sent in its place is not read.</summary>
public sealed class TextParam(string name, string summary) : Param<string>(name, summary)
{
    /// <inheritdoc/>
    public override string Type => "string";

    internal override string? Problem(Value value) => value.Text == null ? "a text is expected, not a list" : null;

    internal override string Read(Value value) => value.Text!;
}

/// <summary>
/// A whole number, read as PHP reads one: <c>12</c>, <c> 12</c> and <c>12.00</c> are 12. Empty means absent. An id of 0 means absent too,
/// because clients write unset numbers so.
/// </summary>
public sealed class IntParam(string name, string summary) : Param<long>(name, summary)
{
    /// <inheritdoc/>
    public override string Type => "int";

    internal override string? Problem(Value value) =>
        value.Text is { } text && (text.Length == 0 || TryRead(text, out _)) ? null : "a whole number is expected";

    internal override long Read(Value value) => TryRead(value.Text!, out var number) ? number : 0;

    private static bool TryRead(string text, out long number)
    {
        var trimmed = text.AsSpan().Trim();
        var point = trimmed.IndexOf('.');
        if (point > 0 && trimmed[(point + 1)..].IndexOfAnyExceptInRange('0', '9') < 0) trimmed = trimmed[..point];
        return long.TryParse(trimmed, System.Globalization.NumberStyles.AllowLeadingSign, Invariant, out number);
    }
}

/// <summary>A yes or no. <c>1, true, on, yes</c> are yes; <c>0, false, off, no</c> and empty are no; anything else is yes, as PHP's truth is.</summary>
public sealed class FlagParam(string name, string summary) : Param<bool>(name, summary)
{
    /// <inheritdoc/>
    public override string Type => "bool";

    internal override string? Problem(Value value) => value.Text == null ? "a yes or no is expected, not a list" : null;

    internal override bool Read(Value value) => Truth(value.Text!);

    internal static bool Truth(string text) => text.Trim().ToLowerInvariant() is not ("" or "0" or "false" or "off" or "no");
}

/// <summary>Names separated by commas, or sent as a list. Blanks around a name and its case do not matter.</summary>
public sealed class NamesParam(string name, string summary) : Param<IReadOnlyList<string>>(name, summary)
{
    /// <inheritdoc/>
    public override string Type => "string";

    internal override string? Problem(Value value) =>
        value.Items.Any(i => i.Value.Text == null) ? "names separated by commas are expected" : null;

    internal override IReadOnlyList<string> Read(Value value) =>
        [.. (value.Text is { } text ? text.Split(',') : value.Items.Select(i => i.Value.Text!))
            .Select(name => name.Trim().ToLowerInvariant()).Where(name => name.Length > 0).Distinct()];
}

/// <summary>A parameter whose notations are its reader's business: a text or a list.</summary>
public sealed class NestedParam(string name, string summary) : Param(name, summary)
{
    /// <inheritdoc/>
    public override string Type => "string";

    internal override string? Problem(Value value) => null;
}
