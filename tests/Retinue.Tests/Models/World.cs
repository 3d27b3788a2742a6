using System.Globalization;

namespace Retinue.Tests.Models;

/// <summary>Somebody who can log in, as the model has it.</summary>
internal sealed class ModelLogin
{
    public long Id;
    public string First = "", Email = "";

    /// <summary>Null: nobody knows it.</summary>
    public string? Password;

    /// <summary>Whether the address is this login's and nobody else's.</summary>
    public bool HasAddress;

    /// <summary>Whether it is a user without any account too.</summary>
    public bool StandsAlone;
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

    /// <summary>Every id that was ever given, by kind, in order: those of what is gone stay.</summary>
    public readonly Dictionary<string, List<long>> Made = new() { ["client"] = [], ["contact"] = [], ["user"] = [] };

    /// <summary>A value of a step as it is sent in this world.</summary>
    public string Resolve(string value)
    {
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
