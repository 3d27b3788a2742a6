namespace Retinue.Events;

/// <summary>Something that happened, under its documented hook name where there is one.</summary>
/// <param name="Name">The documented hook name, such as <c>ContactAdd</c>.</param>
/// <param name="ClientId">The client account it belongs to; null when it is about the installation.</param>
internal sealed record Event(string Name, long? ClientId)
{
    /// <summary>The documented hook variables, with texts, whole numbers and booleans. Never a secret.</summary>
    public required IReadOnlyList<(string Name, object? Value)> Data { get; init; }
}

/// <summary>The names of all events.</summary>
internal static class EventNames
{
    public const string ClientAdd = "ClientAdd";
    public const string ContactAdd = "ContactAdd";
    public const string AdminAdd = "AdminAdd";
    public const string AdminEdit = "AdminEdit";
    public const string CredentialAdd = "CredentialAdd";
    public const string CredentialRevoke = "CredentialRevoke";
    public const string RoleAdd = "RoleAdd";
    public const string RoleEdit = "RoleEdit";
    public const string RoleDelete = "RoleDelete";
}
