using System.Data.Common;
using Retinue.Mail.Templates;
using Retinue.Storage;

namespace Retinue.Mail.Delivery;

/// <summary>A message whose turn has come, with all that is needed to send it.</summary>
/// <param name="Recipients">Everybody who gets it, those who have it already included, in order.</param>
/// <param name="Text">What it says; null when it could not be filled in.</param>
/// <param name="Shown">The same with secrets hidden, as it is kept.</param>
/// <param name="Problem">Why it could not be filled in; empty when it could.</param>
internal sealed record HeldMail(StoredMail Mail, IReadOnlyList<MailRecipient> Recipients, MailText? Text, MailText? Shown, string Problem)
{
    /// <summary>Those for whom it still waits, each list together in one message.</summary>
    public IEnumerable<IReadOnlyList<MailRecipient>> Waiting =>
        Recipients.Where(r => r.State == MailRecipient.Waiting).GroupBy(r => r.Message).OrderBy(g => g.Key).Select(g => g.ToList());

    /// <summary>Those who stand in the header of one of its messages.</summary>
    public IReadOnlyList<MailRecipient> Of(long message) => [.. Recipients.Where(r => r.Message == message && r.State != MailRecipient.Void)];

    /// <summary>Reads a message that is held; null when somebody else has it by now, or it is not to be sent any more.</summary>
    public static async ValueTask<HeldMail?> Load(Session db, RetinueOptions options, MailLease lease, long id) =>
        await db.First($"SELECT {StoredMail.Columns} FROM mails WHERE id = {id} AND holder = {lease.Holder} AND state = {MailState.Waiting}", StoredMail.FromRow).ConfigureAwait(false)
            is { } mail ? await Load(db, options, mail).ConfigureAwait(false) : null;

    /// <summary>Reads what belongs to a message.</summary>
    public static async ValueTask<HeldMail> Load(Session db, RetinueOptions options, StoredMail mail)
    {
        var recipients = await db.All($"SELECT {MailRecipient.Columns} FROM mail_recipients WHERE mail_id = {mail.Id} ORDER BY position", MailRecipient.FromRow).ConfigureAwait(false);
        try
        {
            var text = await MailText.Of(db, options, mail, hideSecrets: false).ConfigureAwait(false);
            return new HeldMail(mail, recipients, text, await MailText.Of(db, options, mail, hideSecrets: true).ConfigureAwait(false), "");
        }
        catch (Exception e) when (e is not DbException)
        {
            // A template that cannot be filled in can be mended: the message waits as for a mail server.
            return new HeldMail(mail, recipients, null, null, SmtpAnswer.OneLine($"The message could not be filled in: {e.Message}"));
        }
    }
}
