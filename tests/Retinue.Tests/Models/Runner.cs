using System.Globalization;
using System.Text.Json;
using CsCheck;
using Retinue.Storage;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Models;

/// <summary>Runs a sequence against the model and the API, and holds the two against each other call by call.</summary>
internal sealed class Runner
{
    private sealed record Rule(Func<World, Args, Outcome> Apply, Func<ApiResult, ApiVersion, string> Show);

    /// <summary>The actions that the model knows: what each does, and what of its answer is compared.</summary>
    private static readonly Dictionary<string, Rule> Rules = new()
    {
        ["AddClient"] = new(ClientRules.Add, (r, _) => Fields(r, "clientid")),
        ["UpdateClient"] = new(ClientRules.Update, (r, _) => Fields(r, "clientid")),
        ["CloseClient"] = new(ClientRules.Close, (r, _) => Fields(r, "clientid")),
        ["DeleteClient"] = new(ClientRules.Delete, (r, _) => Fields(r, "clientid")),
        ["GetClients"] = new(ClientRules.List, (r, _) => $"{Fields(r, "totalresults")} clients=[{Rows(r, "clients", "id", "firstname", "email", "status")}]"),
        ["GetClientsDetails"] = new(ClientRules.Details, (r, _) => ShowDetails(r)),
        ["ValidateLogin"] = new(ClientRules.ValidateLogin, (r, version) => version == ApiVersion.V7 ? $"{Fields(r, "userid")} contactid={r["contactid"]}" : Fields(r, "userid")),
        ["AddContact"] = new(ContactRules.Add, (r, _) => Fields(r, "contactid")),
        ["UpdateContact"] = new(ContactRules.Update, (r, _) => Fields(r, "contactid")),
        ["DeleteContact"] = new(ContactRules.Delete, (r, _) => Fields(r, "contactid")),
        ["GetContacts"] = new(ContactRules.Get, (r, _) => $"{Fields(r, "totalresults")} contacts=[{Rows(r, "contacts", "id", "userid", "firstname", "city", "email", "subaccount", "permissions", "domainemails", "invoiceemails")}]"),
        ["AddUser"] = new(UserRules.Add, (r, _) => Fields(r, "user_id")),
        ["UpdateUser"] = new(UserRules.Update, (r, _) => Fields(r, "user_id")),
        ["UpdateUserPermissions"] = new(UserRules.UpdatePermissions, (_, _) => ""),
        ["DeleteUserClient"] = new(UserRules.Leave, (_, _) => ""),
        ["GetUserPermissions"] = new(UserRules.GetPermissions, (r, _) => $"permissions=[{string.Join("; ", (IReadOnlyList<string>)r["permissions"]!)}]"),
        ["CheckPermission"] = new(UserRules.Check, (r, _) => Fields(r, "allowed", "rule")),
        ["GetUsers"] = new(UserRules.List, (r, _) => $"{Fields(r, "totalresults")} users=[{string.Join("; ", r.Rows("users").Select(ShowUser))}]"),
        ["CreateClientInvite"] = new(InviteRules.Create, (r, _) => Fields(r, "invite_id")),
        ["AcceptClientInvite"] = new(InviteRules.Accept, (r, _) => Fields(r, "user_id", "client_id", "contact_id")),
        ["DeclineClientInvite"] = new(InviteRules.Decline, (_, _) => ""),
        ["RevokeClientInvite"] = new(InviteRules.Revoke, (_, _) => ""),
        ["ResendClientInvite"] = new(InviteRules.Resend, (_, _) => ""),
        ["GetClientInvites"] = new(InviteRules.List, (r, _) => $"{Fields(r, "totalresults")} invites=[{Rows(r, "invites", "id", "email", "permissions", "status", "user_id")}]"),
    };

    /// <summary>Any of the calls that the model knows.</summary>
    public static readonly Gen<Step> AnyStep = Gen.Frequency((3, ClientRules.Calls), (5, ContactRules.Calls), (4, UserRules.Calls), (3, InviteRules.Calls));

    private static int worlds, calls;

    private readonly LocalApi api;
    private readonly World world;
    private readonly Caller caller;

    private Runner(LocalApi api)
    {
        var number = Interlocked.Increment(ref worlds);
        this.api = api;
        world = new World($"w{number}-");
        caller = Caller.System with { Actor = $"model:{number}" };
    }

    public static async Task Run(LocalApi api, Step[] steps)
    {
        var runner = new Runner(api);
        foreach (var step in Begin.Concat(steps)) await runner.Take(step);
        foreach (var step in runner.Observations()) await runner.Take(step);
    }

    /// <summary>Where every sequence begins: two accounts, one with a contact and a sub-account.</summary>
    public static readonly Step[] Begin =
    [
        new("AddClient", ApiVersion.V7, [("skipvalidation", "1"), ("firstname", "~Own"), ("email", "~own@example.com"), ("password2", "one")]),
        new("AddClient", ApiVersion.V8, [("skipvalidation", "1"), ("firstname", "~Two"), ("email", "~two@example.com"), ("password2", "two")]),
        new("AddContact", ApiVersion.V7, [("clientid", "client#1"), ("firstname", "~Cy"), ("email", "~a@example.com")]),
        new("AddContact", ApiVersion.V7, [("clientid", "client#1"), ("firstname", "~Sub"), ("email", "~b@example.com"), ("permissions", "orders")]),
    ];

    /// <summary>Everything that can be asked about the world, at its end.</summary>
    private IEnumerable<Step> Observations() =>
    [
        new("GetClients", ApiVersion.V7, [("search", "~")]),
        new("GetUsers", ApiVersion.V8, [("search", "~")]),
        .. world.Made["client"].SelectMany(id => new Step[] { new("GetContacts", ApiVersion.V7, [("userid", $"{id}")]), new("GetClientsDetails", ApiVersion.V8, [("clientid", $"{id}")]), new("GetClientInvites", ApiVersion.V8, [("client_id", $"{id}")]) }),
        .. world.Logins.Where(l => l.HasAddress && l.Password != null).Select(l => new Step("ValidateLogin", ApiVersion.V8, [("email", l.Email), ("password2", l.Password!)])),
    ];

    private async Task Take(Step step)
    {
        var rule = Rules[step.Action];
        var from = ActionList.Find(step.Action)!.Spec.Writes ? await LastEvent() : 0;
        var result = await Call(step);
        var expected = rule.Apply(world, new Args(step, world, result));
        Assert.Equal($"{step}\n{expected.Answer}", $"{step}\n{(result.IsSuccess ? rule.Show(result, step.Version) : $"refused: {result["message"]}")}");
        if (from == 0) return;
        Assert.Equal($"{step}\n{string.Join('\n', expected.Events)}", $"{step}\n{string.Join('\n', await Events(from))}");
        await LearnLogins();
        await LearnToken(api, world, step, result);
    }

    private Task<ApiResult> Call(Step step) => Call(api, world, step, caller.Actor);

    /// <summary>Makes the call of a step in a world, on behalf of somebody.</summary>
    public static async Task<ApiResult> Call(LocalApi api, World world, Step step, string actor)
    {
        var table = new Value();
        foreach (var (name, value) in step.Parameters) FormKey.Put(table, name, world.Resolve(value));
        try
        {
            // Each from an address of its own: who guesses passwords from one would have to wait.
            return new ApiResult(await api.Run(step.Action, table, Caller.System with { Actor = actor, Version = step.Version, Ip = $"address {Interlocked.Increment(ref calls)}" }));
        }
        catch (Refused refused)
        {
            return new ApiResult(refused);
        }
    }

    /// <summary>No answer of 7.10 tells the id of the login of a sub-account.</summary>
    private async Task LearnLogins()
    {
        foreach (var place in world.Places.Where(p => p.Login.Id == 0))
        {
            var id = place.Contact!.Id;
            place.Login.Id = await api.Store.Read(db => db.Number($"SELECT login_id FROM memberships WHERE contact_id = {id}"));
            world.Made["user"].Add(place.Login.Id);
        }
    }

    /// <summary>The token of an invitation stands in the mail alone.</summary>
    public static async Task LearnToken(LocalApi api, World world, Step step, ApiResult answer)
    {
        if (!answer.IsSuccess || step.Action is not ("CreateClientInvite" or "ResendClientInvite")) return;
        var id = answer["invite_id"] as long? ?? long.Parse(world.Resolve(step.Parameters[0].Value), CultureInfo.InvariantCulture);
        var client = await api.Store.Read(db => db.Number($"SELECT client_id FROM client_invites WHERE id = {id}"));
        foreach (var variables in await api.Store.Read(db => db.All($"SELECT secrets FROM mails WHERE client_id = {client} ORDER BY id DESC", row => row.Text(0))))
        {
            using var json = JsonDocument.Parse(variables);
            if (!json.RootElement.TryGetProperty("token", out var token)) continue;
            var hash = Retinue.Access.Secrets.Hash(token.GetString()!);
            if (await api.Store.Read(db => db.Number($"SELECT COUNT(*) FROM client_invites WHERE id = {id} AND token_hash = {hash}")) == 0) continue;
            world.Tokens[id] = token.GetString()!;
            if (world.Invites.Find(i => i.Id == id) is { } invite) invite.Token = token.GetString()!;
            return;
        }
    }

    private Task<long> LastEvent() => api.Store.Read(async db => 1 + await db.Number($"SELECT MAX(id) FROM events"));

    private async Task<List<string>> Events(long from)
    {
        var actor = caller.Actor;
        return await api.Store.Read(db => db.All($"SELECT name, client_id, data FROM events WHERE id >= {from} AND actor = {actor} ORDER BY id",
            row => Show(row.Text(0), row.LongOrNull(1), row.Text(2))));
    }

    /// <summary>An event as the model names it: what it is about, and which of its values changed.</summary>
    public static string Show(string name, long? client, string data)
    {
        using var json = JsonDocument.Parse(data);
        var parts = new List<string> { name };
        if (client != null) parts.Add($"client={client}");
        if (name.StartsWith("Contact", StringComparison.Ordinal)) parts.Add($"contact={json.RootElement.GetProperty("contactid")}");
        if (name.StartsWith("ClientInvite", StringComparison.Ordinal)) parts.Add($"invite={json.RootElement.GetProperty("inviteid")}");
        if (name.StartsWith("User", StringComparison.Ordinal)) parts.Add($"user={json.RootElement.GetProperty("user_id")}");
        var changed = Retinue.Events.EventJson.Changes(json.RootElement).Select(c => c.Name).Order(StringComparer.Ordinal).ToList();
        if (changed.Count > 0) parts.Add(string.Join(',', changed));
        return string.Join(' ', parts);
    }

    private static string ShowDetails(ApiResult result)
    {
        var client = (Reply)result["client"]!;
        var users = ((IReadOnlyList<Reply>)client["users"]!).Select(u => $"id={u["id"]} email={u["email"]} is_owner={u["is_owner"]}");
        return $"{Fields(client, "id", "firstname", "email", "status", "billingcid")} domain={((Reply)client["email_preferences"]!)["domain"]} users=[{string.Join("; ", users.Order(StringComparer.Ordinal))}]";
    }

    private static string ShowUser(Reply user) =>
        $"{Fields(user, "id", "firstname", "email")} clients={string.Join(',', ((IReadOnlyList<Reply>)user["clients"]!).Select(c => $"{c["id"]}{(c["isOwner"] is true ? "*" : "")}"))}";

    private static string Fields(ApiResult result, params string[] names) => Fields(result.Reply!, names);

    private static string Fields(Reply row, params string[] names) => string.Join(' ', names.Select(n => string.Create(CultureInfo.InvariantCulture, $"{n}={row[n]}")));

    private static string Rows(ApiResult result, string list, params string[] names) => string.Join("; ", result.Rows(list).Select(row => Fields(row, names)));
}
