using CsCheck;

namespace Retinue.Tests.Models;

/// <summary>What the actions on clients do, and ValidateLogin.</summary>
internal static class ClientRules
{
    private const string LastRecipient = "You must have at least one email address enabled to receive domain related notifications as required by ICANN. "
        + "To disable domain notifications, please create an alternative contact that is set to receive them";

    public static readonly Gen<Step> Calls = Gen.Frequency(
        (3, Steps.Call("AddClient", Steps.Always("skipvalidation", Gen.Const("1")), Steps.Often("firstname", Steps.Name), Steps.Often("email", Steps.Address),
            Steps.Often("password2", Gen.OneOf("one", "two")), Steps.Maybe("owner_user_id", Steps.Id("user")))),
        (6, Steps.Call("UpdateClient", Steps.Always("clientid", Steps.Id("client")), Steps.Maybe("firstname", Steps.Name), Steps.Maybe("city", "", "Bern"),
            Steps.Often("email", Gen.Frequency((8, Steps.Address), (1, Gen.Const("")))), Steps.Maybe("password2", "", "one", "two"), Steps.Maybe("status", "Active", "Closed"),
            Steps.Maybe("billingcid", Gen.Frequency((4, Steps.Id("contact")), (1, Gen.Const("0")))), Steps.Maybe("email_preferences[domain]", "0", "1"), Steps.Maybe("email_preferences[invoice]", "0", "1"))),
        (1, Steps.Call("CloseClient", Steps.Always("clientid", Steps.Id("client")))),
        (1, Steps.Call("DeleteClient", Steps.Always("clientid", Steps.Id("client")), Steps.Maybe("deleteusers", "0", "1"))),
        (1, Steps.Call("GetClients", Steps.Always("search", Gen.OneOf("~", "~a", "~ANN", "~b@", "~zz")))),
        (1, Steps.Call("GetClientsDetails", Steps.Always("clientid", Steps.Id("client")))),
        (2, Steps.Call("ValidateLogin", Steps.Always("email", Steps.Address), Steps.Always("password2", Gen.OneOf("one", "two")))));

    public static Outcome Add(World world, Args call)
    {
        var (email, password) = (call.Text("email"), call.Text("password2"));
        // An owner is named in 8.x alone; a user of 8.x needs an address and a password whatever is skipped.
        var isOwned = !call.IsV7 && call.Has("owner_user_id") && call.Id("owner_user_id") != 0;
        if (!call.IsV7 && !isOwned && World.Key(email).Length == 0) return Outcome.Refused("You did not enter your email address");
        if (!call.IsV7 && !isOwned && password.Length == 0) return Outcome.Refused("You did not enter a password");
        var login = isOwned ? world.User(call.Id("owner_user_id")) : null;
        if (isOwned && login == null) return Outcome.Refused("Invalid Owner User ID");
        if (!isOwned && world.IsTaken(email)) return Outcome.Refused("A user already exists with that email address");
        var client = new ModelClient { Id = call.New("clientid"), First = call.Text("firstname"), Email = email };
        login ??= world.AddUser(call.New("owner_id"), client.First, "", email, password.Length > 0 ? password : null);
        world.Clients.Add(client);
        world.Places.Add(new ModelPlace { Login = login, Client = client });
        world.Made["client"].Add(client.Id);
        return new($"clientid={client.Id}", call.IsV7 || isOwned ? [$"ClientAdd client={client.Id}"] : [$"UserAdd user={login.Id}", $"ClientAdd client={client.Id}"]);
    }

    public static Outcome Update(World world, Args call)
    {
        if (world.Client(call.Id("clientid")) is not { } client) return Outcome.Refused("Client ID Not Found");
        var (first, city, email, mail) = (call.Text("firstname", client.First), call.Text("city", client.City), call.Text("email", client.Email), call.Mail(client.Mail));
        var (status, billing) = (call.Text("status", client.Status), call.Has("billingcid") ? call.Id("billingcid") : client.BillingContact);
        if (email != client.Email && World.Key(email).Length == 0) return Outcome.Refused(call.IsV7 ? "You did not enter your email address" : "The email address entered is not valid");
        var owner = world.Owner(client);
        if (World.Key(email) != World.Key(client.Email) && world.Clients.Exists(c => c != client && World.Key(c.Email) == World.Key(email) && world.Owner(c).Login != owner.Login))
            return Outcome.Refused("Duplicate Email Address");
        if (billing != client.BillingContact && billing != 0 && world.Contact(billing)?.Client != client) return Outcome.Refused("Contact ID Not Found");
        if (client.Mail.Contains("domain") && !mail.Contains("domain") && !world.Contacts.Exists(c => c.Client == client && c.Mail.Contains("domain"))) return Outcome.Refused(LastRecipient);

        var password = call.IsV7 ? call.Text("password2") : "";
        var isFollowed = call.IsV7 && (first != client.First || email != client.Email || password.Length > 0) && !world.IsShared(owner);
        if (isFollowed)
        {
            var address = email != client.Email ? email : owner.Login.Email;
            if (world.IsTaken(address, but: owner.Login)) return Outcome.Refused("Duplicate Email Address");
            if (first != client.First) owner.Login.First = first;
            owner.Login.Readdress(address);
            owner.Login.HasAddress = World.Key(address).Length > 0;
            if (password.Length > 0) owner.Login.Password = password;
        }

        List<string> changed = [.. World.Categories.Where(c => mail.Contains(c) != client.Mail.Contains(c)).Select(c => $"email_preferences[{c}]")];
        if (first != client.First) changed.Add("firstname");
        if (city != client.City) changed.Add("city");
        if (email != client.Email) changed.Add("email");
        if (status != client.Status) changed.Add("status");
        if (billing != client.BillingContact) changed.Add("billingcid");
        var isClosed = status == "Closed" && client.Status != "Closed";
        (client.First, client.City, client.Email, client.Mail, client.Status, client.BillingContact) = (first, city, email, mail, status, billing);
        List<string> events = [];
        if (changed.Count > 0) events.Add($"ClientEdit client={client.Id} {string.Join(',', changed.Order(StringComparer.Ordinal))}");
        if (isClosed) events.Add($"ClientClose client={client.Id}");
        if (isFollowed && password.Length > 0) events.Add($"ClientChangePassword client={client.Id}");
        return new($"clientid={client.Id}", events);
    }

    public static Outcome Close(World world, Args call)
    {
        if (world.Client(call.Id("clientid")) is not { } client) return Outcome.Refused("Client ID Not Found");
        var isClosed = client.Status != "Closed";
        client.Status = "Closed";
        return new($"clientid={client.Id}", isClosed ? [$"ClientClose client={client.Id}"] : []);
    }

    public static Outcome Delete(World world, Args call)
    {
        if (world.Client(call.Id("clientid")) is not { } client) return Outcome.Refused("Client ID Not Found");
        foreach (var place in world.Places.Where(p => p.Client == client).ToList())
        {
            // In 7.10 the owner is the client, and goes with it; in 8.x people stay users unless the call says otherwise.
            if (call.IsV7 ? place.Contact == null : call.Flag("deleteusers", false)) world.End(place);
            else world.Leave(place, letGo: !call.IsV7 && place.IsOpen);
        }
        world.Contacts.RemoveAll(c => c.Client == client);
        world.Invites.RemoveAll(i => i.Client == client);
        world.Clients.Remove(client);
        return new($"clientid={client.Id}", $"ClientDelete client={client.Id}");
    }

    public static Outcome List(World world, Args call)
    {
        var search = World.Key(call.Text("search"));
        var rows = world.Clients.Where(c => World.Key(c.First).StartsWith(search, StringComparison.Ordinal) || World.Key(c.Email).StartsWith(search, StringComparison.Ordinal)).OrderBy(c => c.Id).ToList();
        return new($"totalresults={rows.Count} clients=[{string.Join("; ", rows.Select(c => $"id={c.Id} firstname={c.First} email={c.Email} status={c.Status}"))}]");
    }

    public static Outcome Details(World world, Args call)
    {
        if (world.Client(call.Id("clientid")) is not { } client) return Outcome.Refused("Client Not Found");
        var users = world.Places.Where(p => p.Client == client && p.IsOpen).Select(p => $"id={p.Login.Id} email={p.Login.Email} is_owner={p.Contact == null}");
        return new($"id={client.Id} firstname={client.First} email={client.Email} status={client.Status} billingcid={client.BillingContact} domain={(client.Mail.Contains("domain") ? 1 : 0)} "
            + $"users=[{string.Join("; ", users.Order(StringComparer.Ordinal))}]");
    }

    public static Outcome ValidateLogin(World world, Args call)
    {
        var login = world.UserOf(call.Text("email"));
        var place = world.Places.Where(p => p.Login == login && p.IsOpen && p.Client.Status != "Closed").OrderBy(p => p.Contact != null).FirstOrDefault();
        if (login == null || login.Password != call.Text("password2") || (call.IsV7 && place == null)) return Outcome.Refused("Email or Password Invalid");
        return new(call.IsV7 ? $"userid={place!.Client.Id} contactid={place.Contact?.Id}" : $"userid={login.Id}");
    }
}
