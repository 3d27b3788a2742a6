using Retinue.Tests.Harness;

namespace Retinue.Tests.Answers;

/// <summary>Clients and contacts that are changed, closed and deleted, and notes on them.</summary>
internal sealed class ClientAnswers : GoldenGroup
{
    public override IReadOnlyList<GoldenCase> Cases { get; } =
    [
        new("UpdateContact", "success", "contactid=7&firstname=Jane+{0}&email_preferences%5Bdomain%5D=1"),
        new("UpdateContact", "warning", "contactid=7&password2=x&permissions=orders"),
        new("UpdateContact", "error", "contactid=999&firstname=Jane"),
        new("UpdateContact", "icann", "contactid=8&email_preferences%5Bdomain%5D=0"),
        new("UpdateClient", "success", "clientid=7&firstname=Olivia+{0}&taxexempt=1&paymentmethod=paypal&billingcid=7"),
        new("UpdateClient", "warning", "clientemail=olivia%40example.com&cardnum=4111111111111111&clearcreditcard=1"),
        new("UpdateClient", "removed", "clientid=7&password2=x", Only: ApiVersion.V8),
        new("UpdateClient", "error", "clientid=999"),
        new("UpdateClient", "icann", "clientid=1&email_preferences%5Bdomain%5D=0"),
        new("UpdateClient", "contact", "clientid=7&billingcid=8"),
        new("UpdateClient", "email", "clientid=7&email=nobody", Only: ApiVersion.V8),
        new("GetClientsDetails", "billed", "clientid=7"),
        new("CloseClient", "success", "clientid=7"),
        new("CloseClient", "error", "clientid=999"),
        new("GetClientPassword", "success", "userid=7"),
        new("GetClientPassword", "error", "email=nobody%40example.com"),
        new("AddClientNote", "success", "userid=7&notes=Called+about+the+%22invoice%22+%26+%3Cdomain%3E&sticky=1"),
        new("AddClientNote", "error", "userid=7"),
        new("GetClientNotes", "success", "userid=7&limitnum=2"),
        new("GetClientNotes", "empty", "userid=8"),
        new("GetClientNotes", "error", "userid=999"),
        new("UpdateClientNote", "success", "noteid=1&notes=Called+again+{0}"),
        new("UpdateClientNote", "error", "noteid=1&notes="),
        new("DeleteClientNote", "success", "noteid={1}"),
        new("DeleteClientNote", "error", "noteid=999"),
        new("DeleteContact", "success", "contactid={1}"),
        new("DeleteContact", "error", "contactid=999"),
        new("DeleteClient", "success", "clientid={1}"),
        new("DeleteClient", "error", "clientid=999"),
        new("UpdateContact", "duplicate", "contactid=7&email=sam%40example.com&subaccount=1", Only: ApiVersion.V7),
        new("AddClientNote", "client", "userid=999&notes=x"),
    ];

    public override async Task SetUp(TestServer server)
    {
        // The first six of each are those that can be deleted.
        for (var i = 1; i <= 6; i++) await Do(server, "AddClient", "noemail=1", "skipvalidation=1", $"email=client{i}@example.com");
        for (var i = 1; i <= 6; i++) await Do(server, "AddContact", "clientid=6", $"firstname=Contact {i}");
        await Do(server, "AddClient", "noemail=1", "skipvalidation=1", "email=olivia@example.com");
        await Do(server, "AddClient", "noemail=1", "skipvalidation=1", "email=sam@example.com");
        await Do(server, "AddContact", "clientid=7", "firstname=Jane", "email=jane@example.com", "password2=janes");
        await Do(server, "AddContact", "clientid=8", "firstname=Sam", "email_preferences[domain]=1");
        await Do(server, "UpdateClient", "clientid=8", "email_preferences[domain]=0");
    }
}
