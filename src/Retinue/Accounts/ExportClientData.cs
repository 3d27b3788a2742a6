using Retinue.Clients;
using Retinue.Contacts;
using Retinue.Events;
using Retinue.Users;

namespace Retinue.Accounts;

/// <summary>
/// Answers everything that is stored of an account with all its people, of one contact, or of a user, as one JSON document. Never a hash, token or secret.
/// Our own; <c>retinue export</c> writes it to a file.
/// </summary>
internal sealed class ExportClientData : ApiAction
{
    private static readonly IntParam ClientId = new("clientid", "The client, with all its contacts and what was merged into it") { Example = "1" };
    private static readonly IntParam ContactId = new("contactid", "One contact"), UserId = new("user_id", "Somebody who logs in");

    private static readonly Field Data = Field.Text("data", "The document, a text with JSON: an array for each kind of thing");

    public override ActionSpec Spec { get; } = new("ExportClientData", "Answers everything that is stored of a client account, a contact or a user")
    {
        Params = [ClientId, ContactId, UserId],
        Returns = [Data],
        Errors = [AccountErrors.ExportSubjectRequired, ClientErrors.IdNotFound, ContactErrors.IdNotFound, AccountErrors.UserNotFound],
        Raises = [EventNames.ClientExport],
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var (client, contact, user) = (call.Number(ClientId), call.Number(ContactId), call.Number(UserId));
        if (new[] { client, contact, user }.Count(id => id != null) != 1) throw new Refused(AccountErrors.ExportSubjectRequired);

        // Read before the unit of work: an account with a long history must not keep writers waiting.
        var (account, data) = await call.Read(async db =>
        {
            var account = client;
            AccountSubject subject;
            if (client is { } clientId)
            {
                if (await ClientRows.Find(db, $"id = {clientId}").ConfigureAwait(false) == null) throw new Refused(ClientErrors.IdNotFound);
                subject = await AccountSubject.OfClient(db, clientId).ConfigureAwait(false);
            }
            else if (contact is { } contactId)
            {
                var found = await ContactRows.Find(db, contactId).ConfigureAwait(false) ?? throw new Refused(ContactErrors.IdNotFound);
                account = found.ClientId;
                subject = await AccountSubject.OfContact(db, found).ConfigureAwait(false);
            }
            else
            {
                if (await Logins.Exists(db, user!.Value).ConfigureAwait(false) == 0) throw new Refused(AccountErrors.UserNotFound);
                subject = await AccountSubject.OfLogin(db, user.Value).ConfigureAwait(false);
            }
            return (account, await AccountExport.Write(db, subject, call.Now).ConfigureAwait(false));
        }).ConfigureAwait(false);

        (string, object?)[] about =
        [
            .. account is { } ofClient ? [("userid", ofClient)] : Array.Empty<(string, object?)>(),
            .. contact is { } ofContact ? [("contactid", ofContact)] : Array.Empty<(string, object?)>(),
            .. user is { } ofUser ? [("user_id", ofUser)] : Array.Empty<(string, object?)>(),
        ];
        return await call.Write(async unit =>
        {
            await unit.Raise(AccountEvents.Exported(account, about)).ConfigureAwait(false);
            return new Reply { { Data, data } };
        }).ConfigureAwait(false);
    }
}
