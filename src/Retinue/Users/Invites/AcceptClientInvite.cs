using Retinue.Events;

namespace Retinue.Users.Invites;

/// <summary>
/// Our own: accepts an invitation on behalf of the person who got it. The user with that address gets a place in the account; where there is none
/// yet, one is made, whose address is verified by the token. A token is used once, however many try at the same instant.
/// <para>
/// A login whose address was never verified may have been made by anybody, with a password that they know. Whoever has the token reads the mail:
/// the login becomes theirs, with a password of their own, before it gets its place.
/// </para>
/// </summary>
internal sealed class AcceptClientInvite : ApiAction
{
    private static readonly TextParam Password = new(UserParams.Password.Name, "The password that a new user chooses, or one whose address was not verified yet") { Secret = true };

    private static readonly Field UserId = Field.Id("user_id", "The user who accepted"), ClientId = Field.Id("client_id", "The account that is open to the user now");
    private static readonly Field ContactId = Field.Id("contact_id", "The user's contact in it");

    private const string IgnoredWarning = "firstname, lastname and password2 were ignored: the person is a user already";
    private const string NameIgnoredWarning = "firstname and lastname were ignored: the person is a user already";

    /// <summary>What somebody has to bring who is no user yet.</summary>
    private static readonly (TextParam Param, ApiError Missing)[] NewPerson =
        [(UserParams.FirstName, UserErrors.NoFirstName), (UserParams.LastName, UserErrors.NoLastName), (Password, UserErrors.NoPassword)];

    public override ActionSpec Spec { get; } = new("AcceptClientInvite", "Accepts an invite, on behalf of the person who got it")
    {
        Params = [InviteParams.Token, .. NewPerson.Select(p => p.Param), UserParams.Language],
        Returns = [UserId, ClientId, ContactId],
        Errors = [InviteErrors.TokenInvalid, InviteErrors.AlreadyAssociated, .. NewPerson.Select(p => p.Missing), UserErrors.EmailTaken],
        Raises = [EventNames.UserAdd, EventNames.UserChangePassword, EventNames.UserEmailVerificationComplete, EventNames.ContactAdd, EventNames.ContactEdit, EventNames.ClientInviteAccept],
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var tokenHash = InviteParams.TokenHash(call);
        var hash = await Prepare(call, tokenHash).ConfigureAwait(false);

        return await call.Write(async unit =>
        {
            var invite = await InviteRows.LockOpen(unit, tokenHash, call.Now).ConfigureAwait(false);
            var user = await Invitees.Find(unit.Db, invite.ClientId, invite.EmailKey).ConfigureAwait(false);
            if (user != null) user = await UserRows.TryLock(unit, user.Id).ConfigureAwait(false);
            // Before the lock the person may have got another address.
            if (user?.Name.EmailKey != invite.EmailKey) user = null;
            var name = user?.Name ?? NewName(call, invite);
            if (user is { IsVerified: false }) await Claim(unit, call, user, hash).ConfigureAwait(false);
            else if (user != null && NewPerson.Any(p => call.Text(p.Param).Length > 0)) call.Warn(IgnoredWarning);
            var id = user?.Id ?? await AddUser(unit, call, name, hash).ConfigureAwait(false);
            var contact = await Invitees.Admit(unit, invite, id, name, call.Now).ConfigureAwait(false);
            await InviteRows.Close(unit, invite, Invite.Accepted, id, call.Now).ConfigureAwait(false);
            await unit.Raise(InviteEvents.Accepted(invite, id, contact)).ConfigureAwait(false);
            return new Reply { { UserId, id }, { ClientId, invite.ClientId }, { ContactId, contact } };
        }).ConfigureAwait(false);
    }

    /// <summary>
    /// What has to happen before the unit of work where a user is going to be made; the hash of the password, or null. It refuses nothing: that
    /// is for the unit, which also finds the answer of a twin with the same key.
    /// </summary>
    private static async Task<string?> Prepare(Call call, string tokenHash)
    {
        if (call.Text(Password).Length == 0) return null;
        var (invite, user) = await call.Read(async db =>
        {
            var open = await InviteRows.FindOpen(db, tokenHash, call.Now).ConfigureAwait(false);
            return (open, open == null ? null : await UserRows.Find(db, open.EmailKey).ConfigureAwait(false));
        }).ConfigureAwait(false);
        // Nobody without a token makes us hash.
        if (invite == null) return null;
        if (user == null && NewPerson.All(p => call.Text(p.Param).Length > 0))
            await call.Api.Hooks.Before(HookPoints.PreUserAdd, UserEvents.Coming(Name(call, invite), call.Text(UserParams.Language)), call.Actor).ConfigureAwait(false);
        return await call.Passwords.Hash(call.Text(Password)).ConfigureAwait(false);
    }

    /// <summary>Makes a login that nobody has proven to be theirs that of the person who got the mail.</summary>
    private static async ValueTask Claim(UnitOfWork unit, Call call, User user, string? hash)
    {
        if (call.Text(Password).Length == 0) throw new Refused(UserErrors.NoPassword) { Parameter = Password.Name };
        if (NewPerson.Any(p => p.Param != Password && call.Text(p.Param).Length > 0)) call.Warn(NameIgnoredWarning);
        await Logins.Claim(unit, user.Id, hash ?? throw new Refused(InviteErrors.TokenInvalid), call.Now).ConfigureAwait(false);
        await unit.Raise(UserEvents.PasswordChanged(user.Id)).ConfigureAwait(false);
        await unit.Raise(UserEvents.EmailVerified(user.Id, user.Name.Email)).ConfigureAwait(false);
    }

    private static async ValueTask<long> AddUser(UnitOfWork unit, Call call, LoginName name, string? hash)
    {
        var language = call.Text(UserParams.Language);
        // Without a hash the token opened nothing when the call began, so it opens nothing now.
        var id = await Logins.Add(unit, name, hash ?? throw new Refused(InviteErrors.TokenInvalid), call.Now, UserErrors.EmailTaken, standsAlone: true, language: language, verifiedAt: call.Now).ConfigureAwait(false);
        await unit.Raise(UserEvents.Added(id, name, language)).ConfigureAwait(false);
        return id;
    }

    private static LoginName NewName(Call call, Invite invite)
    {
        foreach (var (param, missing) in NewPerson)
            if (call.Text(param).Length == 0) throw new Refused(missing) { Parameter = param.Name };
        return Name(call, invite);
    }

    private static LoginName Name(Call call, Invite invite) => new(call.Text(UserParams.FirstName), call.Text(UserParams.LastName), invite.Email, invite.EmailKey);
}
