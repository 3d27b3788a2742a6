using System.Collections.Concurrent;
using System.Text.Json;
using Retinue.Mail;
using Retinue.Tests.Harness;

namespace Retinue.Tests.Processes;

/// <summary>One AddContact that was sent, and what came back.</summary>
/// <param name="Token">Its first name, by which it is found again.</param>
/// <param name="Password">Makes it a sub-account; null for a plain contact.</param>
internal sealed record SentContact(string Token, string? Password, string? Key)
{
    public const string Permissions = "contacts,invoices";
    public const long MailFlags = (long)MailCategories.Invoice;

    /// <summary>The id that the server acknowledged; 0 when no answer came.</summary>
    public long Acknowledged { get; set; }

    public string Email => $"{Token}@example.com";

    public string[] Parameters =>
    [
        "action=AddContact", "clientid=1", $"firstname={Token}", $"lastname=Ünï {Token}", $"companyname={Token} & Söhne", $"email={Email}", $"address1={Token} Road 1",
        "address2=Back yard", "city=Zürich", "state=ZH", "postcode=8001", "country=CH", "phonenumber=+41.446681800", $"tax_id=CHE-{Token}", "email_preferences[invoice]=1",
        .. Password == null ? Array.Empty<string>() : [$"password2={Password}", $"permissions={Permissions}"],
    ];
}

/// <summary>Many workers that add contacts of every kind over HTTP until the server is gone.</summary>
internal sealed class ContactLoad(string name)
{
    private int count;

    public ConcurrentBag<SentContact> Sent { get; } = [];

    public IEnumerable<SentContact> Acknowledged => Sent.Where(s => s.Acknowledged != 0);

    /// <summary>Runs until <paramref name="server"/> dies; answers that are no success are a fault unless <paramref name="mayRefuse"/> allows them.</summary>
    public Task Run(ServerProcess server, int workers, CancellationToken end = default, Func<string, bool>? mayRefuse = null) =>
        Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(() => Worker(server, end, mayRefuse))));

    private async Task Worker(ServerProcess server, CancellationToken end, Func<string, bool>? mayRefuse)
    {
        while (!end.IsCancellationRequested)
        {
            var n = Interlocked.Increment(ref count);
            var contact = new SentContact($"{name}n{n}", n % 3 == 0 ? $"pw-{name}-{n}" : null, n % 4 < 2 ? $"key-{name}-{n}" : null);
            Sent.Add(contact);
            string answer;
            try
            {
                answer = await server.Call(contact.Parameters, contact.Key);
            }
            catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException)
            {
                return;
            }
            if (Id(answer) is { } id) contact.Acknowledged = id;
            else if (mayRefuse?.Invoke(answer) != true) throw new InvalidOperationException(answer);
        }
    }

    /// <summary>The id in a success; null in any other answer.</summary>
    public static long? Id(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        return json.RootElement.GetProperty("result").GetString() == "success"
            ? long.Parse(json.RootElement.GetProperty("contactid").ToString(), System.Globalization.CultureInfo.InvariantCulture) : null;
    }
}
