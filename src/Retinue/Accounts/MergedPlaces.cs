using System.Text.Json;
using Retinue.Clients;
using Retinue.Contacts;
using Retinue.Events;
using Retinue.Storage;
using Retinue.Users;

namespace Retinue.Accounts;

/// <summary>
/// Who may log in where, when accounts are merged: nobody loses a right. Places move with their contacts. The owner of the source becomes a
/// sub-account of the target with every permission, on a contact that has the name, address and mail of the source. Who has a place in both keeps that
/// of the target with the permissions of both; an owner stays the owner.
/// </summary>
internal static class MergedPlaces
{
    private const string Places = "memberships", MadeContacts = "contacts made";

    /// <summary>A place before a merge, and what the merge made of it: ids and rights, nothing that says who somebody is.</summary>
    private sealed record Was(long Login, long Client, long? Contact, bool Owner, string Permissions, bool Active, string? BecamePermissions = null)
    {
        public static Was Of(Membership p) => new(p.LoginId, p.ClientId, p.ContactId, p.IsOwner, p.Permissions, p.IsActive);

        public string ToJson() => JsonSerializer.Serialize(this);

        public static Was Read(string json) => JsonSerializer.Deserialize<Was>(json)!;
    }

    /// <summary>Brings the places of the source into the target; both accounts are locked and the contacts have moved.</summary>
    public static async ValueTask Merge(UnitOfWork unit, ClientMerge merge, Client source, long now)
    {
        var (from, to) = (await Logins.OfClient(unit.Db, merge.From).ConfigureAwait(false), await Logins.OfClient(unit.Db, merge.To).ConfigureAwait(false));
        foreach (var place in from)
        {
            var there = to.FirstOrDefault(p => p.LoginId == place.LoginId);
            await ClientMerges.Keep(unit, merge, Places, place.Id, Was.Of(place).ToJson()).ConfigureAwait(false);
            if (there != null) await Unite(unit, merge, place, there, now).ConfigureAwait(false);
            else if (!place.IsOwner)
                await unit.Add($"UPDATE memberships SET client_id = {merge.To} WHERE id = {place.Id}").ConfigureAwait(false);
            else
            {
                var contact = await MakeContact(unit, merge, source, place.IsActive, now).ConfigureAwait(false);
                await unit.Add($"""
                    UPDATE memberships SET version = version + 1, client_id = {merge.To}, contact_id = {contact.Id}, is_owner = 0, permissions = {contact.Permissions}, updated_at = {now}
                    WHERE id = {place.Id}
                    """).ConfigureAwait(false);
            }
        }
    }

    private static async ValueTask Unite(UnitOfWork unit, ClientMerge merge, Membership place, Membership there, long now)
    {
        await unit.Add($"DELETE FROM memberships WHERE id = {place.Id}").ConfigureAwait(false);
        if (there.IsOwner) return;
        // A right that was switched off with its place does not come back by a merge.
        var counting = new[] { place, there }.Where(p => p.IsActive || place.IsActive == there.IsActive);
        var names = counting.SelectMany(p => p.IsOwner ? Permissions.All : Permissions.Split(p.Permissions)).ToList();
        var (permissions, active) = (string.Join(',', Permissions.All.Where(names.Contains)), place.IsActive || there.IsActive);
        if (permissions == there.Permissions && active == there.IsActive) return;
        await ClientMerges.Keep(unit, merge, Places, there.Id, (Was.Of(there) with { BecamePermissions = permissions }).ToJson()).ConfigureAwait(false);
        await Logins.ChangePlace(unit, there, permissions, active, now).ConfigureAwait(false);
    }

    private static async ValueTask<Contact> MakeContact(UnitOfWork unit, ClientMerge merge, Client source, bool isActive, long now)
    {
        var contact = await ContactRows.Add(unit, new Contact
        {
            ClientId = merge.To,
            Person = source.Person,
            Mail = source.Mail,
            IsSubAccount = isActive,
            Permissions = string.Join(',', Permissions.All),
            CreatedAt = now,
            UpdatedAt = now,
        }).ConfigureAwait(false);
        await ClientMerges.Keep(unit, merge, MadeContacts, contact.Id, "").ConfigureAwait(false);
        await unit.Raise(ContactEvents.Added(contact)).ConfigureAwait(false);
        return contact;
    }

    /// <summary>
    /// Leaves those moved contacts with the target whose person has a place in the source by now: somebody has one place in an account. To be asked
    /// before the contacts move back.
    /// </summary>
    public static async ValueTask KeepNewPlaces(UnitOfWork unit, Call call, ClientMerge merge)
    {
        foreach (var contact in await unit.Db.All($"""
            SELECT client_merge_rows.row_id FROM client_merge_rows JOIN memberships ON memberships.contact_id = client_merge_rows.row_id
            WHERE client_merge_rows.merge_id = {merge.Id} AND client_merge_rows.table_name = 'contacts'
              AND EXISTS (SELECT 1 FROM memberships AS newer WHERE newer.client_id = {merge.From} AND newer.login_id = memberships.login_id)
            """, row => row.Long(0)).ConfigureAwait(false))
        {
            await ClientMerges.Forget(unit, merge, "contacts", contact).ConfigureAwait(false);
            call.Warn(string.Create(Invariant, $"Contact {contact} stays with client {merge.To}: the person has another place in client {merge.From} by now"));
        }
    }

    /// <summary>Gives everybody their place in the source back; the contacts have moved back.</summary>
    public static async ValueTask Unmerge(UnitOfWork unit, Call call, ClientMerge merge)
    {
        await unit.Add($"""
            UPDATE memberships SET client_id = {merge.From} WHERE client_id = {merge.To}
              AND contact_id IN (SELECT row_id FROM client_merge_rows WHERE merge_id = {merge.Id} AND table_name = 'contacts')
            """).ConfigureAwait(false);
        // Those of the target first: whoever comes back to the source has then no more in the target than before.
        foreach (var (id, was) in (await ClientMerges.Kept(unit.Db, merge, Places).ConfigureAwait(false)).Select(k => (k.RowId, Was: Was.Read(k.Was))).OrderBy(k => k.Was.Client != merge.To))
        {
            var now = await Logins.Place(unit.Db, id).ConfigureAwait(false);
            if (was.Client == merge.To) await TakeBack(unit, call, was, now).ConfigureAwait(false);
            else if (now == null) await PutBack(unit, call, merge, id, was).ConfigureAwait(false);
            else if (was.Owner && now.ClientId == merge.To && !now.IsOwner) await GiveBack(unit, call, merge, id, was).ConfigureAwait(false);
        }
        await DeleteMadeContacts(unit, call, merge).ConfigureAwait(false);
    }

    /// <summary>Moves an owner's place back to the source, unless the owner was let in there anew since.</summary>
    private static async ValueTask GiveBack(UnitOfWork unit, Call call, ClientMerge merge, long id, Was was)
    {
        if (await unit.Db.Number($"SELECT COUNT(*) FROM memberships WHERE login_id = {was.Login} AND client_id = {merge.From}").ConfigureAwait(false) > 0)
            call.Warn(string.Create(Invariant, $"User {was.Login} does not own client {merge.From} again: there is another place in it by now"));
        else
            await unit.Add($"""
                UPDATE memberships SET version = version + 1, client_id = {merge.From}, contact_id = NULL, is_owner = 1, permissions = {was.Permissions}, is_active = {was.Active}, updated_at = {call.Now}
                WHERE id = {id}
                """).ConfigureAwait(false);
    }

    /// <summary>Takes from a place in the target what the merge gave it, unless somebody has decided about it since.</summary>
    private static async ValueTask TakeBack(UnitOfWork unit, Call call, Was was, Membership? now)
    {
        if (now?.Permissions == was.BecamePermissions && now != null) await Logins.ChangePlace(unit, now, was.Permissions, was.Active, call.Now).ConfigureAwait(false);
        else if (now != null) call.Warn(string.Create(Invariant, $"The permissions of user {was.Login} in client {was.Client} were changed since, and were left as they are"));
    }

    /// <summary>Makes a place again that the merge ended.</summary>
    private static async ValueTask PutBack(UnitOfWork unit, Call call, ClientMerge merge, long id, Was was)
    {
        // What is found of the user holds until the commit.
        await Logins.Lock(unit, was.Login, call.Now).ConfigureAwait(false);
        var isHere = was.Contact is not { } contact
            || (await unit.Db.Number($"SELECT client_id FROM contacts WHERE id = {contact}").ConfigureAwait(false) == merge.From && await Logins.OfContact(unit.Db, contact).ConfigureAwait(false) == null);
        var isFree = await unit.Db.Number($"SELECT COUNT(*) FROM memberships WHERE login_id = {was.Login} AND client_id = {merge.From}").ConfigureAwait(false) == 0;
        if (!isHere || !isFree || await Logins.Exists(unit.Db, was.Login).ConfigureAwait(false) == 0)
        {
            call.Warn(string.Create(Invariant, $"User {was.Login} did not get the place in client {merge.From} back: the user or the contact was deleted or has another place by now"));
            return;
        }
        var active = was.Active && await Logins.CanTakeAddress(unit.Db, was.Login).ConfigureAwait(false);
        if (was.Active && !active) call.Warn(string.Create(Invariant, $"User {was.Login} cannot log in to client {merge.From}: the address is somebody else's by now"));
        await unit.Add($"""
            INSERT INTO memberships (id, version, login_id, client_id, contact_id, is_owner, permissions, is_active, created_at, updated_at)
            VALUES ({id}, 1, {was.Login}, {merge.From}, {was.Contact}, {was.Owner}, {was.Permissions}, {active}, {call.Now}, {call.Now})
            """).ConfigureAwait(false);
        if (active) await Logins.TakeAddress(unit, was.Login, AccountErrors.AddressTaken).ConfigureAwait(false);
    }

    private static async ValueTask DeleteMadeContacts(UnitOfWork unit, Call call, ClientMerge merge)
    {
        foreach (var (id, _) in await ClientMerges.Kept(unit.Db, merge, MadeContacts).ConfigureAwait(false))
        {
            var contact = await ContactRows.Find(unit.Db, id).ConfigureAwait(false);
            if (contact == null || contact.ClientId != merge.To) continue;
            if (await Logins.OfContact(unit.Db, id).ConfigureAwait(false) != null)
            {
                call.Warn(string.Create(Invariant, $"Contact {id}, which the merge made, stays with client {merge.To}: somebody logs in with it"));
                continue;
            }
            await DeleteContact.Remove(unit, call, contact).ConfigureAwait(false);
        }
    }
}
