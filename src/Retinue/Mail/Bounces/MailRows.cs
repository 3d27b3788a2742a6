using Retinue.Storage;

namespace Retinue.Mail.Bounces;

/// <summary>How a message is found again that comes back.</summary>
internal static class MailRows
{
    /// <summary>The id of the message of a uid; 0 when there is none.</summary>
    public static ValueTask<long> Find(Session db, string uid) => db.Number($"SELECT MIN(id) FROM mails WHERE uid = {uid}");

    /// <summary>Takes a message for this unit of work and reads it: it stays as it is until the commit. Null when there is none.</summary>
    public static async ValueTask<StoredMail?> Lock(Session db, long id) =>
        await db.Execute($"UPDATE mails SET version = version + 1 WHERE id = {id}").ConfigureAwait(false) == 0 ? null
            : await db.First($"SELECT {StoredMail.Columns} FROM mails WHERE id = {id}", StoredMail.FromRow).ConfigureAwait(false);

    /// <summary>Everybody who gets a message, in order.</summary>
    public static ValueTask<List<MailRecipient>> Recipients(Session db, long id) =>
        db.All($"SELECT {MailRecipient.Columns} FROM mail_recipients WHERE mail_id = {id} ORDER BY position", MailRecipient.FromRow);
}
