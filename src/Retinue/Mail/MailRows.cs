using System.Text.Json;
using Retinue.Mail.Routing;
using Retinue.Mail.Templates;
using Retinue.Storage;

namespace Retinue.Mail;

/// <summary>How messages are read.</summary>
internal static class MailRows
{
    public static ValueTask<StoredMail?> Find(Session db, long id) => db.First($"SELECT {StoredMail.Columns} FROM mails WHERE id = {id}", StoredMail.FromRow);

    /// <summary>The id of the message of a uid; 0 when there is none.</summary>
    public static ValueTask<long> IdOf(Session db, string uid) => db.Number($"SELECT MIN(id) FROM mails WHERE uid = {uid}");

    /// <summary>Takes a message for this unit of work and reads it: it stays as it is until the commit. Null when there is none.</summary>
    public static async ValueTask<StoredMail?> Lock(Session db, long id) =>
        await db.Execute($"UPDATE mails SET version = version + 1 WHERE id = {id}").ConfigureAwait(false) == 0 ? null : await Find(db, id).ConfigureAwait(false);

    /// <summary>Messages by a condition, the latest first.</summary>
    public static ValueTask<List<StoredMail>> Latest(Session db, Sql where, long start, long count) =>
        db.All($"SELECT {StoredMail.Columns} FROM mails WHERE {where} ORDER BY id DESC LIMIT {count} OFFSET {start}", StoredMail.FromRow);

    /// <summary>Everybody who gets a message, in the order of To and Cc.</summary>
    public static ValueTask<List<MailRecipient>> Recipients(Session db, long id) =>
        db.All($"SELECT {MailRecipient.Columns} FROM mail_recipients WHERE mail_id = {id} ORDER BY position", MailRecipient.FromRow);

    /// <summary>Who gets each of some messages, in the order of To and Cc.</summary>
    public static async ValueTask<ILookup<long, MailRecipient>> Recipients(Session db, IReadOnlyList<StoredMail> mails)
    {
        if (mails.Count == 0) return Array.Empty<MailRecipient>().ToLookup(r => r.MailId);
        var ids = Sql.List(mails.Select(m => m.Id));
        return (await db.All($"SELECT {MailRecipient.Columns} FROM mail_recipients WHERE mail_id IN ({ids}) ORDER BY mail_id, position", MailRecipient.FromRow).ConfigureAwait(false)).ToLookup(r => r.MailId);
    }

    /// <summary>The people of the account who get nothing.</summary>
    public static IReadOnlyList<PassedOver> Passed(StoredMail mail) => JsonSerializer.Deserialize<PassedOver[]>(mail.PassedOver) ?? [];

    /// <summary>The one person to whom a message of an account is addressed; null for one that goes to whoever is to get its category.</summary>
    public static MailRecipient? Addressee(StoredMail mail, IReadOnlyList<MailRecipient> recipients) =>
        Passed(mail).Any(p => p.Reason == RoutingReason.NotAddressed.Code) ? recipients.FirstOrDefault() : null;

    /// <summary>The text of a message without a template; null for one with a template.</summary>
    public static CustomText? Custom(StoredMail mail) => mail.Custom.Length == 0 ? null : JsonSerializer.Deserialize<CustomText>(mail.Custom);

    /// <summary>What a message says, with secrets hidden: as it was kept when it was sent, or as it would be sent now.</summary>
    public static async ValueTask<(string Subject, string Html)> Shown(Session db, RetinueOptions options, StoredMail mail)
    {
        // Of what was sent nothing is kept where a hook wanted it so: that must not come back by the other way.
        if (IsKept(mail)) return (mail.Subject, mail.Html);
        try
        {
            var text = await MailText.Of(db, options, mail, hideSecrets: true).ConfigureAwait(false);
            return (text.Subject, text.Html);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A template that cannot be filled in is the sending's trouble, and reported there; a list of messages is none the worse for it.
            return (Unfilled(mail), "");
        }
    }

    /// <summary>The subject of <see cref="Shown"/> alone, which costs less.</summary>
    public static async ValueTask<string> ShownSubject(Session db, RetinueOptions options, StoredMail mail)
    {
        if (IsKept(mail)) return mail.Subject;
        try
        {
            return await MailText.SubjectOf(db, options, mail).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Unfilled(mail);
        }
    }

    private static bool IsKept(StoredMail mail) => mail.Subject.Length > 0 || mail.Html.Length > 0 || mail.State is not (MailState.Waiting or MailState.Nobody);

    private static string Unfilled(StoredMail mail) => Custom(mail)?.Subject ?? mail.Template;
}
