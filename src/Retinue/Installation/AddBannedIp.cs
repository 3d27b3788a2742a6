using System.Net;
using Retinue.Access;
using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Installation;

/// <summary>
/// Shuts an address or a CIDR range out (https://developers.whmcs.com/api-reference/addbannedip/): within two seconds every server answers
/// it <c>Forbidden IP</c> before it looks at anything else.
/// </summary>
internal sealed class AddBannedIp : ApiAction
{
    /// <summary>A hundred years.</summary>
    private const long MaxDays = 36_525;

    private static readonly ApiError DaysInvalid = new("days_invalid", "The parameter days must be a number from 1 to 36525", 422);
    private static readonly ApiError ExpiresInvalid = new("expires_invalid", "The parameter expires must be a date to come, such as 2030-01-31 23:59:59", 422);
    private static readonly ApiError ReasonTooLong = new("reason_too_long", "The parameter reason must have at most 1000 characters", 422);

    private static readonly TextParam Ip = new("ip", "The address, or a CIDR range") { Required = true, Example = "192.0.2.1" };
    private static readonly TextParam Reason = new("reason", "Why") { Required = true, Example = "Guesses passwords" };
    private static readonly IntParam Days = new("days", "For how many days; not needed with expires") { Example = "7" };
    private static readonly TextParam Expires = new("expires", "Until when, in UTC; wins over days") { Example = "2030-01-31 23:59:59" };

    private static readonly Field BanId = Field.Id("banid", "The id of the ban");

    public override ActionSpec Spec { get; } = new("AddBannedIp", "Shuts an address out")
    {
        Params = [Ip, Reason, Days, Expires],
        Returns = [BanId],
        Errors = [BannedIps.IpInvalid, DaysInvalid, ExpiresInvalid, ReasonTooLong],
        Raises = [EventNames.BannedIpAdd],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var ip = BannedIps.Canonical(call.Text(Ip));
        var (reason, expires) = (call.Text(Reason), ReadEnd(call));
        if (reason.Length > 1000) throw new Refused(ReasonTooLong) { Parameter = Reason.Name };
        if (IpRules.Parse(ip).Allow(IPAddress.Loopback) || IpRules.Parse(ip).Allow(IPAddress.IPv6Loopback)) call.Warn("Loopback addresses stay let in, whatever is banned");
        return call.Write(async unit =>
        {
            var ban = new BannedIp(await unit.NewId(Sequence.Ban).ConfigureAwait(false), ip, reason, call.Now, expires);
            await BannedIps.Add(unit, ban).ConfigureAwait(false);
            await unit.Raise(new Event(EventNames.BannedIpAdd, null)
            {
                Data = [("banid", ban.Id), ("ip", ip), ("reason", reason), ("expires", Dates.Second(expires))],
            }).ConfigureAwait(false);
            return new Reply { { BanId, ban.Id } };
        });
    }

    private static long ReadEnd(Call call)
    {
        if (call.Text(Expires).Trim() is { Length: > 0 } text)
            return DateText.Moment(text) is { } moment && moment > call.Now ? moment : throw new Refused(ExpiresInvalid) { Parameter = Expires.Name };
        if (!call.Has(Days)) throw new Refused(CommonErrors.MissingParameter, Days.Name) { Parameter = Days.Name };
        // A ban of 0 days would be none, which is not what anybody means who bans an address.
        var days = call.Number(Days) ?? 0;
        if (days is < 1 or > MaxDays) throw new Refused(DaysInvalid) { Parameter = Days.Name };
        return call.Now + days * DateText.Day;
    }
}
