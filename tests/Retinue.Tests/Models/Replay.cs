using System.Text.Json;
using Retinue.Events;
using Retinue.Storage;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Models;

/// <summary>
/// The events of contacts, played from the first to the last (by their time: a unit of work that ran again has the id of its first try): what each edit says was there before is what the one before it left, and what the
/// last left is what is stored. Then no change is missing from the events, none is there twice, and they are in the order in which it happened.
/// </summary>
internal static class Replay
{
    private const string Client = "userid";

    private static readonly string[] Compared = ["firstname", "city", "email", "subaccount", "permissions", "domainemails", "invoiceemails"];

    public static async Task Check(LocalApi api)
    {
        var events = await api.Store.Read(db => db.All($"SELECT id, name, data FROM events WHERE name LIKE 'Contact%' OR name = 'ClientDelete' ORDER BY at_ms, id",
            row => (Id: row.Long(0), Name: row.Text(1), Data: JsonDocument.Parse(row.Text(2)).RootElement)));
        var contacts = new Dictionary<long, Dictionary<string, string>>();
        foreach (var (id, name, data) in events)
        {
            if (name == EventNames.ClientDelete)
            {
                // Its contacts go with it.
                var client = data.GetProperty("userid").GetInt64();
                foreach (var one in contacts.Where(c => c.Value[Client] == $"{client}").Select(c => c.Key).ToList()) contacts.Remove(one);
                continue;
            }
            var contact = data.GetProperty("contactid").GetInt64();
            if (name == EventNames.ContactAdd) Assert.True(contacts.TryAdd(contact, new(Values(data)) { [Client] = data.GetProperty("userid").GetRawText() }), $"contact {contact} was added twice: event {id}");
            else if (name == EventNames.ContactDelete) Assert.True(contacts.Remove(contact), $"contact {contact} was deleted twice: event {id}");
            else if (name == EventNames.ContactEdit)
            {
                var (left, found) = (Shown(contacts[contact]), Shown(Values(data.GetProperty(Event.OldData))));
                Assert.True(left == found, $"Event {id} says that contact {contact} was\n{found}\nbut the events before it left\n{left}\n{string.Join('\n', events.Where(e => e.Data.TryGetProperty("contactid", out var of) && of.GetInt64() == contact).Select(e => $"{e.Id} {e.Name} {e.Data}"))}");
                foreach (var (field, value) in Values(data)) contacts[contact][field] = value;
            }
        }
        var rows = new List<string>();
        for (var start = 0; ; start += 250)
        {
            var page = (await api.CallAsync("GetContacts", new Dictionary<string, object?> { ["limitstart"] = start, ["limitnum"] = 250 })).Rows("contacts");
            rows.AddRange(page.Select(row => $"{row["id"]}: {Shown(Compared.ToDictionary(f => f, f => Text(row[f])))}"));
            if (page.Count == 0) break;
        }
        Assert.Equal(contacts.OrderBy(c => c.Key).Select(c => $"{c.Key}: {Shown(c.Value)}"), rows);
    }

    private static Dictionary<string, string> Values(JsonElement data) => Compared.ToDictionary(f => f, f => data.GetProperty(f) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : data.GetProperty(f).GetRawText());

    private static string Text(object? value) => value switch { true => "true", false => "false", _ => (string)value! };

    private static string Shown(Dictionary<string, string> values) => string.Join(' ', Compared.Select(f => $"{f}={values[f]}"));
}
