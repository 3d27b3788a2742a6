using Retinue.Mail.Delivery;
using Retinue.Mail.Routing;
using Retinue.Tests.Harness;
using Retinue.Tests.Mail.Routing;
using Xunit;

namespace Retinue.Tests.Mail.Delivery;

/// <summary>A thousand random accounts: what lies in the mailboxes of a real mail server is what GetEmailRecipients announced, no more and no less.</summary>
public sealed class ThousandAccountsTests
{
    private const int Clients = 1000;

    [Fact]
    public async Task What_arrives_is_what_was_announced()
    {
        await using var postfix = await Postfix.Start();
        await using var api = await TestApi.Open(EnginesAttribute.SQLite, options => options with
        {
            SmtpUrl = $"smtp://localhost:{postfix.Port}?tls=required",
            SmtpCaFile = postfix.CaFile,
            MailFrom = MailStage.From,
        });
        var random = new RandomAccounts(api, 1815);
        await random.MakeRules();
        var announced = new List<string>();
        for (var id = 1; id <= Clients; id++)
        {
            var account = await random.Make(id);
            // Two kinds of mail for each, one after the other.
            for (var n = 0; n < 2; n++) announced.AddRange(await Send(api, random, account, id * 10 + n));
        }
        Assert.InRange(announced.Count, Clients, Clients * 5);

        await new MailWorker(api.Api).Drain();
        await postfix.WaitFor(announced.Count);
        // Whatever is too much has come by then, too.
        await Task.Delay(500, TestContext.Current.CancellationToken);
        Assert.Equal(announced.Order(StringComparer.Ordinal), postfix.Delivered.Select(d => Copy(int.Parse(d.Message.Subject!, System.Globalization.CultureInfo.InvariantCulture), d.Mailbox,
            d.Message.To.Mailboxes.Select(m => ("to", m.Name ?? "", m.Address)).Concat(d.Message.Cc.Mailboxes.Select(m => ("cc", m.Name ?? "", m.Address))))).Order(StringComparer.Ordinal));
    }

    /// <summary>Sends a message to an account, with a number as its subject; answers the copies that GetEmailRecipients announced just before.</summary>
    private static async Task<List<string>> Send(TestApi api, RandomAccounts random, MailAccount account, int number)
    {
        var category = RandomAccounts.Categories[random.Random.Next(RandomAccounts.Categories.Count)];
        var opener = random.Opener(account, category);
        string[] about = [$"clientid={account.ClientId}", .. opener == 0 ? Array.Empty<string>() : [$"contactid={opener}"]];
        var told = (await api.Call("GetEmailRecipients", [.. about, $"category={category.Key}"])).Rows("recipients").Where(r => r["gets"] is true).ToList();
        var sent = await api.Call("SendEmail", [.. about, "id=1", $"customtype={category.Key}", $"customsubject={number}", "custommessage=<p>Hello</p>"]);
        Assert.True(sent.IsSuccess, sent.Error?.Message);
        return [.. told.Select(r => Copy(number, (string)r["email"]!,
            told.Where(o => Equals(o["message"], r["message"])).Select(o => ((string)o["role"]!, (string)o["name"]!, (string)o["email"]!))))];
    }

    /// <summary>One copy of one message: which, in whose mailbox, and who stands in it.</summary>
    private static string Copy(int number, string mailbox, IEnumerable<(string Role, string Name, string Email)> seen) =>
        $"{number} {mailbox.ToLowerInvariant()}: {string.Join(", ", seen.Select(s => $"{s.Role} {s.Name} <{s.Email}>").Order(StringComparer.Ordinal))}";
}
