using Retinue.Events;
using Retinue.Mail;
using Retinue.Mail.Bounces;
using Retinue.Mail.Routing;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail.Bounces;

/// <summary>Messages that a mail server has taken, and what becomes of them.</summary>
internal static class BounceStage
{
    public const string Address = "bounces@example.com";

    /// <summary>Queues a message to those of an account who are to get it, and notes it as sent.</summary>
    public static async Task<StoredMail> Send(LocalApi api, long clientId, string category, long opener = 0)
    {
        var now = api.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        var id = await api.Store.Write(async db =>
        {
            var decisions = (await MailRouting.Decide(db, clientId, category, opener))!.Decisions;
            Assert.Contains(decisions, d => d.Reason.Gets);
            return await MailQueue.AddRouted(new UnitOfWork(db, null!), new NewMail("Some Template", new Dictionary<string, object?>()) { Category = category, ClientId = clientId }, decisions, now);
        });
        return await Sent(api, id);
    }

    /// <summary>Notes that a mail server has taken a message for all who waited.</summary>
    public static async Task<StoredMail> Sent(LocalApi api, long id) => await api.Store.Write(async db =>
    {
        await db.Execute($"UPDATE mail_recipients SET state = 'sent' WHERE mail_id = {id} AND state = 'waiting'");
        await db.Execute($"UPDATE mails SET state = 'sent', due_at = {MailQueue.Never}, finished_at = {api.Clock.GetUtcNow().ToUnixTimeMilliseconds()}, secrets = '{{}}' WHERE id = {id}");
        return (await MailRows.Lock(db, id))!;
    });

    /// <summary>Where a message stands, and then each recipient: <c>sent; owner To owner@example.com sent preference_on 1</c>.</summary>
    public static async Task<string[]> State(LocalApi api, long id) => await api.Store.Read(async db =>
    {
        var state = await db.First($"SELECT state FROM mails WHERE id = {id}", row => row.GetString(0));
        return (string[])[state!, .. (await MailRows.Recipients(db, id)).Select(r => $"{r.Role} {r.Email} {r.State} {r.Reason} {r.Message}")];
    });

    public static string BounceTo(LocalApi api, StoredMail mail) => BounceAddress.For(api.Vault, Address, mail.Uid);

    /// <summary>What a call answers, as <c>owner@example.com hard 5.1.1 new</c>.</summary>
    public static IEnumerable<string> Reported(ApiResult result) => result.Rows("bounces").Select(r => $"{r["email"]} {r["type"]} {r["status"]} {((bool)r["new"]! ? "new" : "known")}");

    /// <summary>The list, as <c>owner@example.com bounce 1</c>.</summary>
    public static async Task<IEnumerable<string>> List(TestApi api) => (await api.Call("GetEmailSuppressions")).Rows("suppressions").Select(r => $"{r["email"]} {r["reason"]} {r["emailid"]}").Reverse();
}
