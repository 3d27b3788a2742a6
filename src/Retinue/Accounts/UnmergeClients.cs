using Retinue.Clients;
using Retinue.Events;
using Retinue.Mail;
using Retinue.Storage;

namespace Retinue.Accounts;

/// <summary>
/// Undoes a merge: what moved moves back, and the source is an account of its own again. What came to be in the target since stays there, and what can
/// no longer be put back is left out with a warning that says so. Our own.
/// </summary>
internal sealed class UnmergeClients : ApiAction
{
    private static readonly IntParam MergeId = new("mergeid", "The merge, as MergeClients answered it") { Required = true, Missing = AccountErrors.MergeNotFound, Example = "1" };

    private static readonly Field MergeIdField = Field.Id("mergeid", "The merge"), Client = Field.Id("clientid", "The id of the client that is its own again");
    private static readonly Field Contacts = Field.Number("contacts", "How many contacts moved back");

    public override ActionSpec Spec { get; } = new("UnmergeClients", "Undoes a merge of two client accounts")
    {
        Params = [MergeId],
        Returns = [MergeIdField, Client, Contacts],
        Errors =
        [
            AccountErrors.MergeNotFound, AccountErrors.MergeUndone, AccountErrors.MergeTooOld, AccountErrors.MergedOnward, AccountErrors.MergeGone, AccountErrors.AddressTaken,
        ],
        Raises = [EventNames.ClientUnmerge, EventNames.ClientEdit, EventNames.ContactDelete],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(MergeId);
        return call.Write(async unit =>
        {
            var merge = await Lock(unit, id, call.Now).ConfigureAwait(false);
            await MergedPlaces.KeepNewPlaces(unit, call, merge).ConfigureAwait(false);
            await ClientMerges.KeepNewCustomFields(unit, merge).ConfigureAwait(false);
            var contacts = await unit.Db.All($"""
                SELECT contacts.id FROM contacts JOIN client_merge_rows ON client_merge_rows.row_id = contacts.id
                WHERE contacts.client_id = {merge.To} AND client_merge_rows.merge_id = {merge.Id} AND client_merge_rows.table_name = 'contacts' ORDER BY contacts.id
                """, row => row.Long(0)).ConfigureAwait(false);
            foreach (var table in AccountTables.All.Where(t => t.Merged == Merging.Moves || t.Name == ClientMerges.CustomFields))
            {
                var (moved, kept) = await ClientMerges.MoveBack(unit, merge, table).ConfigureAwait(false);
                if (moved < kept) call.Warn(string.Create(Invariant, $"{kept - moved} of {kept} rows of {table.Name} could not be put back: they were deleted or moved since"));
            }
            await MergedPlaces.Unmerge(unit, call, merge).ConfigureAwait(false);
            await Restore(unit, call, merge, contacts).ConfigureAwait(false);
            await ClientMerges.MarkUndone(unit, merge, call.Now).ConfigureAwait(false);
            await unit.Raise(AccountEvents.Unmerged(merge, contacts)).ConfigureAwait(false);
            return new Reply { { MergeIdField, id }, { Client, merge.From }, { Contacts, contacts.Count } };
        });
    }

    private static async ValueTask<ClientMerge> Lock(UnitOfWork unit, long id, long now)
    {
        var found = await ClientMerges.Find(unit.Db, id).ConfigureAwait(false) ?? throw new Refused(AccountErrors.MergeNotFound);
        foreach (var client in new[] { found.From, found.To }.Order())
            if (await unit.Db.Execute($"UPDATE clients SET version = version + 1 WHERE id = {client}").ConfigureAwait(false) == 0) throw new Refused(AccountErrors.MergeGone, client);
        // Again: two may undo it at once.
        var merge = await ClientMerges.Find(unit.Db, id).ConfigureAwait(false) ?? throw new Refused(AccountErrors.MergeNotFound);
        if (merge.IsUndone) throw new Refused(AccountErrors.MergeUndone, id);
        if (ClientMerges.IsTooOld(merge, now)) throw new Refused(AccountErrors.MergeTooOld, id, ClientMerges.Days);
        if (await ClientMerges.Into(unit.Db, merge.To).ConfigureAwait(false) is { } onward) throw new Refused(AccountErrors.MergedOnward, merge.To, onward.To, onward.Id);
        if (!merge.CanUndo) throw new Refused(AccountErrors.MergeGone, merge.From);
        return merge;
    }

    /// <summary>What the two clients are without each other: status, billing contacts, and somebody who receives mail about domains in both.</summary>
    private static async ValueTask Restore(UnitOfWork unit, Call call, ClientMerge merge, IReadOnlyList<long> contacts)
    {
        var source = (await ClientRows.Find(unit.Db, $"id = {merge.From}").ConfigureAwait(false))!;
        var billing = await unit.Db.Number($"SELECT COUNT(*) FROM contacts WHERE id = {merge.FromBillingContactId} AND client_id = {merge.From}").ConfigureAwait(false) > 0;
        await Change(unit, call, source, source with { Status = merge.FromStatus, BillingContactId = billing ? merge.FromBillingContactId : 0 }).ConfigureAwait(false);
        await MatchKeys.Remove(unit, merge.From).ConfigureAwait(false);
        await MatchKeys.Set(unit, merge.From, Person.Nobody, source.Person).ConfigureAwait(false);

        var target = (await ClientRows.Find(unit.Db, $"id = {merge.To}").ConfigureAwait(false))!;
        await Change(unit, call, target, contacts.Contains(target.BillingContactId) ? target with { BillingContactId = 0 } : target).ConfigureAwait(false);
    }

    private static async ValueTask Change(UnitOfWork unit, Call call, Client before, Client after)
    {
        if (!after.Mail.HasFlag(MailCategories.Domain) && !await DomainRecipients.AnyContact(unit.Db, after.Id).ConfigureAwait(false))
        {
            after = after with { Mail = after.Mail | MailCategories.Domain };
            call.Warn(string.Create(Invariant, $"Nobody else of client {after.Id} receives domain mail; the client receives it now"));
        }
        await ClientRows.Update(unit, before, after, call.Now).ConfigureAwait(false);
        await unit.Raise(ClientEvents.Edited(before, after)).ConfigureAwait(false);
    }
}
