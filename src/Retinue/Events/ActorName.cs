namespace Retinue.Events;

/// <summary>
/// What the actor of an event says of who it was: <c>System</c>, <c>admin:NAME</c>, <c>credential:IDENTIFIER (NAME)</c>, or <c>user:ID</c> for somebody
/// who proved to be that user.
/// </summary>
/// <param name="Username">The name of the admin; otherwise the actor as it is.</param>
/// <param name="Credential">The identifier that was called with; empty for none.</param>
/// <param name="UserId">The user; 0 for none.</param>
internal readonly record struct ActorName(string Username, string Credential, long UserId = 0)
{
    private const string User = "user:";
    private const string Admin = "admin:";
    private const string ByCredential = "credential:";

    public static ActorName Of(string actor)
    {
        if (actor.StartsWith(Admin, StringComparison.Ordinal)) return new(actor[Admin.Length..], "");
        // An identifier of the environment may hold a blank, and the name of an admin parentheses; the first " (" is where the name begins.
        var name = actor.IndexOf(" (", StringComparison.Ordinal);
        return actor.StartsWith(ByCredential, StringComparison.Ordinal) && name > 0 && actor.EndsWith(')')
            ? new(actor[(name + 2)..^1], actor[ByCredential.Length..name])
            : new(actor, "", actor.StartsWith(User, StringComparison.Ordinal) && long.TryParse(actor[User.Length..], System.Globalization.NumberStyles.None, Invariant, out var id) ? id : 0);
    }
}
