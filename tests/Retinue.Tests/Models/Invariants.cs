using Retinue.Clients;
using Retinue.Storage;
using Xunit;

namespace Retinue.Tests.Models;

/// <summary>What is true of everything that is stored, whatever was called, in whatever order, by however many at once.</summary>
internal static class Invariants
{
    public static async Task Check(LocalApi api)
    {
        await None(api, "a place without a login", $"SELECT id FROM memberships WHERE NOT EXISTS (SELECT 1 FROM logins WHERE logins.id = memberships.login_id)");
        await None(api, "a place without its account", $"SELECT id FROM memberships WHERE NOT EXISTS (SELECT 1 FROM clients WHERE clients.id = memberships.client_id)");
        await None(api, "a place whose contact is gone or of another account",
            $"SELECT id FROM memberships WHERE contact_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM contacts WHERE contacts.id = memberships.contact_id AND contacts.client_id = memberships.client_id)");
        await None(api, "a place that is neither an owner's nor a contact's", $"SELECT id FROM memberships WHERE (contact_id IS NULL) <> (is_owner = 1)");
        await None(api, "an account without exactly one owner", $"SELECT id FROM clients WHERE (SELECT COUNT(*) FROM memberships WHERE memberships.client_id = clients.id AND is_owner = 1) <> 1");
        await None(api, "a contact without its account", $"SELECT id FROM contacts WHERE NOT EXISTS (SELECT 1 FROM clients WHERE clients.id = contacts.client_id)");
        await None(api, "an account nobody of which receives mail about domains", $"""
            SELECT id FROM clients WHERE mail_categories & 4 = 0 AND NOT EXISTS (SELECT 1 FROM contacts WHERE contacts.client_id = clients.id AND contacts.mail_categories & 4 <> 0)
            """);
        await None(api, "a billing contact that is gone or of another account", $"""
            SELECT id FROM clients WHERE billing_contact_id <> 0
              AND NOT EXISTS (SELECT 1 FROM contacts WHERE contacts.id = clients.billing_contact_id AND contacts.client_id = clients.id)
            """);
        await None(api, "a login that belongs to nobody", $"SELECT id FROM logins WHERE stands_alone = 0 AND NOT EXISTS (SELECT 1 FROM memberships WHERE memberships.login_id = logins.id)");
        await None(api, "an address kept by a login that no place is open to",
            $"SELECT id FROM logins WHERE email_key IS NOT NULL AND stands_alone = 0 AND NOT EXISTS (SELECT 1 FROM memberships WHERE memberships.login_id = logins.id AND is_active = 1)");
        await None(api, "an event that waits for no relay and has no seal",
            $"SELECT id FROM events WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.event_id = events.id) AND NOT EXISTS (SELECT 1 FROM event_seals WHERE event_seals.event_id = events.id)");
        // Also beside what is still to be folded into them, and after it.
        Assert.Equal(0, await CountMending.Wrong(api.Store));
        if (api.Store.NotesCounts) await CountFolding.Drain(api.Store);
        Assert.Equal(0, await CountMending.Wrong(api.Store));

        var logins = await api.Store.Read(db => db.All($"SELECT id, email, email_key, (SELECT COUNT(*) FROM memberships WHERE memberships.login_id = logins.id AND is_active = 1) FROM logins",
            row => (Id: row.Long(0), Email: row.Text(1), Key: row.TextOrNull(2), Open: row.Long(3))));
        Assert.All(logins.Where(l => l.Key != null), l => Assert.Equal(EmailKey.Of(l.Email), l.Key));
        // Who has a place and an address can log in.
        Assert.All(logins.Where(l => l.Key == null && l.Open > 0), l => Assert.Equal("", EmailKey.Of(l.Email)));
    }

    private static async Task None(LocalApi api, string what, Sql query)
    {
        var ids = await api.Store.Read(db => db.All(query, row => row.Long(0)));
        Assert.True(ids.Count == 0, $"There is {what}: {string.Join(", ", ids.Take(10))}");
    }
}
