using Retinue.Access;
using Retinue.ClientGroups;
using Retinue.Currencies;
using Retinue.CustomFields;
using Retinue.Events;
using Retinue.Mail;
using Retinue.Mail.Routing;
using Retinue.Users;

namespace Retinue.Clients;

/// <summary>Adds a client account and the login of its owner (https://developers.whmcs.com/api-reference/addclient/).</summary>
internal sealed class AddClient : ApiAction
{
    private static readonly FlagParam SkipValidation = new("skipvalidation", "Takes the client as it is, whatever is missing");
    private static readonly IntParam OwnerId = new("owner_user_id", "An existing user who becomes the owner; then no user is made") { Only = ApiVersion.V8, Since = "8.0" };
    private static readonly TextParam Password = new("password2", "The owner's password") { Secret = true };
    private static readonly FlagParam NoEmail = new("noemail", "Sends no welcome mail");

    private const string CardWarning = "Credit card related parameters are now deprecated and may be removed in a future version. Use AddPayMethod instead.";

    private static readonly TextParam[] Required =
    [
        Must(Person.FirstNameParam, "first name"), Must(Person.LastNameParam, "last name"), Must(Person.EmailParam, "email address"),
        Must(Person.Address1Param, " address line 1"), Must(Person.CityParam, "city"), Must(Person.StateParam, "state"),
        Must(Person.PostcodeParam, "postcode"), Must(Person.CountryParam, "country"), Must(Person.PhoneParam, "phone number"),
    ];

    private static readonly Field ClientId = Field.Number("clientid", "The id of the new client");
    private static readonly Field OwnerUserId = Field.Number("owner_id", "The id of its owner") with { Only = ApiVersion.V8 };

    public override ActionSpec Spec { get; } = new("AddClient", "Adds a client account")
    {
        Params =
        [
            .. Required, Person.CompanyParam, Person.Address2Param, Person.TaxIdParam, Password, OwnerId, ClientParams.SecurityQuestion,
            ClientParams.SecurityAnswer, ClientParams.Currency, ClientParams.Group, FieldNotations.Param, ClientParams.Language, ClientParams.Ip,
            ClientParams.Notes, ClientParams.MarketingOptIn, EmailPreferences.ArrayParam, NoEmail, SkipValidation, .. ClientParams.Card,
        ],
        Returns = [ClientId, OwnerUserId],
        Errors =
        [
            .. Required.Select(p => p.Missing!), ClientErrors.NoPassword, ClientErrors.EmailInvalid, Person.PhoneInvalid, Person.CountryInvalid,
            ClientErrors.OwnerInvalid, ClientErrors.EmailTaken, ClientErrors.LastDomainRecipient, .. CustomFieldErrors.OfValues,
        ],
        Warnings = [CardWarning],
        Raises = [EventNames.UserAdd, EventNames.ClientAdd],
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var owner = call.Number(OwnerId);
        var validated = call.Flag(SkipValidation) != true;
        var password = call.Text(Password);
        var person = Person.Read(call);
        Validate(call, person, password, validated, owner);
        if (ClientParams.Card.Any(p => call.Text(p).Length > 0)) call.Warn(CardWarning);
        await call.Validate(HookPoints.ClientDetailsValidation).ConfigureAwait(false);
        var rules = await call.Api.MailRules.Current().ConfigureAwait(false);
        var fields = await SentFields.Read(call, FieldOwner.Client, isChecked: validated, isWhole: true).ConfigureAwait(false);

        var client = new Client
        {
            Uuid = Guid.NewGuid().ToString(),
            Person = person,
            Language = call.Text(ClientParams.Language),
            Notes = call.Text(ClientParams.Notes),
            Ip = ClientParams.ReadIp(call, ""),
            MarketingOptIn = call.Flag(ClientParams.MarketingOptIn) == true,
            SecurityQuestionId = call.Number(ClientParams.SecurityQuestion) ?? 0,
            SecurityAnswerHash = await ClientParams.HashAnswer(call).ConfigureAwait(false),
            CreatedAt = call.Now,
        };
        var name = LoginName.Of(person);
        // Users and their hooks are of the 8 generation; in 7.10 the owner is the client itself.
        var isNewUser = MakesUser(call, owner);
        if (isNewUser) await call.Api.Hooks.Before(HookPoints.PreUserAdd, UserEvents.Coming(name, client.Language), call.Actor).ConfigureAwait(false);
        var hash = password.Length > 0 ? await call.Passwords.Hash(password).ConfigureAwait(false) : PasswordHasher.Unusable;

        return await call.Write(async unit =>
        {
            if (owner is { } id && await UserRows.TryLock(unit, id).ConfigureAwait(false) == null) throw new Refused(ClientErrors.OwnerInvalid);
            var currency = await CurrencyRows.Check(unit, call, call.Number(ClientParams.Currency), await CurrencyRows.Default(unit.Db).ConfigureAwait(false)).ConfigureAwait(false);
            var group = await ClientGroupRows.Check(unit, call, call.Number(ClientParams.Group), otherwise: 0).ConfigureAwait(false);
            var added = await ClientRows.Add(unit, client with { Currency = currency, GroupId = group, Mail = ReadMail(call, rules, group) }).ConfigureAwait(false);
            var changes = (await fields.Store(unit, added.Id, isNew: true).ConfigureAwait(false)).And(EmailPreferences.Changes(rules.Categories, MailCategories.All, added.Mail, EmailPreferences.InArray));
            var login = owner ?? await Logins.Add(unit, name, hash, call.Now, ClientErrors.EmailTaken, standsAlone: true, language: client.Language).ConfigureAwait(false);
            await Logins.Join(unit, login, added.Id, contactId: null, isOwner: true, "", call.Now).ConfigureAwait(false);
            if (isNewUser) await unit.Raise(UserEvents.Added(login, name, client.Language)).ConfigureAwait(false);
            await unit.Raise(ClientEvents.Added(added, login, changes)).ConfigureAwait(false);
            if (call.Flag(NoEmail) != true) await AccountMail.Welcome(unit, call, added).ConfigureAwait(false);
            return new Reply { { ClientId, added.Id }, { OwnerUserId, login } };
        }).ConfigureAwait(false);
    }

    /// <summary>The documented checks beyond what is missing. In 8.x a user needs an address and a password whatever is skipped.</summary>
    private static void Validate(Call call, Person person, string password, bool validated, long? owner)
    {
        var makesUser = MakesUser(call, owner);
        if (makesUser && person.EmailKey.Length == 0) throw new Refused(Required[2].Missing!);
        if ((validated || makesUser) && owner == null && password.Length == 0) throw new Refused(ClientErrors.NoPassword);
        if (!validated) return;
        if (!EmailKey.IsAddress(person.Email)) throw new Refused(ClientErrors.EmailInvalid);
        if (call.Version == ApiVersion.V8 && Countries.Name(person.Country) == null) throw new Refused(Person.CountryInvalid);
        if (!person.Phone.Any(char.IsDigit)) throw new Refused(Person.PhoneInvalid);
    }

    /// <summary>What the owner receives: what the operator rules for those who are new, and what the call says. Of a new account nobody else receives mail about domains.</summary>
    /// <exception cref="Refused"><see cref="ClientErrors.LastDomainRecipient"/>.</exception>
    private static MailCategories ReadMail(Call call, MailRules rules, long group)
    {
        var mail = EmailPreferences.ChangeByArray(call, rules, rules.Start(group, MailCategories.All) | MailCategories.Domain);
        return mail.HasFlag(MailCategories.Domain) ? mail : throw new Refused(ClientErrors.LastDomainRecipient) { Parameter = EmailPreferences.ArrayParam.Name };
    }

    private static bool MakesUser(Call call, long? owner) => call.Version == ApiVersion.V8 && owner == null;

    private static TextParam Must(TextParam param, string what) => new(param.Name, param.Summary)
    {
        Required = true,
        RequiredUnless = SkipValidation,
        Missing = ClientErrors.NotEntered(param.Name, what),
        Example = param.Example,
    };
}
