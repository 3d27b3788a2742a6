using Retinue.Storage;

namespace Retinue.Mail.Bounces;

/// <summary>Whose an address is: an event about an address is an event of theirs, so that whoever looks at them finds it, and an erasure too.</summary>
internal sealed record Whose(long? ClientId, long? ContactId, long? LoginId)
{
    /// <summary>The first client, or else contact, or else login that has an address.</summary>
    public static async ValueTask<Whose> Find(Session db, string key)
    {
        if (await db.Number($"SELECT MIN(id) FROM clients WHERE email_key = {key}").ConfigureAwait(false) is > 0 and var client) return new Whose(client, null, null);
        if (await db.First($"SELECT client_id, id FROM contacts WHERE email_key = {key} ORDER BY id LIMIT 1", row => new Whose(row.Long(0), row.Long(1), null)).ConfigureAwait(false) is { } contact) return contact;
        return new Whose(null, null, await db.First($"SELECT id FROM logins WHERE email_key = {key}", row => (long?)row.Long(0)).ConfigureAwait(false));
    }
}
