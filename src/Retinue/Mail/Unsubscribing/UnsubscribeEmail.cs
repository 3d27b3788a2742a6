using Retinue.Clients;
using Retinue.Contacts;
using Retinue.CustomFields;
using Retinue.Events;

namespace Retinue.Mail.Unsubscribing;

/// <summary>
/// Switches a category of mail off for whoever follows the link in a message, by the rules of UpdateClient and UpdateContact. For a client area
/// to which the links lead; where they lead here, the page at <see cref="UnsubscribeLink.Path"/> does the same. Our own.
/// </summary>
internal sealed class UnsubscribeEmail : ApiAction
{
    public static readonly TextParam Token = new("token", "The token of the link") { Required = true, Missing = UnsubscribeErrors.LinkInvalid, Secret = true };

    public static readonly Field Email = Field.Text("email", "Who gets this mail no more"), Category = Field.Text("category", "Which mail");
    private static readonly Field Changed = Field.Flag("changed", "Whether it was on before");

    public override ActionSpec Spec { get; } = new("UnsubscribeEmail", "Signs the recipient of a message off from mail of its category by a link")
    {
        Params = [Token],
        Returns = [Email, Category, Changed],
        Errors = [UnsubscribeErrors.LinkInvalid, UnsubscribeErrors.CategoryStays, ClientErrors.LastDomainRecipient, ContactErrors.LastDomainRecipient],
        Raises = [EventNames.ClientEdit, EventNames.ContactEdit],
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        // Anybody may come here with anything: what was not signed here costs no write.
        if (UnsubscribeToken.Read(call.Api.Vault, call.Text(Token)) is not { } token) throw new Refused(UnsubscribeErrors.LinkInvalid);
        return await call.Write(async unit =>
        {
            var found = await Subscriber.Find(unit.Db, token).ConfigureAwait(false);
            await ClientRows.Lock(unit, found.ClientId, UnsubscribeErrors.LinkInvalid).ConfigureAwait(false);
            // Again: before the lock the person may have gone, or have got another address.
            var who = await Subscriber.Find(unit.Db, token).ConfigureAwait(false);
            if (who.ClientId != found.ClientId) throw new Refused(UnsubscribeErrors.LinkInvalid);
            if (!await who.MayLeave(unit.Db).ConfigureAwait(false)) throw new Refused(UnsubscribeErrors.CategoryStays);
            var changed = await (who.ContactId == 0 ? LeaveClient(unit, call, who) : LeaveContact(unit, call, who)).ConfigureAwait(false);
            return new Reply { { Email, who.Email }, { Category, who.Category.Key }, { Changed, changed } };
        }).ConfigureAwait(false);
    }

    private static async ValueTask<bool> LeaveClient(UnitOfWork unit, Call call, Subscriber who)
    {
        var before = await ClientRows.Find(unit.Db, $"id = {who.ClientId}").ConfigureAwait(false) ?? throw new Refused(UnsubscribeErrors.LinkInvalid);
        var after = before with { Mail = who.Category.With(before.Mail, false) };
        if (Loses(before.Mail, after.Mail, MailCategories.Domain) && !await DomainRecipients.AnyContact(unit.Db, after.Id).ConfigureAwait(false))
            throw new Refused(ClientErrors.LastDomainRecipient);
        await ClientRows.Update(unit, before, after, call.Now).ConfigureAwait(false);
        return await Raise(unit, ClientEvents.Edited(before, after, Changes(who, before.Mail, after.Mail, EmailPreferences.InArray), answerChanged: false)).ConfigureAwait(false);
    }

    private static async ValueTask<bool> LeaveContact(UnitOfWork unit, Call call, Subscriber who)
    {
        var before = await ContactRows.Find(unit.Db, who.ContactId).ConfigureAwait(false) ?? throw new Refused(UnsubscribeErrors.LinkInvalid);
        var after = before with { Mail = who.Category.With(before.Mail, false) };
        if (Loses(before.Mail, after.Mail, MailCategories.Domain) && !await DomainRecipients.AnyBeside(unit.Db, after.ClientId, after.Id).ConfigureAwait(false))
            throw new Refused(ContactErrors.LastDomainRecipient);
        if (after.Mail != before.Mail) await ContactRows.Update(unit, after with { UpdatedAt = call.Now }).ConfigureAwait(false);
        return await Raise(unit, ContactEvents.Edited(before, after, Changes(who, before.Mail, after.Mail, EmailPreferences.Flat))).ConfigureAwait(false);
    }

    private static async ValueTask<bool> Raise(UnitOfWork unit, Event? edited)
    {
        await unit.Raise(edited).ConfigureAwait(false);
        return edited != null;
    }

    /// <summary>What events tell of one of the operator's own categories; the six are among the values of everybody.</summary>
    private static FieldChanges Changes(Subscriber who, MailCategories before, MailCategories after, Func<MailCategory, string> name) =>
        FieldChanges.None.And(EmailPreferences.Changes(who.Category.IsCustom ? [who.Category] : [], before, after, name));

    private static bool Loses(MailCategories before, MailCategories after, MailCategories flag) => before.HasFlag(flag) && !after.HasFlag(flag);
}
