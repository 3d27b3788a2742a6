using Retinue.ClientGroups;
using Retinue.Contacts;
using Retinue.Currencies;
using Retinue.CustomFields;
using Retinue.Events;
using Retinue.Mail;
using Retinue.Mail.Routing;

namespace Retinue.Clients;

/// <summary>
/// Changes what a call brings of a client, and leaves the rest as it is (https://developers.whmcs.com/api-reference/updateclient/). In the 7.10
/// generation the owner's login follows; in 8.x the owner is a user, whom UpdateUser changes.
/// </summary>
internal sealed class UpdateClient : ApiAction
{
    private static readonly IntParam ClientId = new("clientid", "The client") { Example = "1" };
    private static readonly TextParam ClientEmail = new("clientemail", "The client's e-mail address, instead of the id") { Example = "jane.doe@example.com" };
    private static readonly FlagParam SkipValidation = new("skipvalidation", "Takes the e-mail address and the custom fields as they are");
    private static readonly TextParam Password = new("password2", "The owner's new password; empty leaves it as it is") { Secret = true };
    private static readonly TextParam Status = new("status", "Active, Inactive or Closed") { Example = "Active" };
    private static readonly TextParam Gateway = new("paymentmethod", "How the client pays, in the words of the system that bills") { Example = "paypal" };
    private static readonly IntParam BillingContact = new("billingcid", "The contact that the bills go to; 0 for the client itself");
    private static readonly FlagParam AllowSso = new("allow_sso", "Whether CreateSsoToken may sign somebody in to the account; ours, as the documented API has it in its admin area");
    private static readonly IReadOnlyList<TextParam> Payment = [.. ClientParams.Card, .. ClientParams.Payment("bankcode", "bankacct")];
    private static readonly FlagParam ClearCard = new("clearcreditcard", "Nothing: card data is never kept");

    private const string CardDeprecated = "Credit card related parameters are now deprecated and may be removed in a future version. ";
    private const string PaymentWarning = CardDeprecated + "Use AddPayMethod or UpdatePayMethod instead.";
    private const string ClearWarning = CardDeprecated + "Use DeletePayMethod instead.";

    private static readonly Field ClientIdField = Field.Text("clientid", "The client's id, as text");

    public override ActionSpec Spec { get; } = new("UpdateClient", "Changes a client account")
    {
        Params =
        [
            ClientId, ClientEmail, .. Person.Params, Password, ClientParams.SecurityQuestion, ClientParams.SecurityAnswer, .. Payment, ClientParams.Currency,
            ClientParams.Group, FieldNotations.Param, ClientParams.Language, ClientParams.Ip, ClientParams.Notes, Status, Gateway, BillingContact, AllowSso,
            .. EmailPreferences.Params, ClientParams.MarketingOptIn, ClearCard, SkipValidation, .. BillingMark.Params,
        ],
        Returns = [ClientIdField],
        Errors =
        [
            ClientErrors.IdNotFound, ClientErrors.LastDomainRecipient, ContactErrors.DuplicateEmail, ContactErrors.NoEmail, ClientErrors.EmailNotValid,
            ContactErrors.IdNotFound, Person.CountryInvalid, Person.PhoneInvalid, .. CustomFieldErrors.OfValues,
        ],
        Warnings = [PaymentWarning, ClearWarning],
        Raises = [EventNames.ClientEdit, EventNames.ClientClose, EventNames.ClientChangePassword],
        RemovedIn8 = new("A client has no password and security question any more. Please use UpdateUser", Password, ClientParams.SecurityQuestion, ClientParams.SecurityAnswer),
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var (wanted, key) = (call.Number(ClientId), EmailKey.Of(call.Text(ClientEmail)));
        if (Payment.Any(p => call.Text(p).Length > 0)) call.Warn(PaymentWarning);
        if (call.Flag(ClearCard) == true) call.Warn(ClearWarning);
        await call.Validate(HookPoints.ClientDetailsValidation).ConfigureAwait(false);
        var rules = await call.Api.MailRules.Current().ConfigureAwait(false);
        var fields = await SentFields.Read(call, FieldOwner.Client, isChecked: call.Flag(SkipValidation) != true).ConfigureAwait(false);
        var hash = call.Text(Password) is { Length: > 0 } password ? await call.Passwords.Hash(password).ConfigureAwait(false) : null;
        var answer = call.Has(ClientParams.SecurityAnswer) ? await ClientParams.HashAnswer(call).ConfigureAwait(false) : null;

        return await call.Write(async unit =>
        {
            var id = wanted ?? await unit.Db.Number($"SELECT MIN(id) FROM clients WHERE email_key = {key} AND email_key <> ''").ConfigureAwait(false);
            var before = await ClientRows.LockAndFind(unit, id).ConfigureAwait(false);
            // Before the lock the address may have gone to somebody else.
            if (wanted == null && before.Person.EmailKey != key) throw new Refused(ClientErrors.IdNotFound);
            var after = Change(call, rules, before) with
            {
                // A client always has a currency; it can be without a group.
                Currency = await CurrencyRows.Check(unit, call, call.Number(ClientParams.Currency), before.Currency).ConfigureAwait(false),
                GroupId = call.Has(ClientParams.Group)
                    ? await ClientGroupRows.Check(unit, call, call.Number(ClientParams.Group), before.GroupId).ConfigureAwait(false) : before.GroupId,
            };
            await Check(unit, call, before, after).ConfigureAwait(false);

            var opens = call.Version == ApiVersion.V7 && await OwnerLogin.Follow(
                unit, call, before, after, hash, asksMore: answer != null || call.Has(ClientParams.SecurityQuestion)).ConfigureAwait(false);
            if (opens && call.Has(ClientParams.SecurityQuestion)) after = after with { SecurityQuestionId = call.Number(ClientParams.SecurityQuestion) ?? 0 };
            if (opens && answer != null) await ClientRows.SetSecurityAnswer(unit, id, answer).ConfigureAwait(false);
            await ClientRows.Update(unit, before, after, call.Now).ConfigureAwait(false);
            var changed = (await fields.Store(unit, id).ConfigureAwait(false)).And(EmailPreferences.Changes(rules.Custom, before.Mail, after.Mail, EmailPreferences.InArray));

            await unit.Raise(ClientEvents.Edited(before, after, changed, opens && answer != null)).ConfigureAwait(false);
            if (after.Status == ClientStatus.Closed && before.Status != ClientStatus.Closed) await unit.Raise(ClientEvents.Closed(after)).ConfigureAwait(false);
            if (opens && hash != null) await unit.Raise(ClientEvents.PasswordChanged(after)).ConfigureAwait(false);
            return new Reply { { ClientIdField, id.ToString(Invariant) } };
        }).ConfigureAwait(false);
    }

    private static Client Change(Call call, MailRules rules, Client before) => before with
    {
        Person = Person.Change(call, before.Person),
        Status = ReadStatus(call, before.Status),
        // Without one the client pays the bills itself.
        BillingContactId = call.Has(BillingContact) ? call.Number(BillingContact) ?? 0 : before.BillingContactId,
        Language = call.Has(ClientParams.Language) ? call.Text(ClientParams.Language) : before.Language,
        Notes = call.Has(ClientParams.Notes) ? call.Text(ClientParams.Notes) : before.Notes,
        Gateway = call.Has(Gateway) ? call.Text(Gateway) : before.Gateway,
        AllowsSso = call.Flag(AllowSso) ?? before.AllowsSso,
        Ip = ClientParams.ReadIp(call, before.Ip),
        Mail = EmailPreferences.Change(call, rules, before.Mail),
        MarketingOptIn = call.Flag(ClientParams.MarketingOptIn) ?? before.MarketingOptIn,
        BillingMarks = BillingMark.Change(call, before.BillingMarks),
    };

    private static string ReadStatus(Call call, string before)
    {
        var text = call.Text(Status);
        if (text.Length == 0) return before;
        if (ClientStatus.Find(text) is { } status) return status;
        call.Warn("status was ignored: Active, Inactive or Closed is expected");
        return before;
    }

    private static async ValueTask Check(UnitOfWork unit, Call call, Client before, Client after)
    {
        if (after.Person.Email != before.Person.Email && call.Flag(SkipValidation) != true)
        {
            if (call.Version == ApiVersion.V8 && !EmailKey.IsAddress(after.Person.Email)) throw new Refused(ClientErrors.EmailNotValid);
            // In 7.10 the owner logs in by it.
            if (after.Person.EmailKey.Length == 0 && !call.Options.Strict) throw new Refused(ContactErrors.NoEmail);
        }
        if (after.Person.EmailKey is { Length: > 0 } key && key != before.Person.EmailKey && await ClientRows.IsTaken(unit.Db, after.Id, key).ConfigureAwait(false))
            throw new Refused(ContactErrors.DuplicateEmail);
        if (after.BillingContactId != before.BillingContactId && after.BillingContactId != 0
            && !await ContactRows.IsOf(unit.Db, after.BillingContactId, after.Id).ConfigureAwait(false))
            throw new Refused(ContactErrors.IdNotFound);
        if (before.Mail.HasFlag(MailCategories.Domain) && !after.Mail.HasFlag(MailCategories.Domain)
            && !await DomainRecipients.AnyContact(unit.Db, after.Id).ConfigureAwait(false))
            throw new Refused(ClientErrors.LastDomainRecipient);
    }
}
