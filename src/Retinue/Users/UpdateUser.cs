using Retinue.Clients;
using Retinue.Events;

namespace Retinue.Users;

/// <summary>
/// Changes what a call brings of a user, and leaves the rest as it is (https://developers.whmcs.com/api-reference/updateuser/). A new address is
/// yet to be verified. The clients and contacts of the person keep theirs: they say where mail goes, this says who logs in.
/// </summary>
internal sealed class UpdateUser : ApiAction
{
    private static readonly IntParam UserId = new("user_id", "The user") { Required = true, Missing = UserErrors.NotFound, Example = "1" };
    private static readonly TextParam[] Changeable = [UserParams.FirstName, UserParams.LastName, UserParams.Email, UserParams.Language];

    private static readonly Field UserIdField = Field.Text("user_id", "The user's id, as text");

    public override ActionSpec Spec { get; } = new("UpdateUser", "Changes a user")
    {
        Since = "8.0",
        Params = [UserId, .. Changeable],
        Returns = [UserIdField],
        Errors = [UserErrors.NotFound, UserErrors.NothingToChange, UserErrors.EmailInvalid, UserErrors.EmailTaken],
        Raises = [EventNames.UserEdit],
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(UserId);
        if (!Changeable.Any(call.Has)) throw new Refused(UserErrors.NothingToChange);
        if (call.Has(UserParams.Email) && !EmailKey.IsAddress(call.Text(UserParams.Email))) throw new Refused(UserErrors.EmailInvalid) { Parameter = UserParams.Email.Name };

        return await call.Write(async unit =>
        {
            var before = await UserRows.Lock(unit, id).ConfigureAwait(false);
            var email = Or(UserParams.Email, before.Name.Email);
            var after = before with
            {
                Name = new LoginName(Or(UserParams.FirstName, before.Name.FirstName), Or(UserParams.LastName, before.Name.LastName), email, EmailKey.Of(email)),
                Language = Or(UserParams.Language, before.Language),
            };
            await UserRows.Update(unit, before, after, call.Now).ConfigureAwait(false);
            await unit.Raise(UserEvents.Edited(before, after)).ConfigureAwait(false);
            return new Reply { { UserIdField, id.ToString(Invariant) } };
        }).ConfigureAwait(false);

        string Or(TextParam param, string otherwise) => call.Has(param) ? call.Text(param) : otherwise;
    }
}
