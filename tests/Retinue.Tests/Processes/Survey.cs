using System.Text.Json;
using Retinue.Access;
using Retinue.Storage;
using Xunit;

namespace Retinue.Tests.Processes;

/// <summary>All that is stored, read in one consistent view, and what has to be true of it whatever was killed when.</summary>
internal sealed class Survey
{
    private sealed record Row(long Id, string Fields, long Mail, string? Permissions, string? Login, string? LoginKey, string? Hash);

    private readonly Dictionary<string, List<Row>> byToken;

    private Survey(Dictionary<string, List<Row>> byToken) => this.byToken = byToken;

    public int Contacts => byToken.Values.Sum(rows => rows.Count);

    /// <summary>Reads everything and checks that nothing is there by half.</summary>
    public static async Task<Survey> Take(Store store)
    {
        var (rows, events, halves, kept) = await store.Read(async db =>
        {
            var contacts = await db.All($"""
                SELECT c.id, c.firstname, c.lastname, c.companyname, c.email, c.address1, c.address2, c.city, c.state, c.postcode, c.country, c.tax_id,
                  c.mail_categories, m.permissions, l.email, l.email_key, l.password_hash, c.phonenumber
                FROM contacts c LEFT JOIN memberships m ON m.contact_id = c.id LEFT JOIN logins l ON l.id = m.login_id
                """, r => (Token: r.Text(1), Row: new Row(r.Long(0), string.Join('|', Enumerable.Range(2, 10).Append(17).Select(r.GetString)), r.Long(12),
                    r.TextOrNull(13), r.TextOrNull(14), r.TextOrNull(15), r.TextOrNull(16))));
            var events = await db.All($"SELECT data FROM events WHERE name = 'ContactAdd'", r => r.Text(0));
            var halves = await db.All($"""
                SELECT (SELECT COUNT(*) FROM memberships m WHERE NOT EXISTS (SELECT 1 FROM logins l WHERE l.id = m.login_id)),
                  (SELECT COUNT(*) FROM memberships m WHERE m.contact_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM contacts c WHERE c.id = m.contact_id)),
                  (SELECT COUNT(*) FROM memberships m WHERE m.contact_id IS NULL AND m.is_owner = 0),
                  (SELECT COUNT(*) FROM logins l WHERE NOT EXISTS (SELECT 1 FROM memberships m WHERE m.login_id = l.id)),
                  (SELECT COUNT(*) FROM contacts c WHERE NOT EXISTS (SELECT 1 FROM clients WHERE clients.id = c.client_id))
                """, r => string.Join(',', Enumerable.Range(0, 5).Select(r.GetInt64)));
            var kept = await db.All($"SELECT idempotency_key, reply FROM idempotency", r => (Key: r.Text(0), Reply: r.Text(1)));
            return (contacts, events, halves, kept);
        });
        Assert.Equal(["0,0,0,0,0"], halves);
        var ids = rows.Select(r => r.Row.Id).ToHashSet();
        Assert.Equal(rows.Count, ids.Count);
        // Exactly one event for each contact, and none without.
        var told = events.Select(data => JsonDocument.Parse(data).RootElement.GetProperty("contactid").GetInt64()).ToList();
        Assert.Equal(told.Count, told.Distinct().Count());
        Assert.True(ids.SetEquals(told), $"{ids.Except(told).Count()} contacts without event, {told.Except(ids).Count()} events without contact");
        Assert.All(kept, k => Assert.Contains(JsonDocument.Parse(k.Reply).RootElement.EnumerateObject().SelectMany(Numbers), ids.Contains));
        return new Survey(rows.GroupBy(r => r.Token).ToDictionary(g => g.Key, g => g.Select(r => r.Row).ToList()));
    }

    /// <summary>Checks that of what was sent nothing is there twice or altered, and that all is there that was acknowledged.</summary>
    public async Task Check(IEnumerable<SentContact> sent, PasswordHasher passwords)
    {
        foreach (var contact in sent)
        {
            var rows = byToken.GetValueOrDefault(contact.Token) ?? [];
            Assert.True(rows.Count <= 1, $"{contact.Token} is there {rows.Count} times");
            Assert.True(rows.Count == 1 || contact.Acknowledged == 0, $"{contact.Token} was acknowledged as {contact.Acknowledged} and is not there");
            if (rows.Count == 0) continue;
            var row = rows[0];
            if (contact.Acknowledged != 0) Assert.Equal(contact.Acknowledged, row.Id);
            var t = contact.Token;
            Assert.Equal($"Ünï {t}|{t} & Söhne|{t}@example.com|{t} Road 1|Back yard|Zürich|ZH|8001|CH|CHE-{t}|+41.446681800", row.Fields);
            Assert.Equal(SentContact.MailFlags, row.Mail);
            Assert.Equal(contact.Password == null ? null : SentContact.Permissions, row.Permissions);
            Assert.Equal(contact.Password == null ? null : contact.Email, row.Login);
            Assert.Equal(contact.Password == null ? null : contact.Email, row.LoginKey);
            if (contact.Password != null) Assert.True(await passwords.Verify(contact.Password, row.Hash), $"The password of {t} is lost");
        }
    }

    /// <summary>How often a contact is there.</summary>
    public int Count(SentContact contact) => byToken.GetValueOrDefault(contact.Token)?.Count ?? 0;

    private static IEnumerable<long> Numbers(JsonProperty property) => property.Value.ValueKind switch
    {
        JsonValueKind.Number => [property.Value.GetInt64()],
        JsonValueKind.Object => property.Value.EnumerateObject().SelectMany(Numbers),
        _ => [],
    };
}
