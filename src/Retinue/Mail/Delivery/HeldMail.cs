using System.Data.Common;
using Retinue.Clients;
using Retinue.Mail.Routing;
using Retinue.Mail.Templates;
using Retinue.Storage;

namespace Retinue.Mail.Delivery;

/// <summary>A message whose turn has come, with all that is needed to send it.</summary>
/// <param name="Recipients">Everybody who gets it, those who have it already included, in order.</param>
/// <param name="Rule">The rule of its category for its account; the plainest for a message about a login.</param>
internal sealed record HeldMail(StoredMail Mail, IReadOnlyList<MailRecipient> Recipients, MailRule Rule)
{
    /// <summary>What it says; null before it is filled in, and when it could not be.</summary>
    public MailText? Text { get; init; }

    /// <summary>What is kept of it, with secrets hidden; null before it is filled in, and when it could not be.</summary>
    public KeptText? Kept { get; init; }

    /// <summary>Why it could not be filled in; empty when it could.</summary>
    public string Problem { get; init; } = "";

    /// <summary>Those for whom it waits although nothing is sent to their address any more: it was blocked after the message was queued.</summary>
    public IReadOnlyList<MailRecipient> Blocked { get; init; } = [];

    /// <summary>Every mail server takes so many recipients at once (RFC 5321, 4.5.3.1.8).</summary>
    private const int MaxEnvelope = 100;

    /// <summary>Those for whom it still waits, each list together in one envelope.</summary>
    public IEnumerable<IReadOnlyList<MailRecipient>> Waiting =>
        Recipients.Where(r => r.State == MailRecipient.Waiting).GroupBy(r => r.Message).OrderBy(g => g.Key).SelectMany(g => g.Chunk(MaxEnvelope));

    /// <summary>Those who stand in the header of one of its messages.</summary>
    public IReadOnlyList<MailRecipient> Of(long message) => [.. Recipients.Where(r => r.Message == message && r.State != MailRecipient.Void)];

    /// <summary>Reads a message that is held; null when somebody else has it by now, or it is not to be sent any more.</summary>
    public static async ValueTask<HeldMail?> Load(Session db, MailRules rules, MailLease lease, long id) =>
        await db.First($"SELECT {StoredMail.Columns} FROM mails WHERE id = {id} AND {lease.Holds}", StoredMail.FromRow).ConfigureAwait(false)
            is { } mail ? await Load(db, rules, mail).ConfigureAwait(false) : null;

    /// <summary>Reads what belongs to a message.</summary>
    public static async ValueTask<HeldMail> Load(Session db, MailRules rules, StoredMail mail)
    {
        var recipients = await MailRows.Recipients(db, mail.Id).ConfigureAwait(false);
        var held = new HeldMail(mail, recipients, new MailRule()) { Blocked = await BlockedOf(db, recipients).ConfigureAwait(false) };
        if (mail.ClientId is not { } client || rules.Category(mail.Category) is not { } category) return held;
        var group = await db.Number($"SELECT group_id FROM clients WHERE id = {client}").ConfigureAwait(false);
        return held with { Rule = MailRule.Of(rules.For(category, group)) };
    }

    private static async ValueTask<IReadOnlyList<MailRecipient>> BlockedOf(Session db, List<MailRecipient> recipients)
    {
        var waiting = recipients.Where(r => r.State == MailRecipient.Waiting).ToLookup(r => EmailKey.Of(r.Email));
        if (waiting.Count == 0) return [];
        var blocked = await db.All($"SELECT email_key, reason FROM mail_suppressions WHERE email_key IN ({Sql.List(waiting.Select(w => w.Key))})", row => (Key: row.Text(0), Reason: row.Text(1))).ConfigureAwait(false);
        // As it is decided for whom a message is queued: what is always sent is kept back from an address that does not exist, and from no other.
        return [.. blocked.SelectMany(b => waiting[b.Key].Where(r => b.Reason == SuppressionReason.Bounce || r.Reason != RoutingReason.AlwaysSent.Code))];
    }

    /// <summary>Fills in what it says.</summary>
    /// <param name="variables">The message with the variables that count, which hooks may have changed.</param>
    public async Task<HeldMail> Fill(LocalApi api, RetinueOptions options, StoredMail variables)
    {
        try
        {
            return await api.Store.Read(async db =>
            {
                var text = await MailText.Of(db, options, variables, hideSecrets: false).ConfigureAwait(false);
                var shown = variables.Secrets == "{}" ? text : await MailText.Of(db, options, variables, hideSecrets: true).ConfigureAwait(false);
                return this with { Text = text, Kept = new KeptText(shown.Subject, shown.Html) };
            }).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not DbException)
        {
            // A template that cannot be filled in can be mended: the message waits as for a mail server.
            return this with { Problem = MailRecipient.OneLine($"The message could not be filled in: {e.Message}") };
        }
    }
}
