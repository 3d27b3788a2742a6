using Retinue.Clients;
using Retinue.Contacts;
using Retinue.Mail.Routing;
using Retinue.Storage;

namespace Retinue.Mail.Unsubscribing;

/// <summary>Who comes by a link to unsubscribe: the owner of an account, or a contact, under the address to which the message went.</summary>
/// <param name="ContactId">0 for the owner.</param>
internal sealed record Subscriber(long ClientId, long ContactId, string Email, MailCategory Category)
{
    /// <summary>Finds who a token is of.</summary>
    /// <exception cref="Refused"><see cref="UnsubscribeErrors.LinkInvalid"/>; also when the person is gone or has another address by now.</exception>
    public static async ValueTask<Subscriber> Find(Session db, UnsubscribeToken? token)
    {
        if (token == null || await MailCategoryRows.Find(db, token.Category).ConfigureAwait(false) is not { } category) throw new Refused(UnsubscribeErrors.LinkInvalid);
        var recipient = await db.First($"""
            SELECT {MailRecipient.Columns} FROM mail_recipients WHERE mail_id = {await MailRows.IdOf(db, token.Uid).ConfigureAwait(false)} AND position = {token.Position}
            """, MailRecipient.FromRow).ConfigureAwait(false);
        var (client, contact) = recipient switch
        {
            { Person: PersonKind.Owner, ClientId: { } owner } => (owner, 0L),
            { Person: PersonKind.Contact, ContactId: { } id } => (0L, id),
            _ => throw new Refused(UnsubscribeErrors.LinkInvalid),
        };
        Person? person;
        if (contact == 0) person = (await ClientRows.Find(db, $"id = {client}").ConfigureAwait(false))?.Person;
        else
        {
            // It may have moved with its account.
            var found = await ContactRows.Find(db, contact).ConfigureAwait(false);
            (person, client) = (found?.Person, found?.ClientId ?? 0);
        }
        if (person == null || person.EmailKey.Length == 0 || person.EmailKey != EmailKey.Of(recipient.Email)) throw new Refused(UnsubscribeErrors.LinkInvalid);
        return new Subscriber(client, contact, person.Email, category);
    }

    /// <summary>Whether this person may leave the category by a link.</summary>
    public async ValueTask<bool> MayLeave(Session db)
    {
        var group = await db.Number($"SELECT group_id FROM clients WHERE id = {ClientId}").ConfigureAwait(false);
        return MailRule.Of(await MailRouting.Ruled(db, Category, group).ConfigureAwait(false)).MayLeave;
    }
}
