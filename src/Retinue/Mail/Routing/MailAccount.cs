using Retinue.Clients;
using Retinue.Storage;

namespace Retinue.Mail.Routing;

/// <summary>What somebody is to the account that mail is about.</summary>
internal static class PersonKind
{
    public const string Owner = "owner";
    public const string Contact = "contact";

    /// <summary>Somebody who can log in, by the address of the login.</summary>
    public const string Login = "login";

    /// <summary>An address of nobody who is known, such as that of an invitation.</summary>
    public const string Address = "address";
}

/// <summary>Somebody of an account who may get mail.</summary>
/// <param name="Kind"><see cref="PersonKind.Owner"/> or <see cref="PersonKind.Contact"/>.</param>
/// <param name="ContactId">0 for the owner.</param>
/// <param name="EmailKey">The address as it is compared; empty for none.</param>
/// <param name="Wants">The categories that are on.</param>
internal sealed record MailPerson(string Kind, long ContactId, string Name, string Email, string EmailKey, MailCategories Wants);

/// <summary>An account with everybody who may get its mail: the owner, and its contacts by their ids.</summary>
internal sealed record MailAccount(long ClientId, bool IsClosed, long GroupId, long BillingContactId, string Language, MailPerson Owner, IReadOnlyList<MailPerson> Contacts)
{
    /// <summary>Reads an account; null when there is none.</summary>
    public static async ValueTask<MailAccount?> Find(Session db, long clientId)
    {
        if (await ClientRows.Find(db, $"id = {clientId}").ConfigureAwait(false) is not { } client) return null;
        var contacts = await db.All($"SELECT id, mail_categories, {Person.Columns} FROM contacts WHERE client_id = {clientId} ORDER BY id",
            row => Of(PersonKind.Contact, row.Long(0), Person.FromRow(row, 2), (MailCategories)row.Long(1))).ConfigureAwait(false);
        return new MailAccount(clientId, client.Status == ClientStatus.Closed, client.GroupId, client.BillingContactId, client.Language,
            Of(PersonKind.Owner, 0, client.Person, client.Mail), contacts);
    }

    private static MailPerson Of(string kind, long contactId, Person person, MailCategories wants) =>
        new(kind, contactId, person.FullName, person.Email, person.EmailKey, wants);
}
