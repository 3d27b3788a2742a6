using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Users;

public sealed class GetPermissionsListTests
{
    [Theory, Engines]
    public async Task All_thirteen_permissions_are_answered_with_status_beside_result(string engine)
    {
        await using var api = await TestApi.Open(engine);
        var result = await api.Call("GetPermissionsList");
        Assert.Equal(("success", "success"), (result["result"], result["status"]));
        Assert.Equal(
            ["profile", "contacts", "products", "manageproducts", "productsso", "domains", "managedomains", "invoices", "quotes", "tickets", "affiliates", "emails", "orders"],
            Assert.IsAssignableFrom<IReadOnlyList<string>>(result["permissions"]));
    }

    [Theory, Engines]
    public async Task Each_of_them_can_be_granted(string engine)
    {
        await using var api = await TestApi.Open(engine);
        await api.AddClient();
        var names = string.Join(',', (IReadOnlyList<string>)(await api.Call("GetPermissionsList"))["permissions"]!);
        var (result, _) = await api.Raise("AddContact", "clientid=1", "email=jane@example.com", $"permissions={names}");
        Assert.Null(result["warning"]);
        Assert.Equal(names, Assert.Single((await api.Call("GetContacts")).Rows("contacts"))["permissions"]);
    }
}
