using System.Net;

namespace Retinue.Clients;

/// <summary>What AddClient and UpdateClient take alike, beside name and address (<see cref="Person"/>).</summary>
internal static class ClientParams
{
    public static readonly IntParam SecurityQuestion = new("securityqid", "Id of the security question");
    public static readonly TextParam SecurityAnswer = new("securityqans", "Answer to the security question") { Secret = true };
    public static readonly IntParam Currency = new("currency", "Id of the currency; a new client without one has the default one");
    public static readonly IntParam Group = new("groupid", "Id of the client group; 0 for none");
    public static readonly TextParam Language = new("language", "Language of the client") { Example = "english" };
    public static readonly TextParam Ip = new("clientip", "The address that the client came from") { Example = "192.0.2.1" };
    public static readonly TextParam Notes = new("notes", "Notes for the staff");
    public static readonly FlagParam MarketingOptIn = new("marketingoptin", "Whether the client wants marketing mail");

    public static readonly IReadOnlyList<TextParam> Card = Payment("cardtype", "cardnum", "expdate", "startdate", "issuenumber", "cvv");

    /// <summary>Parameters with the data of cards and banks, which are not read.</summary>
    public static IReadOnlyList<TextParam> Payment(params string[] names) => [.. names.Select(name => new TextParam(name, "Payment data is never kept") { Secret = true })];

    /// <summary>The address that the client came from, in its shortest form; what it was before when the call brings none that can be read.</summary>
    public static string ReadIp(Call call, string before)
    {
        if (!call.Has(Ip)) return before;
        var text = call.Text(Ip).Trim();
        if (text.Length == 0) return "";
        // Without the zone of an IPv6 address, which means something only on the machine that wrote it.
        if (IPAddress.TryParse(text, out var ip)) return new IPAddress(ip.GetAddressBytes()).ToString();
        call.Warn("clientip was ignored: it is not an address");
        return before;
    }

    /// <summary>The hash of the security answer that a call brings, empty for an empty one. Case, composition and blanks around it do not matter.</summary>
    public static async Task<string> HashAnswer(Call call)
    {
        var answer = call.Text(SecurityAnswer).Trim();
        return answer.Length == 0 ? "" : await call.Passwords.Hash(EmailKey.Fold(answer)).ConfigureAwait(false);
    }
}
