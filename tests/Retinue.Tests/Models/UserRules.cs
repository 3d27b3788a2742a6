using CsCheck;

namespace Retinue.Tests.Models;

/// <summary>What the actions on users and on their places in accounts do.</summary>
internal static class UserRules
{
    private const string Taken = "A user already exists with that email address";

    private static readonly string[] SomePermissions = ["domains", "orders,profile", "profile"];

    public static readonly Gen<Step> Calls = Gen.Frequency(
        (2, Steps.Call("AddUser", Steps.Often("firstname", Steps.Name), Steps.Always("lastname", Gen.Const("~L")), Steps.Often("email", Steps.Address), Steps.Always("password2", Gen.OneOf("one", "two")))),
        (3, Steps.Call("UpdateUser", Steps.Always("user_id", Steps.Id("user")), Steps.Maybe("firstname", Steps.Name), Steps.Often("email", Steps.Address))),
        (2, Steps.Call("UpdateUserPermissions", [.. Place, Steps.Always("permissions", Gen.OneOf([.. SomePermissions, "nonsense"]))])),
        (2, Steps.Call("DeleteUserClient", Place)),
        (1, Steps.Call("GetUserPermissions", Place)),
        (1, Steps.Call("CheckPermission", Steps.Always("client_id", Steps.Id("client")), Steps.Always("permission", Gen.OneOf("orders", "domains")),
            Steps.Maybe("user_id", Steps.Id("user")), Steps.Maybe("contact_id", Steps.Id("contact")), Steps.Maybe("email", Steps.Address, there: 1, absent: 2))),
        (1, Steps.Call("GetUsers", Steps.Always("search", Gen.OneOf("~", "~a", "~BEA", "~c@", "~l", "~zz")))));

    private static Gen<(string, string)?>[] Place => [Steps.Always("user_id", Steps.Id("user")), Steps.Always("client_id", Steps.Id("client"))];

    public static Outcome Add(World world, Args call)
    {
        if (call.Text("firstname").Length == 0) return Outcome.Refused("You did not enter a first name");
        if (call.Text("email").Length == 0) return Outcome.Refused("You did not enter an email address");
        if (world.IsTaken(call.Text("email"))) return Outcome.Refused(Taken);
        var login = world.AddUser(call.New("user_id"), call.Text("firstname"), call.Text("lastname"), call.Text("email"), call.Text("password2"));
        return new($"user_id={login.Id}", $"UserAdd user={login.Id}");
    }

    public static Outcome Update(World world, Args call)
    {
        if (!call.Has("firstname") && !call.Has("email")) return Outcome.Refused("One of `email`, `firstname`, `lastname`, or `language` is required");
        if (world.User(call.Id("user_id")) is not { } login) return Outcome.Refused("Invalid User ID requested");
        var (first, email) = (call.Text("firstname", login.First), call.Text("email", login.Email));
        if (world.IsTaken(email, but: login)) return Outcome.Refused(Taken);
        List<string> changed = [];
        if (email != login.Email) changed.Add("email");
        if (first != login.First) changed.Add("firstname");
        login.First = first;
        login.Readdress(email);
        return new($"user_id={login.Id}", changed.Count == 0 ? [] : [$"UserEdit user={login.Id} {string.Join(',', changed)}"]);
    }

    public static Outcome UpdatePermissions(World world, Args call)
    {
        var permissions = call.Permissions("permissions");
        if (permissions.Length == 0) return Outcome.Refused("Missing permissions definition");
        if (Find(world, call, out var place) is { } refusal) return refusal;
        if (place!.Contact is not { } contact) return Outcome.Refused("Permissions cannot be set on a client owner");
        if (permissions == place.Permissions) return new("");
        place.Permissions = permissions;
        return new("", $"UserPermissionsEdit client={place.Client.Id} user={place.Login.Id} permissions", $"ContactEdit client={place.Client.Id} contact={contact.Id} permissions");
    }

    public static Outcome Leave(World world, Args call)
    {
        if (Find(world, call, out var place) is { } refusal) return refusal;
        if (place!.Contact is not { } contact) return Outcome.Refused("You cannot remove the account owner");
        world.Leave(place, letGo: true);
        return new("", $"UserClientDelete client={place.Client.Id} user={place.Login.Id}", $"ContactEdit client={place.Client.Id} contact={contact.Id} {(place.Permissions.Length > 0 ? "permissions," : "")}subaccount");
    }

    public static Outcome GetPermissions(World world, Args call) => Find(world, call, out var place)
        ?? new($"permissions=[{(place!.Contact == null ? string.Join("; ", Retinue.Users.Permissions.All) : place.Permissions.Replace(",", "; ", StringComparison.Ordinal))}]");

    public static Outcome Check(World world, Args call)
    {
        if (!call.Has("user_id") && !call.Has("contact_id") && !call.Has("email")) return Outcome.Refused("One of `user_id`, `email`, or `contact_id` is required");
        var place = world.Places.Find(p => p.Client.Id == call.Id("client_id") && (!call.Has("user_id") || p.Login.Id == call.Id("user_id"))
            && (!call.Has("contact_id") || p.Contact?.Id == call.Id("contact_id")) && (!call.Has("email") || (p.Login.HasAddress && World.Key(p.Login.Email) == World.Key(call.Text("email")))));
        var rule = place == null ? "not a member" : !place.IsOpen ? "switched off" : place.Client.Status == "Closed" ? "client closed" : place.Contact == null ? "owner"
            : place.Permissions.Split(',').Contains(call.Text("permission")) ? "granted" : "not granted";
        return new($"allowed={rule is "owner" or "granted"} rule={rule}");
    }

    public static Outcome List(World world, Args call)
    {
        var search = World.Key(call.Text("search"));
        var rows = world.Logins.Where(l => l.HasAddress && new[] { l.First, l.Last, l.Email }.Any(text => World.Key(text).StartsWith(search, StringComparison.Ordinal))).OrderBy(l => l.Id).ToList();
        return new($"totalresults={rows.Count} users=[{string.Join("; ", rows.Select(l => $"id={l.Id} firstname={l.First} email={l.Email} clients={Accounts(l)}"))}]");

        string Accounts(ModelLogin login) => string.Join(',', world.Places.Where(p => p.Login == login && p.IsOpen).OrderBy(p => p.Contact != null).Select(p => $"{p.Client.Id}{(p.Contact == null ? "*" : "")}"));
    }

    private static Outcome? Find(World world, Args call, out ModelPlace? place)
    {
        place = world.Places.Find(p => p.Login.Id == call.Id("user_id") && p.Client.Id == call.Id("client_id") && p.IsOpen);
        return world.User(call.Id("user_id")) == null ? Outcome.Refused("Invalid user id")
            : world.Client(call.Id("client_id")) == null ? Outcome.Refused("Invalid client id")
            : place == null ? Outcome.Refused("User is not associated with client") : null;
    }
}
