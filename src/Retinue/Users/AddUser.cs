using Retinue.Clients;
using Retinue.Events;

namespace Retinue.Users;

/// <summary>Adds a user, who belongs to no account yet (https://developers.whmcs.com/api-reference/adduser/).</summary>
internal sealed class AddUser : ApiAction
{
    private static readonly TextParam FirstName = UserParams.Required(UserParams.FirstName, UserErrors.NoFirstName);
    private static readonly TextParam LastName = UserParams.Required(UserParams.LastName, UserErrors.NoLastName);
    private static readonly TextParam Email = UserParams.Required(UserParams.Email, UserErrors.NoEmail);
    private static readonly TextParam Password = UserParams.Required(UserParams.Password, UserErrors.NoPassword);

    private static readonly Field UserId = Field.Text("user_id", "The id of the new user, as text");

    public override ActionSpec Spec { get; } = new("AddUser", "Adds a user")
    {
        Since = "8.0",
        Params = [FirstName, LastName, Email, Password, UserParams.Language],
        Returns = [UserId],
        Errors = [UserErrors.NoFirstName, UserErrors.NoLastName, UserErrors.NoEmail, UserErrors.NoPassword, UserErrors.EmailInvalid, UserErrors.EmailTaken],
        Raises = [EventNames.UserAdd],
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var email = call.Text(Email);
        if (!EmailKey.IsAddress(email)) throw new Refused(UserErrors.EmailInvalid) { Parameter = Email.Name };
        var name = new LoginName(call.Text(FirstName), call.Text(LastName), email, EmailKey.Of(email));
        var language = call.Text(UserParams.Language);
        await call.Api.Hooks.Before(HookPoints.PreUserAdd, UserEvents.Coming(name, language), call.Actor).ConfigureAwait(false);
        var hash = await call.Passwords.Hash(call.Text(Password)).ConfigureAwait(false);

        return await call.Write(async unit =>
        {
            var id = await Logins.Add(unit, name, hash, call.Now, UserErrors.EmailTaken, standsAlone: true, language: language).ConfigureAwait(false);
            await unit.Raise(UserEvents.Added(id, name, language)).ConfigureAwait(false);
            return new Reply { { UserId, id.ToString(Invariant) } };
        }).ConfigureAwait(false);
    }
}
