using Retinue.Clients;
using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Accounts;

/// <summary>
/// Makes one account a part of another. Contacts, people, notes, mail and what else hangs on the source move to the target; custom fields fill those
/// that the target has none of. The source stays, closed, under its id: references hold and its own data is kept. Its history is that of the target
/// from now on. Our own; UnmergeClients undoes it for 30 days.
/// </summary>
internal sealed class MergeClients : ApiAction
{
    private static readonly IntParam FromId = new("fromclientid", "The client that becomes a part of the other") { Required = true, Missing = ClientErrors.IdNotFound, Example = "2" };
    private static readonly IntParam ToId = new("toclientid", "The client that stays") { Required = true, Missing = ClientErrors.IdNotFound, Example = "1" };

    private static readonly Field MergeId = Field.Id("mergeid", "By which it can be undone"), Client = Field.Id("clientid", "The id of the client that stays");
    private static readonly Field Contacts = Field.Number("contacts", "How many contacts moved");

    public override ActionSpec Spec { get; } = new("MergeClients", "Makes a client account a part of another")
    {
        Params = [FromId, ToId],
        Returns = [MergeId, Client, Contacts],
        Errors = [ClientErrors.IdNotFound, AccountErrors.MergeIntoItself, AccountErrors.MergeClosed, AccountErrors.AlreadyMerged],
        Raises = [EventNames.AfterClientMerge, EventNames.ContactAdd, EventNames.ClientEdit, EventNames.ClientClose],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var (from, to) = (call.RequiredNumber(FromId), call.RequiredNumber(ToId));
        if (from == to) throw new Refused(AccountErrors.MergeIntoItself);
        return call.Write(async unit =>
        {
            await LockBoth(unit, from, to, ClientErrors.IdNotFound).ConfigureAwait(false);
            var (source, _) = (await Open(unit.Db, from).ConfigureAwait(false), await Open(unit.Db, to).ConfigureAwait(false));
            var merge = new ClientMerge(await unit.NewId(Sequence.Merge).ConfigureAwait(false), from, to, source.Status, source.BillingContactId, call.Now, IsUndone: false, CanUndo: true);
            var contacts = await unit.Db.All($"SELECT id FROM contacts WHERE client_id = {from} ORDER BY id", row => row.Long(0)).ConfigureAwait(false);

            await ClientMerges.Add(unit, merge).ConfigureAwait(false);
            foreach (var table in AccountTables.All.Where(t => t.Merged == Merging.Moves)) await ClientMerges.Move(unit, merge, table).ConfigureAwait(false);
            await ClientMerges.MoveCustomFields(unit, merge).ConfigureAwait(false);
            await MergedPlaces.Merge(unit, merge, source, call.Now).ConfigureAwait(false);

            var closed = source with { Status = ClientStatus.Closed, BillingContactId = 0 };
            await ClientRows.Update(unit, source, closed, call.Now).ConfigureAwait(false);
            await MatchKeys.Remove(unit, from).ConfigureAwait(false);
            await unit.Raise(AccountEvents.Merged(merge, contacts)).ConfigureAwait(false);
            await unit.Raise(ClientEvents.Edited(source, closed)).ConfigureAwait(false);
            await unit.Raise(ClientEvents.Closed(closed)).ConfigureAwait(false);
            return new Reply { { MergeId, merge.Id }, { Client, to }, { Contacts, contacts.Count } };
        });
    }

    /// <summary>Takes two accounts in the order of their ids: of two merges crosswise one waits, and neither waits for the other.</summary>
    internal static async ValueTask LockBoth(UnitOfWork unit, long one, long other, ApiError missing)
    {
        await ClientRows.Lock(unit, Math.Min(one, other), missing).ConfigureAwait(false);
        await ClientRows.Lock(unit, Math.Max(one, other), missing).ConfigureAwait(false);
    }

    private static async ValueTask<Client> Open(Session db, long id)
    {
        if (await ClientMerges.Into(db, id).ConfigureAwait(false) is { } earlier) throw new Refused(AccountErrors.AlreadyMerged, id, earlier.To);
        var client = await ClientRows.Find(db, $"id = {id}").ConfigureAwait(false) ?? throw new Refused(ClientErrors.IdNotFound);
        return client.Status == ClientStatus.Closed ? throw new Refused(AccountErrors.MergeClosed, id) : client;
    }
}
