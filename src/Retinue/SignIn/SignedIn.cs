using Retinue.Events;
using Retinue.Mail;
using Retinue.Users;

namespace Retinue.SignIn;

/// <summary>A token that was redeemed: who is signed in now, to which account, and on the way to where.</summary>
internal sealed record SignedIn(SsoSubject Subject, SsoDestination Destination)
{
    /// <summary>The events of it.</summary>
    public static IReadOnlyList<string> Raises { get; } = [EventNames.UserLogin, EventNames.ClientLogin];

    /// <summary>
    /// Redeems the token of a link: this is the moment in which the person signs in. Of several that come with one token, to whatever processes,
    /// one gets in.
    /// </summary>
    /// <param name="call">The call.</param>
    /// <param name="token">The token.</param>
    /// <param name="isThePerson">Whether the person calls, and not a client area on the person's behalf.</param>
    /// <param name="answer">Answers, in the same unit of work.</param>
    /// <exception cref="Refused"><see cref="SignInErrors.CodeExpired"/>, whatever is wrong with it.</exception>
    public static Task<Reply> Redeem(Call call, string token, bool isThePerson, Func<UnitOfWork, SignedIn, ValueTask<Reply>> answer) => call.Write(async unit =>
    {
        var signedIn = await Use(unit, LoginTokens.Sso, token, call.Now).ConfigureAwait(false);
        var subject = signedIn.Subject;
        if (isThePerson) call.Actor = call.Caller with { Actor = $"user:{subject.LoginId.ToString(Invariant)}" };
        if (isThePerson) await TellOfNewPlace(unit, call, subject).ConfigureAwait(false);
        await unit.Add($"UPDATE logins SET version = version + 1, last_login_at = {call.Now}, last_login_ip = {call.Caller.Ip} WHERE id = {subject.LoginId}").ConfigureAwait(false);
        await unit.Raise(SignInEvents.UserLogin(subject.LoginId, subject.ClientId)).ConfigureAwait(false);
        if (subject.ClientId is { } client) await unit.Raise(SignInEvents.ClientLogin(client, subject.ContactId)).ConfigureAwait(false);
        return await answer(unit, signedIn).ConfigureAwait(false);
    });

    /// <summary>Somebody who comes from another address than the last time is told, when that message is switched on. A client area signs in from its own.</summary>
    private static async ValueTask TellOfNewPlace(UnitOfWork unit, Call call, SsoSubject subject)
    {
        var last = await unit.Db.First($"SELECT last_login_ip FROM logins WHERE id = {subject.LoginId} AND last_login_at <> 0", row => row.GetString(0)).ConfigureAwait(false);
        if (last == null || last == call.Caller.Ip) return;
        if (await Logins.NameOf(unit.Db, subject.LoginId).ConfigureAwait(false) is { } name)
            await AccountMail.NewSignIn(unit, call, subject.LoginId, name, subject.ClientId).ConfigureAwait(false);
    }

    /// <summary>Uses up a token, or the code that was given for it, and answers what it says.</summary>
    /// <exception cref="Refused"><see cref="SignInErrors.CodeExpired"/>, whatever is wrong with it.</exception>
    public static async ValueTask<SignedIn> Use(UnitOfWork unit, string kind, string secret, long now)
    {
        var token = await LoginTokens.Redeem(unit, kind, secret, now).ConfigureAwait(false) ?? throw new Refused(SignInErrors.CodeExpired);
        var subject = new SsoSubject(token.LoginId, token.ClientId, token.ContactId);
        if (!await subject.IsStillOpen(unit.Db).ConfigureAwait(false)) throw new Refused(SignInErrors.CodeExpired);
        return new SignedIn(subject, SsoDestination.FromDetails(token.Details));
    }
}
