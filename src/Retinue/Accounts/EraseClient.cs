using Retinue.Clients;
using Retinue.Contacts;
using Retinue.Events;
using Retinue.Users;

namespace Retinue.Accounts;

/// <summary>
/// Erases what is stored of an account and its people, or of one contact: names, addresses, notes, mail, custom fields, and what events say of them. Ids,
/// references and the chain over the events stay; the account is closed, and nobody logs in to it. A login that is used for other accounts too is the
/// person's own and keeps what is its own. There is no way back. Our own.
/// </summary>
internal sealed class EraseClient : ApiAction
{
    private const string Erase = "erase", Anonymise = "anonymise";

    private static readonly IntParam ClientId = new("clientid", "The client, with all its contacts and what was merged into it") { Example = "1" };
    private static readonly IntParam ContactId = new("contactid", "One contact; the account goes on without the data of this person");
    private static readonly TextParam Mode = new("mode", "erase, when absent; or anonymise, which leaves the country and a first name of Anonymous") { Example = "erase" };

    private static readonly Field ClientIdField = Field.Id("clientid", "The client"), ContactIdField = Field.Id("contactid", "The contact, when one was erased");

    public override ActionSpec Spec { get; } = new("EraseClient", "Erases the personal data of a client account or a contact for good")
    {
        Params = [ClientId, ContactId, Mode],
        Returns = [ClientIdField, ContactIdField],
        Errors = [AccountErrors.SubjectRequired, AccountErrors.ModeInvalid, ClientErrors.IdNotFound, ContactErrors.IdNotFound],
        Raises = [EventNames.ClientErase, EventNames.ClientClose, EventNames.ClientEdit],
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var (client, contact) = (call.Number(ClientId), call.Number(ContactId));
        // Both or none: whom it cannot be is not guessed.
        if (client == null == (contact == null)) throw new Refused(AccountErrors.SubjectRequired);
        var mode = call.Text(Mode).Trim().ToLowerInvariant();
        if (mode.Length == 0) mode = Erase;
        if (mode is not (Erase or Anonymise)) throw new Refused(AccountErrors.ModeInvalid) { Parameter = Mode.Name };

        for (var tries = 0; ; tries++)
        {
            try
            {
                var reply = await call.Write(unit => client is { } id ? WholeAccount(unit, call, id, mode) : OneContact(unit, call, contact!.Value, mode)).ConfigureAwait(false);
                await call.Api.Store.Scrub().ConfigureAwait(false);
                return reply;
            }
            catch (Refused refused) when (refused.Error == AuditChain.Raced && tries < 50)
            {
                // The relay of some process sealed at this moment.
            }
        }
    }

    private static async ValueTask<Reply> WholeAccount(UnitOfWork unit, Call call, long id, string mode)
    {
        var family = await ClientMerges.Family(unit.Db, id).ConfigureAwait(false);
        foreach (var account in family.Order()) await ClientRows.Lock(unit, account, ClientErrors.IdNotFound).ConfigureAwait(false);
        var before = (await ClientRows.Find(unit.Db, $"id = {id}").ConfigureAwait(false))!;
        foreach (var account in family) await LockLogins(unit, call, await Logins.OfClient(unit.Db, account).ConfigureAwait(false)).ConfigureAwait(false);
        var subject = await AccountSubject.OfClient(unit.Db, id).ConfigureAwait(false);
        await ForgetAnswers(unit, subject).ConfigureAwait(false);
        await Erasure.Run(unit, subject, mode == Anonymise).ConfigureAwait(false);
        foreach (var place in await Logins.OfClient(unit.Db, id).ConfigureAwait(false))
            await Logins.FreeAddress(unit, place.LoginId, call.Now).ConfigureAwait(false);
        if (before.Status != ClientStatus.Closed) await unit.Raise(ClientEvents.Closed(before)).ConfigureAwait(false);
        await unit.Raise(AccountEvents.Erased(id, null, mode)).ConfigureAwait(false);
        return new Reply { { ClientIdField, id } };
    }

    private static async ValueTask<Reply> OneContact(UnitOfWork unit, Call call, long id, string mode)
    {
        var contact = await ContactRows.Lock(unit, id).ConfigureAwait(false);
        var place = await Logins.OfContact(unit.Db, id).ConfigureAwait(false);
        if (place != null) await LockLogins(unit, call, [place]).ConfigureAwait(false);
        var subject = await AccountSubject.OfContact(unit.Db, contact).ConfigureAwait(false);
        await ForgetAnswers(unit, subject).ConfigureAwait(false);
        await Erasure.Run(unit, subject, mode == Anonymise).ConfigureAwait(false);
        if (place != null) await Logins.FreeAddress(unit, place.LoginId, call.Now).ConfigureAwait(false);
        await DeleteContact.TakeOver(unit, call, contact).ConfigureAwait(false);
        await unit.Raise(AccountEvents.Erased(contact.ClientId, id, mode)).ConfigureAwait(false);
        return new Reply { { ClientIdField, contact.ClientId }, { ContactIdField, id } };
    }

    /// <summary>Whoever is asked whether a login is used elsewhere too must not be let in there before the commit.</summary>
    private static async ValueTask LockLogins(UnitOfWork unit, Call call, IReadOnlyList<Membership> places)
    {
        foreach (var login in places.Select(p => p.LoginId).Order()) await Logins.Lock(unit, login, call.Now).ConfigureAwait(false);
    }

    private static async ValueTask ForgetAnswers(UnitOfWork unit, AccountSubject subject)
    {
        var texts = await Erasure.Texts(unit.Db, subject).ConfigureAwait(false);
        foreach (var (scope, key) in await Erasure.Answers(unit.Db, texts).ConfigureAwait(false))
            await unit.Add($"DELETE FROM idempotency WHERE scope = {scope} AND idempotency_key = {key}").ConfigureAwait(false);
    }
}
