using System.Net;
using Retinue.Installation;

namespace Retinue.Access;

/// <summary>
/// The banned addresses as the gate knows them, read again after two seconds. Nobody is shut out of the machine that the server runs on:
/// a ban of a range that has loopback in it, or one of 0.0.0.0/0, must leave a way in to take it back.
/// </summary>
internal sealed class Bans(LocalApi api)
{
    private static readonly TimeSpan KnownFor = TimeSpan.FromSeconds(2);

    private sealed record Known(IReadOnlyList<(IpRules Rule, long ExpiresAt)> Bans, long ReadAt);

    private volatile Known? known;

    public async ValueTask<bool> Forbid(IPAddress address)
    {
        var now = api.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        if (known is not { } bans || api.Clock.GetElapsedTime(bans.ReadAt) >= KnownFor) known = bans = await Read(now).ConfigureAwait(false);
        if (bans.Bans.Count == 0 || IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address)) return false;
        foreach (var (rule, expires) in bans.Bans)
            if (expires > now && rule.Allow(address)) return true;
        return false;
    }

    private async Task<Known> Read(long now)
    {
        var readAt = api.Clock.GetTimestamp();
        var bans = await api.Store.Read(db => BannedIps.InForce(db, now)).ConfigureAwait(false);
        return new Known([.. bans.Select(b => (IpRules.Parse(b.Ip), b.ExpiresAt))], readAt);
    }
}
