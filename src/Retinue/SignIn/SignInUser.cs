using Retinue.Storage;

namespace Retinue.SignIn;

/// <summary>Somebody who signs in, as far as signing in has to know the person.</summary>
/// <param name="EmailKey">Null when nobody can sign in with the address.</param>
/// <param name="VerifiedAt">When the address was verified, in UTC milliseconds since 1970; 0 when it was not.</param>
internal sealed record SignInUser(long Id, string FirstName, string LastName, string Email, string? EmailKey, long VerifiedAt)
{
    private static readonly IntParam UserId = new("user_id", "The user") { Example = "1" };
    private static readonly TextParam EmailParam = new("email", "The user's e-mail address, instead of the id: callers of 7.10 know no user ids") { Example = "jane.doe@example.com" };

    /// <summary>How an action of ours says whom it is about.</summary>
    public static IReadOnlyList<Param> Params { get; } = [UserId, EmailParam];

    public string FullName => $"{FirstName} {LastName}".Trim();

    /// <summary>The user whom a call names.</summary>
    /// <exception cref="Refused"><see cref="SignInErrors.UserNotFound"/>: there is no such user who can sign in.</exception>
    public static async Task<SignInUser> Read(Call call)
    {
        var key = Clients.EmailKey.Of(call.Text(EmailParam));
        return await call.Read(db => call.Number(UserId) is { } id ? Find(db, $"id = {id} AND email_key IS NOT NULL") : Find(db, $"email_key = {key}")).ConfigureAwait(false)
            ?? throw new Refused(SignInErrors.UserNotFound);
    }

    public static ValueTask<SignInUser?> Find(Session db, Sql where) => db.First(
        $"SELECT id, firstname, lastname, email, email_key, email_verified_at FROM logins WHERE {where}",
        row => new SignInUser(row.Long(0), row.Text(1), row.Text(2), row.Text(3), row.TextOrNull(4), row.Long(5)));
}
