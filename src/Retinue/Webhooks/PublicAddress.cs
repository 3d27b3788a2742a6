using System.Net;

namespace Retinue.Webhooks;

/// <summary>
/// Which addresses belong to the internet at large. Whoever may add a webhook must not reach through us what only this machine or its network
/// can: loopback, private and link-local addresses, the metadata services of clouds.
/// </summary>
internal static class PublicAddress
{
    /// <summary>The special-purpose ranges of IPv4 (RFC 6890 and its registry), and the one public address at which a cloud (Azure) keeps such a service.</summary>
    private static readonly IPNetwork[] NotPublic4 = Networks(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
        "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "168.63.129.16/32");

    /// <summary>All of public IPv6 lies in here ...</summary>
    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    /// <summary>... but for protocols, tunnels that carry an IPv4 address, and documentation.</summary>
    private static readonly IPNetwork[] NotPublic6 = Networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    /// <summary>The last 32 bits are an IPv4 address, which a translator of the network calls (NAT64, RFC 6052).</summary>
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    public static bool Is(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (Translated.Contains(address)) address = new IPAddress(address.GetAddressBytes().AsSpan(12));
        return address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork
            ? !NotPublic4.Any(network => network.Contains(address))
            : Global6.Contains(address) && !NotPublic6.Any(network => network.Contains(address));
    }

    private static IPNetwork[] Networks(params string[] ranges) => [.. ranges.Select(IPNetwork.Parse)];
}
