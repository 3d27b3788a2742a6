using System.Diagnostics;
using System.Text.Json;
using Retinue.Mail;
using Retinue.Tests.Harness;
using Retinue.Tests.Webhooks;
using Xunit;

namespace Retinue.Tests.Cluster.Chaos;

/// <summary>What has to be true when everything is quiet again, whatever was broken when.</summary>
internal sealed class ChaosCheck(LocalApi api, IReadOnlyList<ChaosWorker> workers, ScriptedSmtp smtp, Receiver receiver)
{
    /// <summary>Waits until nothing is left to seal, tell or send.</summary>
    public async Task Drained()
    {
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(200))
        {
            var (events, lanes, mails) = await api.Store.Read(async db => (await db.Number($"SELECT COUNT(*) FROM outbox"),
                await db.Number($"SELECT COUNT(*) FROM webhook_lanes"), await db.Number($"SELECT COUNT(*) FROM mails WHERE state = {MailState.Waiting}")));
            if (events + lanes + mails == 0) return;
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(5), $"After five minutes there are still {events} events to seal, {lanes} lanes of webhooks and {mails} mails.");
        }
    }

    public async Task Everything()
    {
        var (contacts, events, mails) = await api.Store.Read(async db => (
            await db.All($"SELECT id, client_id, firstname, lastname FROM contacts", r => (Id: r.GetInt64(0), Text: $"{r.GetInt64(1)} {r.GetString(2)} {r.GetString(3)}")),
            await db.All($"SELECT id, name, data FROM events WHERE name IN ('ContactAdd', 'ContactEdit', 'ContactDelete')",
                r => (Id: r.GetInt64(0), Name: r.GetString(1), Contact: JsonDocument.Parse(r.GetString(2)).RootElement.GetProperty("contactid").GetInt64())),
            await db.All($"SELECT id, state FROM mails", r => (Id: r.GetInt64(0), State: r.GetString(1)))));
        Contacts(contacts);
        Events(events.Select(e => (e.Name, e.Contact)));
        Mails(mails);
        Webhooks(events.Select(e => e.Id));
    }

    /// <summary>Each acknowledged contact, as it was left, and no other.</summary>
    private void Contacts(IEnumerable<(long Id, string Text)> stored)
    {
        var expected = workers.SelectMany(w => w.Contacts.Where(c => !c.IsDeleted).Select(c => (c.Id, Text: $"{w.ClientId} {c.Name} {c.LastName}")));
        Same(expected.Select(c => $"{c.Id} {c.Text}"), stored.Select(c => $"{c.Id} {c.Text}"));
    }

    /// <summary>Each acknowledged operation was done once: it has one event.</summary>
    private void Events(IEnumerable<(string Name, long Contact)> stored)
    {
        var expected = workers.SelectMany(w => w.Contacts).SelectMany(c =>
            Enumerable.Repeat("ContactEdit", c.Edits).Prepend("ContactAdd").Concat(c.IsDeleted ? ["ContactDelete"] : Array.Empty<string>()).Select(name => $"{c.Id} {name}"));
        Same(expected, stored.Select(e => $"{e.Contact} {e.Name}"));
    }

    /// <summary>Each acknowledged mail is there once, and went out at least once, and always with the same id.</summary>
    private void Mails(IEnumerable<(long Id, string State)> stored)
    {
        Same(workers.SelectMany(w => w.Mails.Values).Select(id => $"{id} {MailState.Sent}"), stored.Select(m => $"{m.Id} {m.State}"));
        var taken = smtp.Taken.GroupBy(t => t.Message.Subject!).ToDictionary(g => g.Key, g => g.ToList());
        Same(workers.SelectMany(w => w.Mails.Keys), taken.Keys);
        foreach (var copies in taken.Values.SelectMany(mail => mail.GroupBy(t => t.Recipients[0]))) Assert.Single(copies.Select(t => t.Message.MessageId).Distinct());
    }

    /// <summary>Each event was told at least once, and always with the same id.</summary>
    private void Webhooks(IEnumerable<long> stored)
    {
        var told = receiver.All.GroupBy(r => r.Event).ToDictionary(g => g.Key, g => g.Select(r => r.Id).Distinct().ToList());
        Same(stored.Select(id => $"{id}"), told.Keys.Select(id => $"{id}"));
        Assert.All(told, event_ => Assert.Single(event_.Value));
        Assert.Equal(told.Count, told.Values.SelectMany(ids => ids).Distinct().Count());
    }

    private static void Same(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var (left, right) = (expected.Order(StringComparer.Ordinal).ToList(), actual.Order(StringComparer.Ordinal).ToList());
        var (missing, more) = (Less(left, right), Less(right, left));
        Assert.True(missing.Count + more.Count == 0, $"Missing: {string.Join(", ", missing.Take(20))}. Too many: {string.Join(", ", more.Take(20))}.");
    }

    /// <summary>What is in the first more often than in the second.</summary>
    private static List<string> Less(List<string> first, List<string> second)
    {
        var counts = second.GroupBy(s => s).ToDictionary(g => g.Key, g => g.Count());
        return [.. first.GroupBy(f => f).Where(g => g.Count() > counts.GetValueOrDefault(g.Key)).Select(g => g.Key)];
    }
}
