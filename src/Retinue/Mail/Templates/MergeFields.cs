using Fluid.Values;
using Retinue.Clients;
using Retinue.Contacts;
using Retinue.Storage;

namespace Retinue.Mail.Templates;

/// <summary>The variables that every template can use, under the names that they have in the templates of WHMCS.</summary>
internal static class MergeFields
{
    /// <summary>What is known of an account, to be kept with a message: it says what was so when it was written.</summary>
    public static async ValueTask<Dictionary<string, object?>> Of(Session db, RetinueOptions options, Client client, Contact? contact = null)
    {
        var person = client.Person;
        var group = client.GroupId == 0 ? null : await db.First($"SELECT groupname FROM client_groups WHERE id = {client.GroupId}", row => row.Text(0)).ConfigureAwait(false);
        var fields = new Dictionary<string, object?>
        {
            ["client_id"] = client.Id,
            ["client_name"] = person.FullName,
            ["client_first_name"] = person.FirstName,
            ["client_last_name"] = person.LastName,
            ["client_company_name"] = person.Company,
            ["client_email"] = person.Email,
            ["client_address1"] = person.Address1,
            ["client_address2"] = person.Address2,
            ["client_city"] = person.City,
            ["client_state"] = person.State,
            ["client_postcode"] = person.Postcode,
            ["client_country"] = person.Country,
            ["client_phonenumber"] = person.Phone,
            ["client_tax_id"] = person.TaxId,
            ["client_language"] = client.Language.Length > 0 ? client.Language : options.Language,
            ["client_status"] = client.Status,
            ["client_group_id"] = client.GroupId,
            ["client_group_name"] = group ?? "",
            ["client_signup_date"] = Dates.Day(client.CreatedAt),
            ["client_gateway"] = client.Gateway,
        };
        if (contact == null) return fields;
        var other = contact.Person;
        foreach (var (name, value) in new (string, object?)[]
        {
            ("contact_id", contact.Id), ("contact_name", other.FullName), ("contact_first_name", other.FirstName), ("contact_last_name", other.LastName),
            ("contact_company_name", other.Company), ("contact_email", other.Email), ("contact_phonenumber", other.Phone),
        }) fields[name] = value;
        return fields;
    }

    /// <summary>What is the same in every message; what a message brings of the same name goes before it.</summary>
    /// <param name="now">When the message was made: it says the same whenever it is looked at.</param>
    public static IEnumerable<(string Name, FluidValue Value)> Common(RetinueOptions options, long now)
    {
        var address = options.ClientAreaUrl.Length > 0 ? options.ClientAreaUrl : options.SystemUrl;
        var domain = Uri.TryCreate(address, UriKind.Absolute, out var url) ? url.Host : "";
        var shown = System.Net.WebUtility.HtmlEncode(address);
        return
        [
            ("company_name", TemplateValue.Of(options.CompanyName)), ("company_domain", TemplateValue.Of(domain)),
            ("signature", TemplateValue.Of(options.CompanyName)), ("client_area_url", TemplateValue.Of(options.ClientAreaUrl)), ("whmcs_url", TemplateValue.Of(address)),
            ("whmcs_link", address.Length == 0 ? TemplateValue.Of("") : TemplateValue.Html($"<a href=\"{shown}\">{shown}</a>")),
            ("date", TemplateValue.Of(Dates.Day(now))), ("time", TemplateValue.Of(Dates.Second(now)[11..])),
        ];
    }
}
