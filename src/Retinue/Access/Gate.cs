using System.Collections.Concurrent;
using System.Net;

namespace Retinue.Access;

/// <summary>What a request shows at the gate; empty means absent.</summary>
internal readonly record struct Pass(IPAddress Address, string Identifier, string Secret, string Username, string Password, string AccessKey);

/// <summary>What it is let in as.</summary>
internal sealed record Grant(Caller Caller, IReadOnlyList<Role>? Roles)
{
    /// <summary>An admin login has no roles and may call everything.</summary>
    public bool Allows(string lowerAction)
    {
        if (Roles == null) return true;
        foreach (var role in Roles)
            if (role.Allows(lowerAction)) return true;
        return false;
    }
}

/// <summary>The refusals at the gate, with the texts that clients know (HTTP 403, except for the wait).</summary>
internal static class GateErrors
{
    public static readonly ApiError ForbiddenIp = new("ip_banned", "Forbidden IP {0}", 403) { WireStatus = 403 };
    public static readonly ApiError InvalidIp = new("ip_not_allowed", "Invalid IP {0}", 403) { WireStatus = 403 };
    public static readonly ApiError Credentials = new("invalid_credentials", "Invalid or missing credentials", 401) { WireStatus = 403 };
    public static readonly ApiError Authentication = new("authentication_failed", "Authentication Failed", 401) { WireStatus = 403 };
    public static readonly ApiError Disabled = new("admin_disabled", "Administrator Account Disabled", 403) { WireStatus = 403 };
    public static readonly ApiError NoApiAccess = new("api_access_denied", "Access Denied", 403) { WireStatus = 403 };
    public static readonly ApiError NotAllowed = new("action_not_allowed", "Invalid Permissions: API action \"{0}\" is not allowed", 403) { WireStatus = 403 };
    public static readonly ApiError Busy = new("too_many_logins", "Too many logins at once; try again in a second", 429) { WireStatus = 429 };
    public static readonly ApiError Wait = new("too_many_attempts", "Too many failed logins; try again in {0} seconds", 429) { WireStatus = 429 };
}

/// <summary>
/// Who may come in, in the documented order: address, credential, role. What it reads of bans, credentials, admins and roles is kept for two
/// seconds, so a revoked credential stops working everywhere within that time.
/// </summary>
internal sealed class Gate(LocalApi api, IpRules allowedIps, string accessKey)
{
    private static readonly TimeSpan KnownFor = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LoginKnownFor = TimeSpan.FromMinutes(1);
    private const int MaxKnown = 10_000;
    private const long UseIsNotedEvery = 60_000;
    private const int MaxLoginsUnderWay = 32;

    private sealed record Known(Credential Credential, Admin? Admin, IReadOnlyList<Role> Roles, IpRules AllowedIps, Grant Grant, long ReadAt);

    private readonly ConcurrentDictionary<string, Known> known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<long, long> noted = new();
    private readonly ConcurrentDictionary<string, (string Hash, long At)> goodLogins = new(StringComparer.Ordinal);
    private readonly LoginThrottle throttle = new("api", api.Store, api.Clock, api.Outage);
    private readonly Bans bans = new(api);
    private int loginsUnderWay;

    /// <summary>Whether an address might be let in by what it brings; any other is refused whatever that is.</summary>
    public async ValueTask<bool> MayEnter(IPAddress address) =>
        (accessKey.Length > 0 || allowedIps.Allow(address)) && !await bans.Forbid(address).ConfigureAwait(false);

    /// <summary>Lets a request in, or refuses it with one of <see cref="GateErrors"/>.</summary>
    public async ValueTask<Grant> Enter(Pass pass)
    {
        if (await bans.Forbid(pass.Address).ConfigureAwait(false)) throw new Refused(GateErrors.ForbiddenIp, Shown(pass.Address));
        if (!allowedIps.Allow(pass.Address) && !(accessKey.Length > 0 && pass.AccessKey.Length > 0 && Secrets.Same(pass.AccessKey, accessKey)))
            throw new Refused(GateErrors.InvalidIp, Shown(pass.Address));

        // An identifier and secret may come under the old names; when both pairs are there, the new names count.
        var (name, secret) = pass.Identifier.Length > 0 ? (pass.Identifier, pass.Secret) : (pass.Username, pass.Password);
        if (name.Length == 0 || secret.Length == 0) throw new Refused(GateErrors.Credentials);
        if (await Find(name).ConfigureAwait(false) is { } found)
        {
            if (!Secrets.Matches(secret, found.Credential.SecretHash)) return await Refuse().ConfigureAwait(false);
            if (!found.AllowedIps.IsEmpty && !found.AllowedIps.Allow(pass.Address)) throw new Refused(GateErrors.InvalidIp, Shown(pass.Address));
            if (found.Admin is not { } admin) throw new Refused(GateErrors.Credentials);
            Check(admin);
            Note(found.Credential);
            return found.Grant;
        }
        return await Refuse().ConfigureAwait(false);

        // The form of the name alone says which refusal it gets, so that the answer does not tell which identifiers exist.
        ValueTask<Grant> Refuse() => pass.Identifier.Length > 0 || IsIdentifier(name)
            ? throw new Refused(GateErrors.Credentials)
            : AdminLogin(name, secret, Shown(pass.Address));
    }

    public static string Shown(IPAddress address) => (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString();

    private async ValueTask<Known?> Find(string identifier)
    {
        if (known.TryGetValue(identifier, out var found) && api.Clock.GetElapsedTime(found.ReadAt) < KnownFor) return found;
        var now = api.Clock.GetTimestamp();
        var read = await api.Store.Read(async db =>
        {
            if (await Credentials.Find(db, identifier).ConfigureAwait(false) is not { } credential) return null;
            var admin = await Admins.Find(db, credential.AdminId).ConfigureAwait(false);
            var roles = await Roles.OfCredential(db, credential.Id).ConfigureAwait(false);
            var caller = new Caller($"credential:{identifier} ({admin?.Username})", $"credential:{credential.Id.ToString(Invariant)}")
            {
                AdminId = credential.AdminId,
                Version = credential.Version,
            };
            return new Known(credential, admin, roles, IpRules.Parse(credential.AllowedIps), new Grant(caller, roles), now);
        }).ConfigureAwait(false);
        if (read == null) known.TryRemove(identifier, out _);
        else
        {
            if (known.Count > MaxKnown) known.Clear();
            known[identifier] = read;
        }
        return read;
    }

    private async ValueTask<Grant> AdminLogin(string username, string md5, string ip)
    {
        await using var attempt = await throttle.Begin(username, ip).ConfigureAwait(false);
        if (attempt.Wait > TimeSpan.Zero)
            throw new Refused(GateErrors.Wait, ((long)Math.Ceiling(attempt.Wait.TotalSeconds)).ToString(Invariant)) { RetryAfter = attempt.Wait };
        var admin = await api.Store.Read(db => Admins.Find(db, username)).ConfigureAwait(false);
        // Logins under ever new names pass the throttle; they must not keep all who need a password hashed waiting.
        if (Interlocked.Increment(ref loginsUnderWay) > MaxLoginsUnderWay)
        {
            Interlocked.Decrement(ref loginsUnderWay);
            throw new Refused(GateErrors.Busy) { RetryAfter = TimeSpan.FromSeconds(1) };
        }
        try
        {
            if (!await IsRight(admin, md5).ConfigureAwait(false)) throw new Refused(GateErrors.Authentication);
        }
        finally
        {
            Interlocked.Decrement(ref loginsUnderWay);
        }
        attempt.Right();
        Check(admin!);
        return new Grant(Admins.CallerOf(admin!), Roles: null);
    }

    /// <summary>A login that was right is remembered for a minute by its digest: bcrypt on each call would let an old client keep a core busy.</summary>
    private async ValueTask<bool> IsRight(Admin? admin, string md5)
    {
        var digest = Secrets.Hash(md5);
        if (admin != null && goodLogins.TryGetValue(digest, out var good) && good.Hash == admin.Md5LoginHash && api.Clock.GetElapsedTime(good.At) < LoginKnownFor) return true;
        if (!await api.Passwords.Verify(md5.ToLowerInvariant(), admin?.Md5LoginHash).ConfigureAwait(false)) return false;
        if (goodLogins.Count > MaxKnown) goodLogins.Clear();
        goodLogins[digest] = (admin!.Md5LoginHash, api.Clock.GetTimestamp());
        return true;
    }

    private static void Check(Admin admin)
    {
        if (admin.Disabled) throw new Refused(GateErrors.Disabled);
        if (!admin.ApiAccess) throw new Refused(GateErrors.NoApiAccess);
    }

    /// <summary>Notes the use of a credential at most once a minute, beside the request and not in its way.</summary>
    private void Note(Credential credential)
    {
        var now = api.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        var last = noted.GetOrAdd(credential.Id, credential.LastUsedAt);
        // A last use that is yet to come was noted before the clock was set back.
        if (now - last is >= 0 and < UseIsNotedEvery || !noted.TryUpdate(credential.Id, now, last)) return;
        _ = Credentials.MarkUsed(api.Store, credential.Id, now).ContinueWith(static task => _ = task.Exception, TaskScheduler.Default);
    }

    private static bool IsIdentifier(string name) => name.Length == Secrets.Length && name.All(char.IsAsciiLetterOrDigit);
}
