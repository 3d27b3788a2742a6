using Retinue.Clients;
using Retinue.CustomFields;
using Retinue.Mail;
using Retinue.Mail.Routing;
using Retinue.Storage;

namespace Retinue.Contacts;

/// <summary>Lists contacts, ordered by id, by exact values of their fields (https://developers.whmcs.com/api-reference/getcontacts/).</summary>
internal sealed class GetContacts : ApiAction
{
    private static readonly IntParam UserId = new("userid", "Only contacts of this client") { Aliases = ["clientid", "client_id"], Example = "1" };
    private static readonly FlagParam SubAccount = new("subaccount", "Only sub-accounts, or only others") { Only = ApiVersion.V7 };

    private static readonly Field Id = Field.Id("id"), ClientId = Field.Id("userid", "The client it belongs to");
    private static readonly Field FirstName = Field.Text("firstname"), LastName = Field.Text("lastname"), Company = Field.Text("companyname");
    private static readonly Field Email = Field.Text("email"), Address1 = Field.Text("address1"), Address2 = Field.Text("address2");
    private static readonly Field City = Field.Text("city"), State = Field.Text("state"), Postcode = Field.Text("postcode");
    private static readonly Field Country = Field.Text("country"), Phone = Field.Text("phonenumber"), TaxId = Field.Text("tax_id");
    private static readonly Field IsSubAccount = Field.Flag("subaccount", "Whether it can log in") with { Only = ApiVersion.V7 };
    private static readonly Field Password = Field.Text("password", "Always empty: a hash never leaves the server") with { Only = ApiVersion.V7 };
    private static readonly Field PermissionNames = Field.Text("permissions", "Separated by commas") with { Only = ApiVersion.V7 };
    private static readonly Field[] Flags = [.. MailCategory.All.Select(c => Field.Flag(c.Column, $"Whether it receives {c.Key} mail"))];
    private static readonly Field ResetKey = Field.Text("pwresetkey", "Always empty") with { Only = ApiVersion.V7 };
    private static readonly Field CreatedAt = Field.Text("created_at", "In UTC"), UpdatedAt = Field.Text("updated_at", "In UTC");
    private static readonly Field ResetExpiry = Field.Text("pwresetexpiry", "Always the empty date") with { Only = ApiVersion.V7 };

    private static readonly Field Contacts = Field.List("contacts", "contact", "The contacts",
        [Id, ClientId, FirstName, LastName, Company, Email, Address1, Address2, City, State, Postcode, Country, Phone, TaxId,
         IsSubAccount, Password, PermissionNames, .. Flags, ResetKey, CreatedAt, UpdatedAt, ResetExpiry, StoredFields.List]);

    public override ActionSpec Spec { get; } = new("GetContacts", "Lists contacts")
    {
        Params = [.. Paging.Params, UserId, .. Person.Params.Where(p => p != Person.TaxIdParam), SubAccount],
        Returns = [.. Paging.Fields, Contacts],
    };

    public override async Task<Reply> Run(Call call)
    {
        var (start, size) = Paging.Read(call);
        var where = Where(call);
        var rules = await call.Api.MailRules.Current().ConfigureAwait(false);
        return await call.Read(async db =>
        {
            var (total, rows) = await ContactRows.Page(db, where, start, size).ConfigureAwait(false);
            var groups = rules.Custom.Count > 0 && rules.StartByGroup ? await GroupsOf(db, rows).ConfigureAwait(false) : [];
            Reply Row(Contact contact) => GetContacts.Row(contact, rules, groups.GetValueOrDefault(contact.ClientId));
            if (rows.Count == 0 || call.Version == ApiVersion.V7) return Paging.Reply(Contacts, total, start, [.. rows.Select(Row)]);
            var fields = await StoredFields.OfContacts(db, where ?? $"1 = 1", rows[0].Id, rows[^1].Id).ConfigureAwait(false);
            return Paging.Reply(Contacts, total, start, [.. rows.Select(c => WithFields(Row(c), fields(c.Id)))]);
        }).ConfigureAwait(false);
    }

    /// <summary>What the call asks for; null for everything.</summary>
    private static Sql? Where(Call call)
    {
        // A client that cannot be read must not open everybody's contacts: it selects none.
        if (UserId.Find(call.Table) is { } sent && UserId.Problem(sent) != null) return $"1 = 0";
        List<Sql> parts = [];
        if (call.Number(UserId) is { } client) parts.Add($"client_id = {client}");
        if (EmailKey.Of(call.Text(Person.EmailParam)) is { Length: > 0 } key) parts.Add($"email_key = {key}");
        Exactly(Person.FirstNameParam, $"firstname");
        Exactly(Person.LastNameParam, $"lastname");
        Exactly(Person.CompanyParam, $"companyname");
        Exactly(Person.Address1Param, $"address1");
        Exactly(Person.Address2Param, $"address2");
        Exactly(Person.CityParam, $"city");
        Exactly(Person.StateParam, $"state");
        Exactly(Person.PostcodeParam, $"postcode");
        if (call.Text(Person.CountryParam) is { Length: > 0 } country) parts.Add($"country = {Person.CountryCode(country)}");
        Exactly(Person.PhoneParam, $"phonenumber");
        if (SubAccount.Find(call.Table)?.Text is not "" && call.Flag(SubAccount) is { } wanted)
        {
            Sql exists = $"EXISTS (SELECT 1 FROM memberships WHERE memberships.contact_id = contacts.id AND memberships.is_active = 1)";
            parts.Add(wanted ? exists : $"NOT {exists}");
        }
        return parts.Count == 0 ? null : Sql.Join(" AND ", parts);

        void Exactly(TextParam param, Sql column)
        {
            if (call.Text(param) is { Length: > 0 } text) parts.Add($"{column} = {text}");
        }
    }

    /// <summary>Ours: the documented API has no custom fields of contacts, so rows of 7.10 keep to the letter.</summary>
    private static Reply WithFields(Reply row, IReadOnlyList<(long Id, string Value)> fields)
    {
        row.Add(StoredFields.List, StoredFields.Rows(fields));
        return row;
    }

    /// <summary>The group of each account, by which it can differ what somebody receives who has not chosen.</summary>
    private static async ValueTask<Dictionary<long, long>> GroupsOf(Session db, List<Contact> contacts)
    {
        if (contacts.Count == 0) return [];
        var clients = Sql.List(contacts.Select(c => c.ClientId).Distinct());
        return (await db.All($"SELECT id, group_id FROM clients WHERE id IN ({clients})", row => (Id: row.Long(0), Group: row.Long(1))).ConfigureAwait(false)).ToDictionary(c => c.Id, c => c.Group);
    }

    private static Reply Row(Contact contact, MailRules rules, long group)
    {
        var person = contact.Person;
        var row = new Reply
        {
            { Id, contact.Id }, { ClientId, contact.ClientId }, { FirstName, person.FirstName }, { LastName, person.LastName },
            { Company, person.Company }, { Email, person.Email }, { Address1, person.Address1 }, { Address2, person.Address2 },
            { City, person.City }, { State, person.State }, { Postcode, person.Postcode }, { Country, person.Country },
            { Phone, person.Phone }, { TaxId, person.TaxId }, { IsSubAccount, contact.IsSubAccount }, { Password, "" },
            { PermissionNames, contact.Permissions },
        };
        for (var i = 0; i < Flags.Length; i++) row.Add(Flags[i], contact.Mail.HasFlag(MailCategory.All[i].Flag));
        foreach (var category in rules.Custom) row.Add(Field.Flag(category.Column), rules.IsOn(category, contact.Mail, group));
        row.Add(ResetKey, "");
        row.Add(CreatedAt, Dates.Second(contact.CreatedAt));
        row.Add(UpdatedAt, Dates.Second(contact.UpdatedAt));
        row.Add(ResetExpiry, Dates.Never);
        return row;
    }
}
