using CsCheck;

namespace Retinue.Tests.Models;

/// <summary>What the actions on invitations do.</summary>
internal static class InviteRules
{
    private const string TokenInvalid = "The invite is invalid or has expired", AlreadyThere = "User already associated with client";

    public static readonly Gen<Step> Calls = Gen.Frequency(
        (3, Steps.Call("CreateClientInvite", Steps.Always("client_id", Steps.Id("client")), Steps.Always("email", Steps.Address), Steps.Always("permissions", Gen.OneOf("domains", "orders,profile", "nonsense")))),
        (4, Steps.Call("AcceptClientInvite", Steps.Always("token", Steps.Id("token")), Steps.Often("firstname", Steps.Name), Steps.Always("lastname", Gen.Const("~L")), Steps.Often("password2", Gen.OneOf("one", "two")))),
        (1, Steps.Call("DeclineClientInvite", Steps.Always("token", Steps.Id("token")))),
        (1, Steps.Call("RevokeClientInvite", Steps.Always("invite_id", Steps.Id("invite")))),
        (1, Steps.Call("ResendClientInvite", Steps.Always("invite_id", Steps.Id("invite")))),
        (1, Steps.Call("GetClientInvites", Steps.Always("client_id", Steps.Id("client")))));

    public static Outcome Create(World world, Args call)
    {
        var (email, permissions) = (call.Text("email").Trim(), call.Permissions("permissions"));
        if (permissions.Length == 0) return Outcome.Refused("User permissions are required");
        if (world.Client(call.Id("client_id")) is not { } client) return Outcome.Refused("Invalid client id");
        if (world.IsOpenTo(client, email)) return Outcome.Refused(AlreadyThere);
        List<string> events = [];
        foreach (var earlier in world.Invites.Where(i => i.Client == client && i.Status == "pending" && World.Key(i.Email) == World.Key(email)))
        {
            earlier.Status = "revoked";
            events.Add(Event("Revoke", earlier));
        }
        var invite = new ModelInvite { Id = call.New("invite_id"), Client = client, Email = email, Permissions = permissions };
        world.Invites.Add(invite);
        world.Made["invite"].Add(invite.Id);
        return new($"invite_id={invite.Id}", [.. events, Event("Add", invite)]);
    }

    public static Outcome Accept(World world, Args call)
    {
        if (Open(world, call) is not { } invite) return Outcome.Refused(TokenInvalid);
        if (world.IsOpenTo(invite.Client, invite.Email)) return Outcome.Refused(AlreadyThere);
        List<string> events = [];
        var login = world.UserOf(invite.Email);
        if (login == null)
        {
            if (call.Text("firstname").Length == 0) return Outcome.Refused("You did not enter a first name");
            if (call.Text("password2").Length == 0) return Outcome.Refused("You did not enter a password");
            login = world.AddUser(call.New("user_id"), call.Text("firstname"), call.Text("lastname"), invite.Email, call.Text("password2"));
            login.IsVerified = true;
            events.Add($"UserAdd user={login.Id}");
        }
        else if (!login.IsVerified)
        {
            if (call.Text("password2").Length == 0) return Outcome.Refused("You did not enter a password");
            (login.Password, login.IsVerified) = (call.Text("password2"), true);
            events.AddRange([$"UserChangePassword user={login.Id}", $"UserEmailVerificationComplete user={login.Id}"]);
        }
        var place = world.Places.Find(p => p.Login == login && p.Client == invite.Client);
        var contact = place?.Contact ?? world.Contacts.Where(c => c.Client == invite.Client && World.Key(c.Email) == World.Key(invite.Email) && world.Place(c) == null).MinBy(c => c.Id);
        if (contact == null)
        {
            contact = new ModelContact { Id = call.New("contact_id"), Client = invite.Client, First = login.First, Email = login.Email };
            world.Contacts.Add(contact);
            world.Made["contact"].Add(contact.Id);
            events.Add($"ContactAdd client={contact.Client.Id} contact={contact.Id}");
        }
        else events.Add($"ContactEdit client={contact.Client.Id} contact={contact.Id} {(invite.Permissions != world.Permissions(contact) ? "permissions," : "")}subaccount");
        if (place == null) world.Places.Add(new ModelPlace { Login = login, Client = invite.Client, Contact = contact, Permissions = invite.Permissions });
        else (place.Permissions, place.IsOpen) = (invite.Permissions, true);
        (invite.Status, invite.Login) = ("accepted", login.Id);
        return new($"user_id={login.Id} client_id={invite.Client.Id} contact_id={contact.Id}", [.. events, Event("Accept", invite)]);
    }

    public static Outcome Decline(World world, Args call)
    {
        if (Open(world, call) is not { } invite) return Outcome.Refused(TokenInvalid);
        invite.Status = "declined";
        return new("", Event("Decline", invite));
    }

    public static Outcome Revoke(World world, Args call)
    {
        if (Unanswered(world, call, out var invite) is { } refusal) return refusal;
        invite!.Status = "revoked";
        return new("", Event("Revoke", invite));
    }

    public static Outcome Resend(World world, Args call)
    {
        if (Unanswered(world, call, out var invite) is { } refusal) return refusal;
        if (world.IsOpenTo(invite!.Client, invite.Email)) return Outcome.Refused(AlreadyThere);
        invite.Token = "";
        return new("", Event("Resend", invite));
    }

    public static Outcome List(World world, Args call)
    {
        if (world.Client(call.Id("client_id")) is not { } client) return Outcome.Refused("Invalid client id");
        var rows = world.Invites.Where(i => i.Client == client).OrderBy(i => i.Id).ToList();
        return new($"totalresults={rows.Count} invites=[{string.Join("; ", rows.Select(i => $"id={i.Id} email={i.Email} permissions={i.Permissions} status={i.Status} user_id={i.Login}"))}]");
    }

    private static ModelInvite? Open(World world, Args call) => world.Invites.Find(i => i.Token == call.Text("token") && i.Status == "pending");

    private static Outcome? Unanswered(World world, Args call, out ModelInvite? invite)
    {
        invite = world.Invites.Find(i => i.Id == call.Id("invite_id"));
        return invite == null ? Outcome.Refused("Invalid invite id") : invite.Status != "pending" ? Outcome.Refused("The invite was accepted, declined or revoked already") : null;
    }

    private static string Event(string what, ModelInvite invite) => $"ClientInvite{what} client={invite.Client.Id} invite={invite.Id}";
}
