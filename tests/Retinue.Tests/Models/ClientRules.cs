using CsCheck;

namespace Retinue.Tests.Models;

/// <summary>What AddClient and the actions that read clients do.</summary>
internal static class ClientRules
{
    public static readonly Gen<Step> Calls = Gen.Frequency(
        (2, Steps.Call("AddClient", Steps.Always("skipvalidation", Gen.Const("1")), Steps.Often("firstname", Steps.Name), Steps.Often("email", Steps.Address), Steps.Often("password2", Gen.OneOf("one", "two")))),
        (1, Steps.Call("GetClients", Steps.Always("search", Gen.OneOf("~", "~a", "~ANN", "~b@", "~zz")))),
        (1, Steps.Call("GetClientsDetails", Steps.Always("clientid", Steps.Id("client")))),
        (1, Steps.Call("ValidateLogin", Steps.Always("email", Steps.Address), Steps.Always("password2", Gen.OneOf("one", "two")))));

    public static Outcome Add(World world, Args call)
    {
        var (email, password) = (call.Text("email"), call.Text("password2"));
        if (!call.IsV7 && World.Key(email).Length == 0) return Outcome.Refused("You did not enter your email address");
        if (!call.IsV7 && password.Length == 0) return Outcome.Refused("You did not enter a password");
        if (world.IsTaken(email)) return Outcome.Refused("A user already exists with that email address");
        var client = new ModelClient { Id = call.New("clientid"), First = call.Text("firstname"), Email = email };
        var login = new ModelLogin { Id = call.New("owner_id"), First = client.First, Email = email, Password = password.Length > 0 ? password : null, HasAddress = World.Key(email).Length > 0, StandsAlone = true };
        world.Clients.Add(client);
        world.Logins.Add(login);
        world.Places.Add(new ModelPlace { Login = login, Client = client });
        world.Made["client"].Add(client.Id);
        world.Made["user"].Add(login.Id);
        return new($"clientid={client.Id}", $"ClientAdd client={client.Id}");
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
        var users = world.Places.Where(p => p.Client == client && p.IsOpen).OrderBy(p => p.Contact != null).Select(p => $"id={p.Login.Id} email={p.Login.Email} is_owner={p.Contact == null}");
        return new($"id={client.Id} firstname={client.First} email={client.Email} status={client.Status} billingcid={client.BillingContact} domain={(client.Mail.Contains("domain") ? 1 : 0)} "
            + $"users=[{string.Join("; ", users.Order(StringComparer.Ordinal))}]");
    }

    public static Outcome ValidateLogin(World world, Args call)
    {
        var login = world.Logins.Find(l => l.HasAddress && World.Key(l.Email) == World.Key(call.Text("email")));
        var place = login == null ? null : world.Places.Where(p => p.Login == login && p.IsOpen).OrderBy(p => p.Contact != null).FirstOrDefault();
        if (login == null || login.Password != call.Text("password2") || (call.IsV7 && place == null)) return Outcome.Refused("Email or Password Invalid");
        return new(call.IsV7 ? $"userid={place!.Client.Id} contactid={place.Contact?.Id}" : $"userid={login.Id}");
    }
}
