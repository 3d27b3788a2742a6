using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Retinue.Tests.Harness;

namespace Retinue.Tests.Cluster.Chaos;

/// <summary>A contact as this worker was told it is.</summary>
internal sealed class ExpectedContact(long id, string name)
{
    public long Id => id;

    public string Name => name;

    public string LastName { get; set; } = "";

    public int Edits { get; set; }

    public bool IsDeleted { get; set; }
}

/// <summary>
/// A caller as it should be: each operation has a key, and is sent again, with the same key, to whichever process answers, until it is acknowledged. It keeps
/// a book of what was acknowledged; nobody else touches its contacts.
/// </summary>
/// <param name="name">Begins everything that it makes.</param>
/// <param name="clientId">The account it works in.</param>
/// <param name="first">The process that it turns to first.</param>
/// <param name="servers">The processes, as they are at each moment.</param>
/// <param name="measurements">Are told of each answer.</param>
/// <param name="dice">Decide what comes next.</param>
internal sealed class ChaosWorker(string name, long clientId, int first, IReadOnlyList<ServerProcess> servers, Measurements measurements, Dice dice)
{
    /// <summary>More than any fault lasts; whoever waits longer has found one.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>So that the work which follows (mail, webhooks, the audit trail) keeps up on a small machine.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(60);

    private const int Living = 15;

    private int count;
    private int turn = first;

    public List<ExpectedContact> Contacts { get; } = [];

    /// <summary>The subjects of the mails that were acknowledged, each with its id.</summary>
    public Dictionary<string, long> Mails { get; } = [];

    /// <summary>Each key with the contact that it made.</summary>
    public Dictionary<string, long> Keys { get; } = [];

    public long ClientId => clientId;

    public async Task Run(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            var living = Contacts.Where(c => !c.IsDeleted).ToList();
            var roll = dice.Next(100);
            if (living.Count == 0 || (roll < 40 && living.Count < Living)) await Add();
            else if (roll < 65) await Update(living[dice.Next(living.Count)]);
            else if (roll < 85) await Delete(living[dice.Next(living.Count)]);
            else await Send();
            await Task.Delay(Pause, CancellationToken.None);
        }
    }

    /// <summary>Sends the AddContact of a key again.</summary>
    public async Task<long> Repeat(string key) => Number(await Do("AddContact", NewContact(key), key), "contactid");

    private async Task Add()
    {
        var key = Key();
        var id = Number(await Do("AddContact", NewContact(key), key), "contactid");
        Keys.Add(key, id);
        Contacts.Add(new ExpectedContact(id, key));
    }

    private async Task Update(ExpectedContact contact)
    {
        var key = Key();
        await Do("UpdateContact", new { contactid = contact.Id, lastname = key }, key);
        contact.LastName = key;
        contact.Edits++;
    }

    private async Task Delete(ExpectedContact contact)
    {
        await Do("DeleteContact", new { contactid = contact.Id }, Key());
        contact.IsDeleted = true;
    }

    private async Task Send()
    {
        var key = Key();
        Mails.Add(key, Number(await Do("SendEmail", new { id = clientId, customtype = "general", customsubject = key, custommessage = $"<p>{key}</p>" }, key), "emailid"));
    }

    private string Key() => $"{name}n{++count}";

    private object NewContact(string key) => new { clientid = clientId, firstname = key, email = $"{key}@example.com" };

    private async Task<JsonElement> Do(string action, object parameters, string key)
    {
        var began = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/{action}") { Content = JsonContent.Create(parameters) };
                request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {TestServer.Identifier}:{TestServer.Secret}");
                request.Headers.Add("Idempotency-Key", key);
                using var response = await servers[turn % servers.Count].Http.SendAsync(request);
                var body = await response.Content.ReadAsStringAsync();
                if (response.IsSuccessStatusCode)
                {
                    measurements.Acknowledged(began);
                    return JsonDocument.Parse(body).RootElement;
                }
                if ((int)response.StatusCode < 500) throw new InvalidOperationException($"{action} with the key {key} was answered with {(int)response.StatusCode}: {body}");
                measurements.Failed($"{action}: {body}");
            }
            // A process that is gone, and one that is being replaced.
            catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException or ObjectDisposedException)
            {
                measurements.Failed($"{action}: {e.GetBaseException().Message}");
            }
            if (Stopwatch.GetElapsedTime(began) > Patience) throw new TimeoutException($"{action} with the key {key} was not acknowledged in {Patience.TotalMinutes} minutes.");
            turn++;
            await Task.Delay(100);
        }
    }

    private static long Number(JsonElement answer, string name) => long.Parse(answer.GetProperty(name).ToString(), System.Globalization.CultureInfo.InvariantCulture);
}
