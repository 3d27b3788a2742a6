using Retinue.Storage;

namespace Retinue.Clients;

/// <summary>Name, address and tax number: what a client and a contact have alike, with the parameters that bring it.</summary>
internal sealed record Person
{
    public static readonly TextParam FirstNameParam = new("firstname", "First name") { Example = "Jane" };
    public static readonly TextParam LastNameParam = new("lastname", "Last name") { Example = "Doe" };
    public static readonly TextParam CompanyParam = new("companyname", "Company name") { Example = "Example Ltd" };
    public static readonly TextParam EmailParam = new("email", "E-mail address; unique among those who can log in") { Example = "jane.doe@example.com" };
    public static readonly TextParam Address1Param = new("address1", "First line of the address") { Example = "1 Example Street" };
    public static readonly TextParam Address2Param = new("address2", "Second line of the address");
    public static readonly TextParam CityParam = new("city", "City") { Example = "London" };
    public static readonly TextParam StateParam = new("state", "State, county or province");
    public static readonly TextParam PostcodeParam = new("postcode", "Postal code") { Example = "SW1A 1AA" };
    public static readonly TextParam CountryParam = new("country", "Two-letter ISO 3166-1 country code") { Example = "GB" };
    public static readonly TextParam PhoneParam = new("phonenumber", "Phone number") { Example = "+44 20 7946 0000" };
    public static readonly TextParam TaxIdParam = new("tax_id", "Tax or VAT number") { Since = "7.7" };

    public static IReadOnlyList<Param> Params { get; } =
    [
        FirstNameParam, LastNameParam, CompanyParam, EmailParam, Address1Param, Address2Param, CityParam, StateParam, PostcodeParam,
        CountryParam, PhoneParam, TaxIdParam,
    ];

    public static readonly ApiError CountryInvalid = new("country_invalid", "Valid country required", 422);
    public static readonly ApiError PhoneInvalid = new("phonenumber_invalid", "Invalid telephone phone number", 422);

    /// <summary>The columns, in the order of <see cref="Values"/> and <see cref="FromRow"/>.</summary>
    public static Sql Columns =>
        $"firstname, lastname, companyname, email, email_key, address1, address2, city, state, postcode, country, phonenumber, phone_e164, tax_id";

    public const int ColumnCount = 14;

    public required string FirstName { get; init; }
    public required string LastName { get; init; }
    public required string Company { get; init; }
    public required string Email { get; init; }
    public required string EmailKey { get; init; }
    public required string Address1 { get; init; }
    public required string Address2 { get; init; }
    public required string City { get; init; }
    public required string State { get; init; }
    public required string Postcode { get; init; }
    public required string Country { get; init; }
    public required string Phone { get; init; }
    public required string PhoneE164 { get; init; }
    public required string TaxId { get; init; }

    /// <summary>Nothing in any field: what a new one starts from.</summary>
    public static Person Nobody { get; } = new()
    {
        FirstName = "",
        LastName = "",
        Company = "",
        Email = "",
        EmailKey = "",
        Address1 = "",
        Address2 = "",
        City = "",
        State = "",
        Postcode = "",
        Country = "",
        Phone = "",
        PhoneE164 = "",
        TaxId = "",
    };

    public string FullName => $"{FirstName} {LastName}".Trim();

    public Sql Values =>
        $"{FirstName}, {LastName}, {Company}, {Email}, {EmailKey}, {Address1}, {Address2}, {City}, {State}, {Postcode}, {Country}, {Phone}, {PhoneE164}, {TaxId}";

    /// <summary>
    /// Reads what a call brings. A country or phone number that cannot be right is kept as given and warned about, because the documented
    /// API accepts it; with <see cref="RetinueOptions.StrictInput"/> it is refused.
    /// </summary>
    public static Person Read(Call call) => Change(call, Nobody);

    /// <summary>Somebody after a call that changes only what it brings: what is absent stays, what is empty is cleared.</summary>
    public static Person Change(Call call, Person before)
    {
        var country = call.Has(CountryParam) ? CountryCode(call.Text(CountryParam)) : before.Country;
        if (call.Has(CountryParam) && country.Length > 0 && Countries.Name(country) == null)
            Doubt(call, CountryInvalid, CountryParam, $"country {Shown(country)} is not a two-letter ISO 3166-1 code");

        var phone = Or(PhoneParam, before.Phone);
        var e164 = Phones.ToE164(phone, country);
        if (call.Has(PhoneParam) && phone.Length > 0 && e164.Length == 0)
            Doubt(call, PhoneInvalid, PhoneParam, $"phonenumber {Shown(phone)} is not a possible number{(country.Length == 0 ? " without a country" : "")}");

        var email = Or(EmailParam, before.Email);
        return new Person
        {
            FirstName = Or(FirstNameParam, before.FirstName),
            LastName = Or(LastNameParam, before.LastName),
            Company = Or(CompanyParam, before.Company),
            Email = email,
            EmailKey = Clients.EmailKey.Of(email),
            Address1 = Or(Address1Param, before.Address1),
            Address2 = Or(Address2Param, before.Address2),
            City = Or(CityParam, before.City),
            State = Or(StateParam, before.State),
            Postcode = Or(PostcodeParam, before.Postcode),
            Country = country,
            Phone = phone,
            PhoneE164 = e164,
            TaxId = Or(TaxIdParam, before.TaxId),
        };

        string Or(TextParam param, string otherwise) => call.Has(param) ? call.Text(param) : otherwise;
    }

    /// <summary>A country as it is stored and searched: a known code in upper case, anything else as given.</summary>
    public static string CountryCode(string country) =>
        country.Trim().ToUpperInvariant() is var code && Countries.Name(code) != null ? code : country;

    /// <summary>The columns with their values, for an UPDATE.</summary>
    public Sql Assignments => $"""
        firstname = {FirstName}, lastname = {LastName}, companyname = {Company}, email = {Email}, email_key = {EmailKey}, address1 = {Address1},
        address2 = {Address2}, city = {City}, state = {State}, postcode = {Postcode}, country = {Country}, phonenumber = {Phone},
        phone_e164 = {PhoneE164}, tax_id = {TaxId}
        """;

    public static Person FromRow(System.Data.Common.DbDataReader row, int first) => new()
    {
        FirstName = row.Text(first),
        LastName = row.Text(first + 1),
        Company = row.Text(first + 2),
        Email = row.Text(first + 3),
        EmailKey = row.Text(first + 4),
        Address1 = row.Text(first + 5),
        Address2 = row.Text(first + 6),
        City = row.Text(first + 7),
        State = row.Text(first + 8),
        Postcode = row.Text(first + 9),
        Country = row.Text(first + 10),
        Phone = row.Text(first + 11),
        PhoneE164 = row.Text(first + 12),
        TaxId = row.Text(first + 13),
    };

    /// <summary>The fields as hooks name them.</summary>
    public (string Name, object? Value)[] EventData() =>
    [
        ("firstname", FirstName), ("lastname", LastName), ("companyname", Company), ("email", Email), ("address1", Address1),
        ("address2", Address2), ("city", City), ("state", State), ("postcode", Postcode), ("country", Country), ("phonenumber", Phone),
        ("tax_id", TaxId),
    ];

    private static void Doubt(Call call, ApiError error, Param param, string warning)
    {
        if (call.Options.StrictInput) throw new Refused(error) { Parameter = param.Name };
        call.Warn(warning);
    }

    private static string Shown(string text) => text.Length <= 40 ? $"\"{text}\"" : $"\"{Value.WellFormed(text[..40])}...\"";
}
