namespace Retinue.CustomFields;

/// <summary>
/// What a call changed of custom fields, as events show it: <c>customfields[3]</c> with the value before and after. Of a secret an event
/// tells that it was changed, and nothing else. What a call changed of the operator's own categories of mail is told in the same way.
/// </summary>
internal sealed record FieldChanges(IReadOnlyList<(string Name, object? Value)> Before, IReadOnlyList<(string Name, object? Value)> After)
{
    private const string Hidden = "(hidden)", Changed = "(changed)";

    public static FieldChanges None { get; } = new([], []);

    /// <summary>These changes, and others.</summary>
    public FieldChanges And(FieldChanges others) => others.Before.Count == 0 ? this : new([.. Before, .. others.Before], [.. After, .. others.After]);

    /// <summary>The changes of these fields, in the clear: secrets are hidden here.</summary>
    public static FieldChanges Of(IReadOnlyList<(long Id, bool IsSecret, string Before, string After)> fields) => new(
        [.. fields.Select(f => (Name(f.Id), (object?)(f.IsSecret && f.Before.Length > 0 ? Hidden : f.Before)))],
        [.. fields.Select(f => (Name(f.Id), (object?)(f.IsSecret && f.After.Length > 0 ? f.Before.Length > 0 ? Changed : Hidden : f.After)))]);

    private static string Name(long id) => $"{FieldNotations.Param.Name}[{id.ToString(Invariant)}]";
}
