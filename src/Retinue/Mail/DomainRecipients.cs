using Retinue.Storage;

namespace Retinue.Mail;

/// <summary>
/// Who of an account receives mail about domains. The last of them cannot be switched off, because registrars must reach somebody
/// (compat.md 9.3). Ask only after the account is locked: then the answer stays true until the commit, whoever else is at work.
/// </summary>
internal static class DomainRecipients
{
    /// <summary>Whether anybody but this contact receives it.</summary>
    public static async ValueTask<bool> AnyBeside(Session db, long clientId, long contactId) =>
        await db.Number($"SELECT COUNT(*) FROM clients WHERE id = {clientId} AND {IsOn}").ConfigureAwait(false) > 0
        || await db.Number($"SELECT COUNT(*) FROM contacts WHERE client_id = {clientId} AND id <> {contactId} AND {IsOn}").ConfigureAwait(false) > 0;

    /// <summary>Whether any contact receives it.</summary>
    public static async ValueTask<bool> AnyContact(Session db, long clientId) =>
        await db.Number($"SELECT COUNT(*) FROM contacts WHERE client_id = {clientId} AND {IsOn}").ConfigureAwait(false) > 0;

    private static Sql IsOn => $"mail_categories & {(long)MailCategories.Domain} <> 0";
}
