using Retinue.Clients;
using Retinue.CustomFields;
using Retinue.Events;
using Retinue.Mail;
using Retinue.Users;

namespace Retinue.Contacts;

/// <summary>
/// Changes what a call brings of a contact, and leaves the rest as it is (https://developers.whmcs.com/api-reference/updatecontact/). In the
/// 7.10 generation it switches a sub-account on and off, too, and sets its password and permissions.
/// </summary>
internal sealed class UpdateContact : ApiAction
{
    private static readonly IntParam ContactId = new("contactid", "The contact") { Required = true, Missing = ContactErrors.IdNotFound, Example = "1" };
    private static readonly FlagParam SubAccount = new("subaccount", "Whether the contact can log in; switched off, it keeps password and permissions");
    private static readonly TextParam Password = new("password2", "The new password of the sub-account; empty leaves it as it is") { Secret = true };
    private static readonly NamesParam PermissionNames = new("permissions", "What the sub-account may do, separated by commas, instead of what it might before") { Example = "manageproducts,managedomains" };

    private static readonly Field ContactIdField = Field.Text("contactid", "The contact's id, as text");

    public override ActionSpec Spec { get; } = new("UpdateContact", "Changes a contact")
    {
        Params = [ContactId, SubAccount, .. Person.Params, Password, .. EmailPreferences.Params, PermissionNames, FieldNotations.Param],
        Returns = [ContactIdField],
        Errors =
        [
            ContactErrors.IdNotFound, ContactErrors.DuplicateEmail, ContactErrors.NoEmail, ContactErrors.LastDomainRecipient, Person.CountryInvalid, Person.PhoneInvalid,
            .. CustomFieldErrors.OfValues,
        ],
        Raises = [EventNames.ContactEdit, EventNames.ContactChangePassword],
        RemovedIn8 = new("Sub Accounts are no longer supported. Please use UpdateUser", SubAccount, Password, PermissionNames),
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(ContactId);
        await call.Validate(HookPoints.ContactDetailsValidation).ConfigureAwait(false);
        var permissions = Permissions.Read(call, PermissionNames);
        var rules = await call.Api.MailRules.Current().ConfigureAwait(false);
        var fields = await SentFields.Read(call, FieldOwner.Contact).ConfigureAwait(false);
        var password = call.Text(Password);
        var hash = password.Length > 0 ? await call.Passwords.Hash(password).ConfigureAwait(false) : null;

        return await call.Write(async unit =>
        {
            var before = await ContactRows.Lock(unit, id).ConfigureAwait(false);
            var after = before with
            {
                Person = Person.Change(call, before.Person),
                Mail = EmailPreferences.Change(call, rules, before.Mail),
                IsSubAccount = call.Flag(SubAccount) ?? before.IsSubAccount,
                Permissions = call.Has(PermissionNames) ? permissions : before.Permissions,
            };
            if (before.Mail.HasFlag(MailCategories.Domain) && !after.Mail.HasFlag(MailCategories.Domain)
                && !await DomainRecipients.AnyBeside(unit.Db, after.ClientId, id).ConfigureAwait(false))
                throw new Refused(ContactErrors.LastDomainRecipient);

            var passwordChanged = call.Version == ApiVersion.V7 && await SubAccounts.Change(unit, call, before, after, hash).ConfigureAwait(false);
            var changes = (await fields.Store(unit, id).ConfigureAwait(false)).And(EmailPreferences.Changes(rules.Custom, before.Mail, after.Mail, EmailPreferences.Flat));
            var edited = ContactEvents.Edited(before, after, changes);
            if (edited != null) await ContactRows.Update(unit, after with { UpdatedAt = call.Now }).ConfigureAwait(false);
            await unit.Raise(edited).ConfigureAwait(false);
            if (passwordChanged) await unit.Raise(ContactEvents.PasswordChanged(after)).ConfigureAwait(false);
            return new Reply { { ContactIdField, id.ToString(Invariant) } };
        }).ConfigureAwait(false);
    }
}
