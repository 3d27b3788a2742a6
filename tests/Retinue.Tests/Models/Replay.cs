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
    private static readonly string[] Compared = ["firstname", "city", "email", "subaccount", "permissions", "domainemails", "invoiceemails"];

    private sealed record Told(long Id, long At, string Name, JsonElement Data)
    {
        public override string ToString() => $"{Id} at {At}: {Name} {Data}";
    }

    public static async Task Check(LocalApi api)
    {
        var events = await api.Store.Read(db => db.All($"SELECT id, at_ms, name, data FROM events WHERE name LIKE 'Contact%' OR name = 'ClientDelete' ORDER BY at_ms, id",
            row => new Told(row.Long(0), row.Long(1), row.Text(2), JsonDocument.Parse(row.Text(3)).RootElement)));
        // The contacts of a deleted account go with it.
        var deleted = events.Where(e => e.Name == EventNames.ClientDelete).Select(e => e.Data.GetProperty("userid").GetInt64()).ToHashSet();
        var told = events.Where(e => e.Name != EventNames.ClientDelete && e.Name != EventNames.ContactChangePassword).GroupBy(e => e.Data.GetProperty("contactid").GetInt64())
            .Select(contact => (Id: contact.Key, Last: Play([.. contact]), Client: contact.First().Data.GetProperty("userid").GetInt64()))
            .Where(contact => contact.Last != null && !deleted.Contains(contact.Client)).OrderBy(contact => contact.Id).Select(contact => $"{contact.Id}: {contact.Last}");

        var rows = new List<string>();
        for (var start = 0; ; start += 250)
        {
            var page = (await api.CallAsync("GetContacts", new Dictionary<string, object?> { ["limitstart"] = start, ["limitnum"] = 250 })).Rows("contacts");
            rows.AddRange(page.Select(row => $"{row["id"]}: {Shown(field => Text(row[field]))}"));
            if (page.Count == 0) break;
        }
        Assert.Equal(told, rows);
    }

    /// <summary>What the events of a contact leave of it; null when it is gone.</summary>
    private static string? Play(List<Told> events)
    {
        var history = string.Join('\n', events);
        string? state = null;
        while (events.Count > 0)
        {
            // Of several in one millisecond, whichever can come next.
            var next = events.TakeWhile(e => e.At == events[0].At).FirstOrDefault(e => Before(e) == state) ?? throw new InvalidOperationException($"After {state ?? "nothing"} comes none of\n{history}");
            state = next.Name == EventNames.ContactDelete ? null : Shown(next.Data);
            events.Remove(next);
            if (next.Name == EventNames.ContactDelete) break;
        }
        Assert.True(events.Count == 0, $"Something happened to a contact that was deleted:\n{history}");
        return state;

        string? Before(Told e) => e.Name == EventNames.ContactAdd ? null : e.Name == EventNames.ContactDelete ? state : Shown(e.Data.GetProperty(Event.OldData));
    }

    private static string Shown(JsonElement data) => Shown(field => data.GetProperty(field) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : data.GetProperty(field).GetRawText());

    private static string Shown(Func<string, string> value) => string.Join(' ', Compared.Select(field => $"{field}={value(field)}"));

    private static string Text(object? value) => value switch { true => "true", false => "false", _ => (string)value! };
}
