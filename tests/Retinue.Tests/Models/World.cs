using System.Collections.Concurrent;
using System.Globalization;

namespace Retinue.Tests.Models;

/// <summary>Somebody who can log in, as the model has it.</summary>
internal sealed class ModelLogin
{
    public long Id;
    public string First = "", Last = "", Email = "";

    /// <summary>Null: nobody knows it.</summary>
    public string? Password;

    /// <summary>Whether the address is this login's and nobody else's.</summary>
    public bool HasAddress;

    /// <summary>Whether it is a user without any account too.</summary>
    public bool StandsAlone;

    /// <summary>Whether the person has proven the address.</summary>
    public bool IsVerified;

    /// <summary>A new address is one that nobody has proven.</summary>
    public void Readdress(string email)
    {
        IsVerified &= email == Email || (HasAddress && World.Key(email) == World.Key(Email));
        Email = email;
    }
}

/// <summary>A login's place in an account; without a contact it is the owner's.</summary>
internal sealed class ModelPlace
{
    public required ModelLogin Login;
    public required ModelClient Client;
    public ModelContact? Contact;
    public string Permissions = "";
    public bool IsOpen = true;
}

internal sealed class ModelClient
{
    public required long Id;
    public string First = "", City = "", Email = "", Status = "Active";
    public HashSet<string> Mail = [.. World.Categories];
    public long BillingContact;
}

internal sealed class ModelContact
{
    public required long Id;
    public required ModelClient Client;
    public string First = "", City = "", Email = "";
    public HashSet<string> Mail = [];
}

internal sealed class ModelInvite
{
    public required long Id;
    public required ModelClient Client;
    public required string Email, Permissions;
    public string Status = "pending", Token = "";
    public long Login;
}

/// <summary>
/// Everything that one sequence of calls has made, in memory: what the documentation and docs/compatibility.md say, without a database, a
/// transaction or another caller.
/// </summary>
internal sealed class World(string prefix)
{
    private const string Nobody = "987654321";

    public static readonly string[] Categories = ["general", "product", "domain", "invoice", "support", "affiliate"];

    public readonly List<ModelClient> Clients = [];
    public readonly List<ModelContact> Contacts = [];
    public readonly List<ModelLogin> Logins = [];
    public readonly List<ModelPlace> Places = [];
    public readonly List<ModelInvite> Invites = [];

    /// <summary>Every id that was ever given, by kind, in order: those of what is gone stay.</summary>
    public readonly Dictionary<string, List<long>> Made = new() { ["client"] = [], ["contact"] = [], ["user"] = [], ["invite"] = [] };

    /// <summary>The token that each invitation was mailed with last, by the id of the invitation.</summary>
    public readonly ConcurrentDictionary<long, string> Tokens = [];

    /// <summary>A value of a step as it is sent in this world.</summary>
    public string Resolve(string value)
    {
        if (value.StartsWith("token#", StringComparison.Ordinal))
            return Tokens.GetValueOrDefault(long.Parse(Resolve(value.Replace("token", "invite", StringComparison.Ordinal)), CultureInfo.InvariantCulture), "no-token");
        if (value.IndexOf('#') is var at and > 0 && Made.TryGetValue(value[..at], out var ids))
        {
            var number = int.Parse(value.AsSpan(at + 1), CultureInfo.InvariantCulture);
            lock (ids) return number > 0 && ids.Count > 0 ? ids[(number - 1) % ids.Count].ToString(CultureInfo.InvariantCulture) : Nobody;
        }
        return value.Replace("~", prefix, StringComparison.Ordinal);
    }

    public ModelClient? Client(long id) => Clients.Find(c => c.Id == id);

    public ModelContact? Contact(long id) => Contacts.Find(c => c.Id == id);

    public ModelPlace? Place(ModelContact contact) => Places.Find(p => p.Contact == contact);

    public ModelPlace Owner(ModelClient client) => Places.Single(p => p.Client == client && p.Contact == null);

    public bool IsSubAccount(ModelContact contact) => Place(contact) is { IsOpen: true };

    public string Permissions(ModelContact contact) => Place(contact)?.Permissions ?? "";

    /// <summary>Whether somebody else has an address.</summary>
    public bool IsTaken(string email, ModelLogin? but = null) => Key(email).Length > 0 && Logins.Exists(l => l != but && l.HasAddress && Key(l.Email) == Key(email));

    /// <summary>Somebody uses a login elsewhere too, or without any account: an account leaves its address and password alone.</summary>
    public bool IsShared(ModelPlace place) => Places.Exists(p => p != place && p.Login == place.Login) || (place.Contact != null && place.Login.StandsAlone);

    /// <summary>Somebody with an address of their own, as the 8 generation sees people.</summary>
    public ModelLogin? User(long id) => Logins.Find(l => l.Id == id && l.HasAddress);

    public ModelLogin? UserOf(string email) => Key(email).Length == 0 ? null : Logins.Find(l => l.HasAddress && Key(l.Email) == Key(email));

    /// <summary>Whether the user with an address may come into an account.</summary>
    public bool IsOpenTo(ModelClient client, string email) => UserOf(email) is { } user && Places.Exists(p => p.Login == user && p.Client == client && p.IsOpen);

    public ModelLogin AddUser(long id, string first, string last, string email, string? password)
    {
        var login = new ModelLogin { Id = id, First = first, Last = last, Email = email, Password = password, HasAddress = Key(email).Length > 0, StandsAlone = true };
        Logins.Add(login);
        Made["user"].Add(id);
        return login;
    }

    /// <summary>Ends a place; who is let go is a user without it from now on.</summary>
    public void Leave(ModelPlace place, bool letGo)
    {
        Places.Remove(place);
        if (letGo && place.Login.HasAddress) place.Login.StandsAlone = true;
        Settle(place.Login);
    }

    /// <summary>Ends a place, and the login with it when it has no other.</summary>
    public void End(ModelPlace place)
    {
        Leave(place, letGo: false);
        if (!Places.Exists(p => p.Login == place.Login)) Logins.Remove(place.Login);
    }

    /// <summary>A login has its address as long as any place is open to it, or when it needs none.</summary>
    public void Settle(ModelLogin login)
    {
        if (!login.StandsAlone && !Places.Exists(p => p.Login == login)) Logins.Remove(login);
        else if (!login.StandsAlone && !Places.Exists(p => p.Login == login && p.IsOpen)) login.HasAddress = false;
    }

    /// <summary>Whether anybody of an account but one receives mail about domains.</summary>
    public bool DomainMailReaches(ModelClient client, ModelContact? but) =>
        client.Mail.Contains("domain") || Contacts.Exists(c => c.Client == client && c != but && c.Mail.Contains("domain"));

    /// <summary>An address as it is compared.</summary>
    public static string Key(string email) => email.Trim().ToLowerInvariant();
}
