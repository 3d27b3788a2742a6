using System.Net;

namespace Retinue.Access;

/// <summary>Addresses and CIDR ranges, IPv4 and IPv6. No rules match nothing.</summary>
internal sealed class IpRules
{
    private readonly IReadOnlyList<IPNetwork> networks;

    private IpRules(IReadOnlyList<IPNetwork> networks) => this.networks = networks;

    /// <summary>What the rules were read from, in canonical form.</summary>
    public override string ToString() => string.Join(',', networks.Select(n => n.ToString()));

    public bool IsEmpty => networks.Count == 0;

    public IReadOnlyList<IPNetwork> Networks => networks;

    /// <summary>Reads rules separated by commas or blanks: <c>192.0.2.1, 2001:db8::/32, loopback, any</c>.</summary>
    /// <exception cref="FormatException">One of them is none; the message says which.</exception>
    public static IpRules Parse(string text)
    {
        var networks = new List<IPNetwork>();
        foreach (var rule in text.Split([',', ' ', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            switch (rule.ToLowerInvariant())
            {
                case "loopback":
                    networks.Add(IPNetwork.Parse("127.0.0.0/8"));
                    networks.Add(IPNetwork.Parse("::1/128"));
                    break;
                case "any" or "*":
                    networks.Add(IPNetwork.Parse("0.0.0.0/0"));
                    networks.Add(IPNetwork.Parse("::/0"));
                    break;
                default:
                    networks.Add(Network(rule));
                    break;
            }
        }
        return new IpRules(networks);
    }

    public bool Allow(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        foreach (var network in networks)
            if (network.Contains(address)) return true;
        return false;
    }

    private static IPNetwork Network(string rule)
    {
        var slash = rule.IndexOf('/', StringComparison.Ordinal);
        var wrong = new FormatException($"{rule} is not an address or a CIDR range such as 192.0.2.0/24");
        if (!IPAddress.TryParse(slash < 0 ? rule : rule[..slash], out var address)) throw wrong;
        var bits = address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork ? 32 : 128;
        var length = bits;
        if (slash >= 0 && (!int.TryParse(rule[(slash + 1)..], System.Globalization.NumberStyles.None, Invariant, out length) || length > bits)) throw wrong;
        // 192.0.2.7/24 is meant as 192.0.2.0/24: the bits past the prefix are cleared instead of refused.
        var bytes = address.GetAddressBytes();
        for (var bit = length; bit < bits; bit++) bytes[bit / 8] &= (byte)~(0x80 >> (bit % 8));
        return new IPNetwork(new IPAddress(bytes), length);
    }
}
