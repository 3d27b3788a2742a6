using Retinue.Tests.Harness;

namespace Retinue.Tests.Answers;

/// <summary>What clients are sorted by: groups, currencies, and custom fields with the values of a client and a contact.</summary>
internal sealed class CatalogueAnswers : GoldenGroup
{
    public override IReadOnlyList<GoldenCase> Cases { get; } =
    [
        new("GetClientGroups", "success", ""),
        new("GetClientGroups", "error", "", AsLimited: true),
        new("GetCurrencies", "success", ""),
        new("GetCurrencies", "error", "", AsLimited: true),
        new("GetCustomFields", "success", ""),
        new("GetCustomFields", "error", "type=product"),
        new("GetClientsDetails", "fields", "clientid=1"),
        new("GetContacts", "fields", "userid=1"),
        new("AddClient", "customfield", "firstname=Ann&lastname=Other&email=ann%40example.com&address1=2+Road&city=Leeds&state=Yorkshire&postcode=LS1&country=GB&phonenumber=0113+496+0000&password2=x"),
        new("AddClient", "unknown", "skipvalidation=1&password2=x&email=unknown{0}%40example.com&groupid=99&currency=99"),
        // The set-up used up the ids to 10, so those of the six shapes begin at 11.
        new("AddClientGroup", "success", "groupname=Friends"),
        new("AddClientGroup", "error", "groupname=Friends&groupcolour=red"),
        new("UpdateClientGroup", "success", "groupid=2&discountpercent=5"),
        new("UpdateClientGroup", "error", "groupid=99"),
        new("DeleteClientGroup", "success", "groupid=1{1}"),
        new("DeleteClientGroup", "error", "groupid=1"),
        new("AddCurrency", "success", "code=XA{2}"),
        new("AddCurrency", "error", "code=euro"),
        new("UpdateCurrency", "success", "currencyid=2&rate=0.95"),
        new("UpdateCurrency", "error", "currencyid=1&default=0"),
        new("DeleteCurrency", "success", "currencyid=1{1}"),
        new("DeleteCurrency", "error", "currencyid=2"),
        new("AddCustomField", "success", "type=contact&fieldname=Birthday"),
        new("AddCustomField", "error", "type=client&fieldname=Birthday&fieldtype=dropdown"),
        new("UpdateCustomField", "success", "fieldid=1&description=Tell+us"),
        new("UpdateCustomField", "error", "fieldid=2&fieldtype=text"),
        new("DeleteCustomField", "success", "fieldid=1{1}"),
        new("DeleteCustomField", "error", "fieldid=99"),
        new("AddCurrency", "default", "code=XD{2}&default=on"),
    ];

    public override async Task SetUp(TestServer server)
    {
        await Do(server, "AddClientGroup", "groupname=Händler & \"Söhne\"", "groupcolour=#ff8800", "discountpercent=12.5", "susptermexempt=on", "separateinvoices=on");
        await Do(server, "AddClientGroup", "groupname=Retail");
        await Do(server, "AddCurrency", "code=EUR", "prefix=€", "suffix= EUR", "format=3", "rate=0.925");
        await Do(server, "AddCustomField", "type=client", "fieldname=How did you find us?", "fieldtype=dropdown", "fieldoptions=Google,A <friend>", "required=on", "showorder=on", "sortorder=2");
        await Do(server, "AddCustomField", "type=client", "fieldname=PIN", "fieldtype=password", "adminonly=on", "regexpr=/^[0-9]{4}$/", "sortorder=1");
        await Do(server, "AddCustomField", "type=contact", "fieldname=Room");
        for (var id = 3; id <= 10; id++)
        {
            await Do(server, "AddClientGroup", $"groupname={id}");
            await Do(server, "DeleteClientGroup", $"groupid={id}");
            await Do(server, "AddCurrency", $"code=XB{(char)('A' + id)}");
            await Do(server, "DeleteCurrency", $"currencyid={id}");
            if (id == 10) break;
            await Do(server, "AddCustomField", "type=contact", $"fieldname={id + 1}");
            await Do(server, "DeleteCustomField", $"fieldid={id + 1}");
        }
        await Do(server, "AddClient", "noemail=1", "skipvalidation=1", "email=olivia@example.com", "password2=x", "groupid=1", "currency=2", "customfields[1]=Google", "customfields[2]=4711", "customfields[50]=as sent");
        await Do(server, "AddContact", "clientid=1", "firstname=Jane", "customfields[3]=Attic", "customfields[60]=as sent");
    }
}
