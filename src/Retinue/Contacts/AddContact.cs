using Retinue.Access;
using Retinue.Clients;
using Retinue.CustomFields;
using Retinue.Events;
using Retinue.Mail;
using Retinue.Mail.Routing;
using Retinue.Users;

namespace Retinue.Contacts;

/// <summary>
/// Adds a contact to a client account; with a password or permissions it becomes a sub-account that can log in
/// (https://developers.whmcs.com/api-reference/addcontact/).
/// </summary>
internal sealed class AddContact : ApiAction
{
    private static readonly IntParam ClientId = new("clientid", "The client that the contact belongs to") { Required = true, Missing = ClientErrors.IdNotFound, Example = "1" };
    private static readonly TextParam Password = new("password2", "A password makes the contact a sub-account that can log in") { Secret = true };
    private static readonly NamesParam PermissionNames = new("permissions", "What the sub-account may do, separated by commas") { Example = "manageproducts,managedomains" };

    private static readonly Field ContactId = Field.Id("contactid", "The id of the new contact");

    public override ActionSpec Spec { get; } = new("AddContact", "Adds a contact to a client account")
    {
        Params = [ClientId, .. Person.Params, Password, .. EmailPreferences.Params, PermissionNames, FieldNotations.Param],
        Returns = [ContactId],
        Errors = [ClientErrors.IdNotFound, ContactErrors.DuplicateEmail, ContactErrors.NoEmail, Person.CountryInvalid, Person.PhoneInvalid, .. CustomFieldErrors.OfValues],
        Raises = [EventNames.ContactAdd],
        RemovedIn8 = new("Sub Accounts are no longer supported. Please use AddUser and CreateClientInvite", Password, PermissionNames),
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        await call.Validate(HookPoints.ContactDetailsValidation).ConfigureAwait(false);
        var rules = await call.Api.MailRules.Current().ConfigureAwait(false);
        var client = call.RequiredNumber(ClientId);
        var contact = new Contact
        {
            ClientId = client,
            Person = Person.Read(call),
            Mail = EmailPreferences.Read(call, rules, await Start(call, rules, client).ConfigureAwait(false)),
            CreatedAt = call.Now,
            UpdatedAt = call.Now,
        };
        var permissions = Permissions.Read(call, PermissionNames);

        var password = call.Text(Password);
        var isSubAccount = password.Length > 0 || permissions.Length > 0;
        if (isSubAccount && contact.Person.EmailKey.Length == 0 && !call.Options.Strict) throw new Refused(ContactErrors.NoEmail);
        if (isSubAccount) contact = contact with { IsSubAccount = true, Permissions = permissions };
        var fields = await SentFields.Read(call, FieldOwner.Contact).ConfigureAwait(false);
        var hash = password.Length > 0 ? await call.Passwords.Hash(password).ConfigureAwait(false) : PasswordHasher.Unusable;
        var isTold = await AccountMail.TellsOfContacts(call).ConfigureAwait(false);

        return await call.Write(async unit =>
        {
            var added = await ContactRows.Add(unit, contact).ConfigureAwait(false);
            var changes = await fields.Store(unit, added.Id, isNew: true).ConfigureAwait(false);
            if (isSubAccount)
            {
                var login = await Logins.Add(unit, LoginName.Of(contact.Person), hash, call.Now, ContactErrors.DuplicateEmail).ConfigureAwait(false);
                await Logins.Join(unit, login, contact.ClientId, added.Id, isOwner: false, permissions, call.Now).ConfigureAwait(false);
            }
            changes = changes.And(EmailPreferences.Changes(rules.Custom, MailCategories.None, added.Mail, EmailPreferences.Flat));
            if (isTold) await AccountMail.ContactAdded(unit, call, added).ConfigureAwait(false);
            await unit.Raise(ContactEvents.Added(added, changes)).ConfigureAwait(false);
            return new Reply { { ContactId, added.Id } };
        }).ConfigureAwait(false);
    }

    /// <summary>Which of the six it receives when the call says nothing.</summary>
    private static async ValueTask<MailCategories> Start(Call call, MailRules rules, long client)
    {
        var group = rules.StartByGroup ? await call.Read(db => db.Number($"SELECT group_id FROM clients WHERE id = {client}")).ConfigureAwait(false) : 0;
        return rules.Start(group, EmailPreferences.ParseDefaults(call.Options.ContactEmailDefaults));
    }
}
