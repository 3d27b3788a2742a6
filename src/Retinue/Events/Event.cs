namespace Retinue.Events;

/// <summary>Something that happened, under its documented hook name where there is one.</summary>
/// <param name="Name">The documented hook name, such as <c>ContactAdd</c>; one of <see cref="EventNames"/>.</param>
/// <param name="ClientId">The client account it belongs to; null when it is about the installation.</param>
internal sealed record Event(string Name, long? ClientId)
{
    /// <summary>
    /// The documented hook variables: texts, whole numbers, booleans, and lists of named values. Never a secret. An edit has the new values
    /// here and the previous ones under <c>olddata</c>, each under the same name.
    /// </summary>
    public required IReadOnlyList<(string Name, object? Value)> Data { get; init; }

    /// <summary>The variable under which an edit keeps the previous values.</summary>
    public const string OldData = "olddata";

    /// <summary>
    /// An edit: what it is about, the new values, and all previous values; null when nothing changed, for then nothing happened.
    /// </summary>
    /// <param name="name">The name of the event.</param>
    /// <param name="clientId">The client account.</param>
    /// <param name="subject">Which thing was edited: its ids.</param>
    /// <param name="before">The values before.</param>
    /// <param name="after">The values after, under the same names in the same order.</param>
    public static Event? Edit(string name, long? clientId, IReadOnlyList<(string, object?)> subject,
        IReadOnlyList<(string, object?)> before, IReadOnlyList<(string, object?)> after) =>
        before.SequenceEqual(after) ? null : new Event(name, clientId) { Data = [.. subject, .. after, (OldData, before)] };
}
