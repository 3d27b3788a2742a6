using Retinue.Storage;

namespace Retinue.Mail.Delivery;

/// <summary>How many messages stand where, and the last one that is in trouble.</summary>
/// <param name="OldestAt">When the oldest that waits was queued: UTC milliseconds since 1970; 0 when none waits.</param>
/// <param name="Error">Why the one that failed most often could not be sent so far; empty when nothing is wrong.</param>
internal sealed record MailCounts(long Waiting, long Captured, long Failed, long OldestAt, string Error);

/// <summary>What the staff see of the messages and do with them, past the API: for the command line.</summary>
internal static class MailOutbox
{
    /// <summary>The latest messages that a condition selects, with everybody who gets them.</summary>
    public static async ValueTask<List<(StoredMail Mail, List<MailRecipient> Recipients)>> List(Session db, Sql where, long count)
    {
        var mails = await MailRows.Latest(db, where, 0, count).ConfigureAwait(false);
        var recipients = await MailRows.Recipients(db, mails).ConfigureAwait(false);
        return [.. mails.Select(m => (m, recipients[m.Id].ToList()))];
    }

    /// <summary>One message with what it says: with its secrets while it has not been sent. Null when there is none.</summary>
    public static async Task<HeldMail?> Find(LocalApi api, RetinueOptions options, long id)
    {
        var rules = await api.MailRules.Current().ConfigureAwait(false);
        var held = await api.Store.Read(async db => await MailRows.Find(db, id).ConfigureAwait(false) is { } mail ? await HeldMail.Load(db, rules, mail).ConfigureAwait(false) : null).ConfigureAwait(false);
        return held == null ? null : await held.Fill(api, options, held.Mail).ConfigureAwait(false);
    }

    /// <summary>
    /// Lets messages wait again that were captured or failed; answers how many. What those who failed carried of secrets is gone, so one that
    /// expires is not sent again: it would lead nowhere.
    /// </summary>
    public static async ValueTask<long> SendAgain(Session db, Sql where, long now)
    {
        Sql again = $"(state = {MailState.Captured} OR (state = {MailState.Failed} AND expires_at = 0)) AND recipient <> {""} AND {where}";
        await db.Execute($"""
            UPDATE mail_recipients SET state = {MailRecipient.Waiting}, updated_at = {now}
            WHERE state = {MailRecipient.Failed} AND EXISTS (SELECT 1 FROM mails WHERE mails.id = mail_recipients.mail_id AND {again})
            """).ConfigureAwait(false);
        return await db.Execute($"""
            UPDATE mails SET version = version + 1, state = {MailState.Waiting}, holder = {""}, due_at = {now}, attempts = 0, error = {""}, finished_at = 0, updated_at = {now}
            WHERE {again} AND EXISTS (SELECT 1 FROM mail_recipients WHERE mail_recipients.mail_id = mails.id AND mail_recipients.state = {MailRecipient.Waiting})
            """).ConfigureAwait(false);
    }

    public static async ValueTask<MailCounts> Count(Session db, long failedSince) => new(
        await Waiting(db).ConfigureAwait(false),
        await db.Number($"SELECT COUNT(*) FROM mails WHERE state = {MailState.Captured}").ConfigureAwait(false),
        await db.Number($"SELECT COUNT(*) FROM mails WHERE state = {MailState.Failed} AND finished_at >= {failedSince}").ConfigureAwait(false),
        await db.Number($"SELECT MIN(created_at) FROM mails WHERE due_at < {MailQueue.Never}").ConfigureAwait(false),
        await db.First($"SELECT error FROM mails WHERE due_at < {MailQueue.Never} AND error <> '' ORDER BY attempts DESC, id LIMIT 1", row => row.Text(0)).ConfigureAwait(false) ?? "");

    /// <summary>How many wait.</summary>
    public static ValueTask<long> Waiting(Session db) => db.Number($"SELECT COUNT(*) FROM mails WHERE due_at < {MailQueue.Never}");
}
