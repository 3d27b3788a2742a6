using CsCheck;

namespace Retinue.Tests.Models;

/// <summary>What AddContact, UpdateContact, DeleteContact and GetContacts do.</summary>
internal static class ContactRules
{
    private const string LastRecipient = "You must have at least one email address enabled to receive domain related notifications as required by ICANN. "
        + "To disable domain notifications, please enable domain notifications for the primary account holder or another contact";

    public static readonly Gen<Step> Calls = Gen.Frequency(
        (4, Steps.Call("AddContact", [Steps.Always("clientid", Steps.Id("client")), .. Person, Steps.Maybe("password2", "one", "two"), Steps.Maybe("permissions", "domains", "orders,profile", "nonsense"), .. Mail])),
        (6, Steps.Call("UpdateContact", [Steps.Always("contactid", Steps.Id("contact")), .. Person, Steps.Maybe("subaccount", "0", "1"), Steps.Maybe("password2", "", "one", "two"), Steps.Maybe("permissions", "", "domains", "profile,orders"), .. Mail])),
        (2, Steps.Call("DeleteContact", Steps.Always("contactid", Steps.Id("contact")))),
        (1, Steps.Call("GetContacts", Steps.Always("userid", Steps.Id("client")))));

    private static Gen<(string, string)?>[] Person => [Steps.Maybe("firstname", Steps.Name), Steps.Maybe("city", "", "Bern"), Steps.Often("email", Gen.Frequency((8, Steps.Address), (1, Gen.Const(""))))];

    private static Gen<(string, string)?>[] Mail => [Steps.Maybe("email_preferences[domain]", "0", "1"), Steps.Maybe("email_preferences[invoice]", "0", "1")];

    public static Outcome Add(World world, Args call)
    {
        var (password, permissions) = call.IsV7 ? (call.Text("password2"), call.Permissions("permissions")) : ("", "");
        var isSubAccount = password.Length + permissions.Length > 0;
        if (isSubAccount && World.Key(call.Text("email")).Length == 0) return Outcome.Refused("You did not enter your email address");
        if (world.Client(call.Id("clientid")) is not { } client) return Outcome.Refused("Client ID Not Found");
        if (isSubAccount && world.IsTaken(call.Text("email"))) return Outcome.Refused("Duplicate Email Address");
        var contact = new ModelContact { Id = call.New("contactid"), Client = client, First = call.Text("firstname"), City = call.Text("city"), Email = call.Text("email"), Mail = call.Mail([]) };
        world.Contacts.Add(contact);
        world.Made["contact"].Add(contact.Id);
        if (isSubAccount) Join(world, contact, password.Length > 0 ? password : null, permissions, isOpen: true);
        return new($"contactid={contact.Id}", $"ContactAdd client={client.Id} contact={contact.Id}");
    }

    public static Outcome Update(World world, Args call)
    {
        if (world.Contact(call.Id("contactid")) is not { } contact) return Outcome.Refused("Contact ID Not Found");
        var (first, city, email, mail) = (call.Text("firstname", contact.First), call.Text("city", contact.City), call.Text("email", contact.Email), call.Mail(contact.Mail));
        if (contact.Mail.Contains("domain") && !mail.Contains("domain") && !world.DomainMailReaches(contact.Client, but: contact)) return Outcome.Refused(LastRecipient);

        var place = world.Place(contact);
        var (wasOpen, had) = (world.IsSubAccount(contact), world.Permissions(contact));
        var (isOpen, permissions, password) = call.IsV7
            ? (call.Flag("subaccount", wasOpen), call.Has("permissions") ? call.Permissions("permissions") : had, call.Text("password2"))
            : (wasOpen, had, "");
        var isPasswordChanged = false;
        if (call.IsV7)
        {
            // An address that was given up before is not asked for again.
            if (isOpen && World.Key(email).Length == 0 && (!wasOpen || World.Key(contact.Email).Length > 0)) return Outcome.Refused("You did not enter your email address");
            if (place == null)
            {
                if (isOpen && world.IsTaken(email)) return Outcome.Refused("Duplicate Email Address");
                isPasswordChanged = password.Length > 0;
            }
            else
            {
                var isShared = world.IsShared(place);
                // A login that is the person's own keeps its address; any other goes with the contact.
                var address = isShared || (wasOpen && email == contact.Email) ? place.Login.Email : email;
                if (isOpen && (!place.Login.HasAddress || address != place.Login.Email) && world.IsTaken(address, but: place.Login)) return Outcome.Refused("Duplicate Email Address");
                isPasswordChanged = password.Length > 0 && !isShared;
                if (isOpen && !isShared)
                {
                    if (!wasOpen || first != contact.First) place.Login.First = first;
                    place.Login.Readdress(address);
                }
                if (isPasswordChanged) place.Login.Password = password;
                (place.IsOpen, place.Permissions) = (isOpen, permissions);
                if (isOpen) place.Login.HasAddress = World.Key(place.Login.Email).Length > 0;
                world.Settle(place.Login);
            }
        }

        var changed = new List<string>();
        if (city != contact.City) changed.Add("city");
        if (email != contact.Email) changed.Add("email");
        if (first != contact.First) changed.Add("firstname");
        changed.AddRange(World.Categories.Where(c => mail.Contains(c) != contact.Mail.Contains(c)).Select(c => $"{c}emails"));
        if (permissions != had) changed.Add("permissions");
        if (isOpen != wasOpen) changed.Add("subaccount");
        (contact.First, contact.City, contact.Email, contact.Mail) = (first, city, email, mail);
        if (call.IsV7 && place == null && (isOpen || permissions.Length + password.Length > 0)) Join(world, contact, password.Length > 0 ? password : null, permissions, isOpen);

        var events = new List<string>();
        if (changed.Count > 0) events.Add($"ContactEdit client={contact.Client.Id} contact={contact.Id} {string.Join(',', changed.Order(StringComparer.Ordinal))}");
        if (isPasswordChanged) events.Add($"ContactChangePassword client={contact.Client.Id} contact={contact.Id}");
        return new($"contactid={contact.Id}", events);
    }

    public static Outcome Delete(World world, Args call)
    {
        if (world.Contact(call.Id("contactid")) is not { } contact) return Outcome.Refused("Contact ID Not Found");
        // In 8.x a user is somebody apart from the contact, and stays one.
        if (world.Place(contact) is { } place) world.Leave(place, letGo: !call.IsV7 && place.IsOpen);
        world.Contacts.Remove(contact);
        var events = new List<string> { $"ContactDelete client={contact.Client.Id} contact={contact.Id}" };
        var changed = new List<string>();
        if (contact.Client.BillingContact == contact.Id) changed.Add("billingcid");
        if (contact.Mail.Contains("domain") && !world.DomainMailReaches(contact.Client, but: null)) changed.Add("email_preferences[domain]");
        if (changed.Contains("billingcid")) contact.Client.BillingContact = 0;
        if (changed.Contains("email_preferences[domain]")) contact.Client.Mail.Add("domain");
        if (changed.Count > 0) events.Add($"ClientEdit client={contact.Client.Id} {string.Join(',', changed)}");
        return new($"contactid={contact.Id}", events);
    }

    public static Outcome Get(World world, Args call)
    {
        var rows = world.Contacts.Where(c => c.Client.Id == call.Id("userid")).OrderBy(c => c.Id).ToList();
        return new($"totalresults={rows.Count} contacts=[{string.Join("; ", rows.Select(c => $"id={c.Id} userid={c.Client.Id} firstname={c.First} city={c.City} email={c.Email} "
            + $"subaccount={world.IsSubAccount(c)} permissions={world.Permissions(c)} domainemails={c.Mail.Contains("domain")} invoiceemails={c.Mail.Contains("invoice")}"))}]");
    }

    private static void Join(World world, ModelContact contact, string? password, string permissions, bool isOpen)
    {
        var login = new ModelLogin { First = contact.First, Email = contact.Email, Password = password, HasAddress = isOpen && World.Key(contact.Email).Length > 0 };
        world.Logins.Add(login);
        world.Places.Add(new ModelPlace { Login = login, Client = contact.Client, Contact = contact, Permissions = permissions, IsOpen = isOpen });
    }
}
