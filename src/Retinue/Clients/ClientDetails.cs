using Retinue.CustomFields;
using Retinue.Mail;
using Retinue.Mail.Routing;

namespace Retinue.Clients;

/// <summary>The documented fields of GetClientsDetails, and the answer made of them.</summary>
internal sealed class ClientDetails
{
    public static readonly Field Result = Field.Text("result", "Always success") with { Only = ApiVersion.V7 };

    private static readonly Field ClientId = Field.Id("client_id") with { Only = ApiVersion.V8 };
    private static readonly Field OwnerId = Field.Id("owner_user_id") with { Only = ApiVersion.V8 };
    private static readonly Field UserId = Field.Id("userid", "The id of the client"), Id = Field.Id("id", "The same"), Uuid = Field.Text("uuid");
    private static readonly Field FirstName = Field.Text("firstname"), LastName = Field.Text("lastname"), FullName = Field.Text("fullname");
    private static readonly Field Company = Field.Text("companyname"), Email = Field.Text("email"), Address1 = Field.Text("address1");
    private static readonly Field Address2 = Field.Text("address2"), City = Field.Text("city"), FullState = Field.Text("fullstate");
    private static readonly Field State = Field.Text("state"), Postcode = Field.Text("postcode"), CountryCode = Field.Text("countrycode");
    private static readonly Field Country = Field.Text("country"), Phone = Field.Text("phonenumber"), TaxId = Field.Text("tax_id");
    private static readonly Field Password = Field.Text("password", "Always empty: a hash never leaves the server") with { Only = ApiVersion.V7 };
    private static readonly Field[] Categories = [.. MailCategory.All.Select(c => new Field(c.Key, FieldType.Text, $"1 when {c.Key} mail is received"))];
    private static readonly Field Preferences = Field.Group("email_preferences", "The mail the client receives", Categories);
    private static readonly Field StateCode = Field.Text("statecode"), CountryName = Field.Text("countryname");
    private static readonly Field PhoneCode = Field.Text("phonecc"), PhoneFormatted = Field.Text("phonenumberformatted", "+CC.NUMBER");
    private static readonly Field Telephone = Field.Text("telephoneNumber") with { Only = ApiVersion.V8 };
    private static readonly Field BillingContact = Field.Id("billingcid"), Notes = Field.Text("notes");
    private static readonly Field TwoFactor = Field.Mark("twofaenabled", "Whether the owner must give a second factor") with { Only = ApiVersion.V7 };
    private static readonly Field Currency = Field.Id("currency"), Gateway = Field.Text("defaultgateway", "How the client pays");
    private static readonly Field Question = Field.Id("securityqid") with { Only = ApiVersion.V7 };
    private static readonly Field Answer = Field.Text("securityqans", "Always empty: it opens the account") with { Only = ApiVersion.V7 };
    private static readonly Field Group = Field.Id("groupid"), Status = Field.Text("status"), Credit = Field.Text("credit", "0.00: credit is not kept here");
    private static readonly Field[] Marks = [.. BillingMark.All.Select(mark => Field.Mark(mark.Name, mark.Summary))];
    private static readonly Field EmailOptOut = Field.Mark("emailoptout", "Never: marketing_emails_opt_in took its place");
    private static readonly Field OptIn = Field.Mark("marketing_emails_opt_in", "Whether the client wants marketing mail");
    private static readonly Field SingleSignOn = Field.Id("allowSingleSignOn", "1 when CreateSsoToken may sign somebody in");
    private static readonly Field EmailVerified = Field.Mark("email_verified", "Whether the owner has proven the address to be theirs") with { Only = ApiVersion.V8 };
    private static readonly Field Language = Field.Text("language"), LastLogin = Field.Text("lastlogin", "When and from where the owner last logged in, as HTML, in UTC"), CurrencyCodeField = Field.Text("currency_code");
    private static readonly Field OptedIn = Field.Mark("isOptedInToMarketingEmails") with { Only = ApiVersion.V8 };
    private static readonly Field UserField = Field.Id("id"), UserName = Field.Text("name"), UserEmail = Field.Text("email"), UserIsOwner = Field.Mark("is_owner");
    private static readonly Field UserList = Field.List("users", "user", "Who can log in", UserField, UserName, UserEmail, UserIsOwner) with { Only = ApiVersion.V8 };

    public static IReadOnlyList<Field> Fields { get; } =
    [
        ClientId, OwnerId, UserId, Id, Uuid, FirstName, LastName, FullName, Company, Email, Address1, Address2, City, FullState, State, Postcode,
        CountryCode, Country, Phone, TaxId, Password, Preferences, StateCode, CountryName, PhoneCode, PhoneFormatted, Telephone, BillingContact,
        Notes, TwoFactor, Currency, Gateway, Question, Answer, Group, Status, Credit, .. Marks[..^1], EmailOptOut, OptIn, Marks[^1], SingleSignOn,
        EmailVerified, Language, OptedIn, LastLogin, CurrencyCodeField, StoredFields.List, UserList,
    ];

    public required Client Client { get; init; }
    public required MailRules Rules { get; init; }
    public required IReadOnlyList<(long Id, string Value)> CustomFields { get; init; }
    public required IReadOnlyList<AccountUser> Users { get; init; }
    public required string CurrencyCode { get; init; }

    public Reply ToReply()
    {
        var (client, person) = (Client, Client.Person);
        var owner = Users.FirstOrDefault(u => u.IsOwner);
        var (phoneCode, phoneRest) = Phones.Split(person.PhoneE164);
        var formatted = phoneCode.Length == 0 ? person.Phone : $"+{phoneCode}.{phoneRest}";
        var preferences = new Reply();
        for (var i = 0; i < Categories.Length; i++) preferences.Add(Categories[i], client.Mail.HasFlag(MailCategory.All[i].Flag) ? "1" : "0");
        foreach (var category in Rules.Custom) preferences.Add(Field.Text(category.Key), Rules.IsOn(category, client.Mail, client.GroupId) ? "1" : "0");

        var reply = new Reply
        {
            { ClientId, client.Id }, { OwnerId, owner?.Id ?? 0 }, { UserId, client.Id }, { Id, client.Id },
            { Uuid, client.Uuid }, { FirstName, person.FirstName }, { LastName, person.LastName }, { FullName, person.FullName },
            { Company, person.Company }, { Email, person.Email }, { Address1, person.Address1 }, { Address2, person.Address2 },
            { City, person.City }, { FullState, person.State }, { State, person.State }, { Postcode, person.Postcode },
            { CountryCode, person.Country }, { Country, person.Country }, { Phone, person.Phone }, { TaxId, person.TaxId }, { Password, "" },
            { Preferences, preferences }, { StateCode, person.State }, { CountryName, Countries.Name(person.Country) ?? person.Country },
            { PhoneCode, phoneCode }, { PhoneFormatted, formatted }, { Telephone, formatted }, { BillingContact, client.BillingContactId },
            { Notes, client.Notes }, { TwoFactor, owner?.TwoFactor == true }, { Currency, client.Currency }, { Gateway, client.Gateway },
            { Question, client.SecurityQuestionId }, { Answer, "" }, { Group, client.GroupId }, { Status, client.Status }, { Credit, "0.00" },
        };
        for (var i = 0; i < Marks.Length; i++)
        {
            if (i == Marks.Length - 1)
            {
                reply.Add(EmailOptOut, false);
                reply.Add(OptIn, client.MarketingOptIn);
            }
            reply.Add(Marks[i], client.BillingMarks.HasFlag(BillingMark.All[i].Flag));
        }
        reply.Add(SingleSignOn, client.AllowsSso ? 1 : 0);
        reply.Add(EmailVerified, owner?.EmailVerified == true);
        reply.Add(Language, client.Language);
        reply.Add(OptedIn, client.MarketingOptIn);
        reply.Add(LastLogin, ShowLastLogin(owner));
        reply.Add(CurrencyCodeField, CurrencyCode);
        foreach (var (id, value) in CustomFields) reply.Add(Field.Text($"customfields{id.ToString(Invariant)}") with { Only = ApiVersion.V8 }, value);
        reply.Add(StoredFields.List, StoredFields.Rows(CustomFields));
        reply.Add(UserList, [.. Users.Select(u => new Reply { { UserField, u.Id }, { UserName, u.Name }, { UserEmail, u.Email }, { UserIsOwner, u.IsOwner } })]);
        return reply;
    }
    /// <summary>The documented HTML. The host is the address, as it is when a name cannot be found for one: nobody is asked for names.</summary>
    private static string ShowLastLogin(AccountUser? owner)
    {
        if (owner is not { LastLoginAt: > 0 }) return "No Login Logged";
        var ip = System.Net.WebUtility.HtmlEncode(owner.LastLoginIp);
        return $"Date: {Dates.Second(owner.LastLoginAt)}<br>IP Address: {ip}<br>Host: {ip}";
    }
}
