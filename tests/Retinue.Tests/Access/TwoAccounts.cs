using Retinue.Tests.Harness;
using Retinue.Tests.Users.Invites;
using Xunit;

namespace Retinue.Tests.Access;

/// <summary>Two accounts with people of every kind, and somebody who belongs to neither.</summary>
internal sealed class TwoAccounts(TestApi api)
{
    /// <summary>Ids by what they name: <c>clientA</c>, <c>subB</c> ...; <c>nobody</c> is none.</summary>
    public Dictionary<string, long> Ids { get; } = new() { ["nobody"] = 987654321 };

    /// <summary>
    /// Account A and B, each with its owner (<c>ownerA</c>), a plain contact (<c>plainA</c>), a contact that may see orders (<c>subA</c>, whose user is
    /// <c>userA</c>) and one that was switched off (<c>offA</c>); <c>alone</c> is a user of no account.
    /// </summary>
    public static async Task<TwoAccounts> Make(TestApi api)
    {
        var made = new TwoAccounts(api);
        foreach (var name in new[] { "A", "B" })
        {
            var client = made.Ids[$"client{name}"] = (long)(await made.Call("AddClient?skipvalidation=1&firstname=O&email=" + made.Address($"owner{name}") + "&password2=x"))["clientid"]!;
            made.Ids[$"plain{name}"] = await made.Contact(client, $"plain{name}", "");
            made.Ids[$"sub{name}"] = await made.Contact(client, $"sub{name}", "&permissions=orders&password2=x");
            made.Ids[$"off{name}"] = await made.Contact(client, $"off{name}", "&permissions=orders&password2=x");
            await made.Call($"UpdateContact?contactid={made.Ids[$"off{name}"]}&subaccount=0");
            made.Ids[$"owner{name}"] = await api.Count($"SELECT login_id FROM memberships WHERE client_id = {client} AND is_owner = 1");
            var sub = made.Ids[$"sub{name}"];
            made.Ids[$"user{name}"] = await api.Count($"SELECT login_id FROM memberships WHERE contact_id = {sub}");
        }
        made.Ids["alone"] = long.Parse((string)(await made.Call($"AddUser?firstname=Al&lastname=One&email={made.Address("alone")}&password2=x"))["user_id"]!, System.Globalization.CultureInfo.InvariantCulture);
        return made;
    }

    public string Address(string name) => $"{name.ToLowerInvariant()}@example.com";

    /// <summary>Makes a call that must succeed, written as <c>AddContact?clientid={clientA}</c>.</summary>
    public async Task<ApiResult> Call(string call)
    {
        var result = await api.Call(call[..call.IndexOf('?')], [.. Form(call[(call.IndexOf('?') + 1)..]).Split('&', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.True(result.IsSuccess, $"{call}: {result["message"]}");
        return result;
    }

    /// <summary>The answer to a call in a generation as one text.</summary>
    public async Task<string> Ask(string action, string form, ApiVersion version)
    {
        var table = new Value();
        foreach (var pair in Form(form).Split('&')) FormKey.Put(table, pair[..pair.IndexOf('=')], pair[(pair.IndexOf('=') + 1)..]);
        try
        {
            return ReplyJson.Write(await api.Api.Run(action, table, Caller.System with { Version = version }));
        }
        catch (Refused refused)
        {
            return $"refused: {refused.Message}";
        }
    }

    /// <summary>The token that a call sends by mail or answers.</summary>
    public async Task<string> Token(string call) => (await Call(call))["access_token"] as string ?? await InviteTesting.LastToken(api);

    private string Form(string form) => Ids.Aggregate(form, (text, id) => text.Replace($"{{{id.Key}}}", $"{id.Value}", StringComparison.Ordinal));

    private async Task<long> Contact(long client, string name, string more) => (long)(await Call($"AddContact?clientid={client}&firstname={name}&email={Address(name)}{more}"))["contactid"]!;
}
