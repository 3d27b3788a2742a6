namespace Retinue.Installation;

/// <summary>
/// Answers the release that is spoken (https://developers.whmcs.com/api-reference/whmcsdetails/): that of the generation of the call, which
/// is what clients that ask want to know.
/// </summary>
internal sealed class WhmcsDetails : ApiAction
{
    private static readonly Field Version = Field.Text("version", "The release"), Canonical = Field.Text("canonicalversion", "The release with its stage");

    /// <summary>The group that GetAdminDetails answers too.</summary>
    public static readonly Field Details = Field.Group("whmcs", "The release that is spoken", Version, Canonical);

    public override ActionSpec Spec { get; } = new("WhmcsDetails", "Answers the release of the API that is spoken")
    {
        Since = "8.0",
        Returns = [Details],
    };

    public override Task<Reply> Run(Call call) => Task.FromResult(new Reply { { Details, Of(call.Version) } });

    public static Reply Of(ApiVersion version) => new()
    {
        { Version, ApiVersions.Release(version) }, { Canonical, $"{ApiVersions.Release(version)}-release.1" },
    };
}
