using Retinue.Clients;
using Retinue.Contacts;
using Retinue.Events;
using Retinue.Mail.Routing;
using Retinue.Mail.Templates;
using Retinue.Users;

namespace Retinue.Mail;

/// <summary>
/// The messages that follow from what happens to an account or a login, beside those that carry a token. Queued in the transaction of what caused them, so
/// there is none for what did not happen. A template that is switched off is not sent; "Contact Added" and "New Sign-In" are off until the operator switches them on.
/// </summary>
internal static class AccountMail
{
    private const string Category = "general";

    /// <summary>Whether owners are told of new contacts. Known without a look at the tables nearly always: AddContact is to cost nothing for what is not sent.</summary>
    public static async ValueTask<bool> TellsOfContacts(Call call) => !(await call.Api.DisabledTemplates.Current().ConfigureAwait(false)).Contains(TemplateNames.ContactAdded);

    /// <summary>Welcomes a new client.</summary>
    public static async ValueTask Welcome(UnitOfWork unit, Call call, Client client)
    {
        if (!await TemplateStore.IsEnabled(unit.Db, TemplateNames.Welcome).ConfigureAwait(false)) return;
        var route = await MailRouting.Decide(unit.Db, client.Id, Category).ConfigureAwait(false);
        await Add(unit, call, TemplateNames.Welcome, client, null, route!.Decisions).ConfigureAwait(false);
    }

    /// <summary>Tells the owner that there is a new contact; <see cref="TellsOfContacts"/> was asked.</summary>
    public static async ValueTask ContactAdded(UnitOfWork unit, Call call, Contact contact)
    {
        var client = await ClientRows.Find(unit.Db, $"id = {contact.ClientId}").ConfigureAwait(false);
        var route = await MailRouting.Decide(unit.Db, contact.ClientId, Category).ConfigureAwait(false);
        // No client: the insert of the contact is about to be refused.
        if (client == null || route == null) return;
        // It is the owner who has to know; a copy would tell anybody else of people who are no business of theirs.
        await Add(unit, call, TemplateNames.ContactAdded, client, contact, Recipients.Only(0, route.Decisions)).ConfigureAwait(false);
    }

    /// <summary>Tells somebody that the password of their login was changed, under the address from before the call: whoever took over the login may have changed that too.</summary>
    /// <param name="unit">The unit of work.</param>
    /// <param name="call">The call.</param>
    /// <param name="loginId">The login.</param>
    /// <param name="before">Its name and address from before.</param>
    /// <param name="clientId">The account by which it was changed; null for the person's own doing.</param>
    public static ValueTask PasswordChanged(UnitOfWork unit, Call call, long loginId, LoginName before, long? clientId) =>
        ToLogin(unit, call, TemplateNames.PasswordChanged, loginId, before, clientId, new() { ["happened_at"] = Dates.Second(call.Now) });

    /// <summary>Tells somebody that they signed in from another address than the last time.</summary>
    public static ValueTask NewSignIn(UnitOfWork unit, Call call, long loginId, LoginName name, long? clientId) =>
        ToLogin(unit, call, TemplateNames.NewSignIn, loginId, name, clientId, new() { ["happened_at"] = Dates.Second(call.Now), ["ip"] = call.Caller.Ip });

    private static async ValueTask Add(UnitOfWork unit, Call call, string template, Client client, Contact? contact, IReadOnlyList<Decision> decisions) =>
        await MailQueue.AddRouted(unit, new NewMail(template, await MergeFields.Of(unit.Db, call.Options, client, contact).ConfigureAwait(false))
        {
            Category = Category,
            ClientId = client.Id,
            Language = client.Language,
        }, decisions, call.Now).ConfigureAwait(false);

    private static async ValueTask ToLogin(UnitOfWork unit, Call call, string template, long loginId, LoginName name, long? clientId, Dictionary<string, object?> variables)
    {
        if (name.EmailKey.Length == 0 || !await TemplateStore.IsEnabled(unit.Db, template).ConfigureAwait(false)) return;
        var language = await unit.Db.First($"SELECT language FROM logins WHERE id = {loginId}", row => row.GetString(0)).ConfigureAwait(false);
        (variables["firstname"], variables["lastname"], variables["email"]) = (name.FirstName, name.LastName, name.Email);
        await MailQueue.AddToOne(unit, new NewMail(template, variables) { ClientId = clientId, LoginId = loginId, Language = language ?? "" }, name.FullName, name.Email, call.Now).ConfigureAwait(false);
    }
}
