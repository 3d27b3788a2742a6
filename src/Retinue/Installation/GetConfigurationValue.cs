namespace Retinue.Installation;

/// <summary>
/// Answers a setting of this installation as it is in force (https://developers.whmcs.com/api-reference/getconfigurationvalue/), by its name
/// in the environment or as <c>CompanyName</c>. Settings that hold secrets are as if they were not there.
/// </summary>
internal sealed class GetConfigurationValue : ApiAction
{
    private static readonly TextParam Setting = new("setting", "The setting: RETINUE_COMPANY_NAME or CompanyName, in any case")
    {
        Required = true,
        Missing = ConfigurationErrors.SettingRequired,
        Example = "CompanyName",
    };

    private static readonly Field SettingField = Field.Text("setting", "The name as it was asked for"), Value = Field.Text("value", "The value in force");

    public override ActionSpec Spec { get; } = new("GetConfigurationValue", "Answers a setting of this installation")
    {
        Params = [Setting],
        Returns = [SettingField, Value],
        Errors = [ConfigurationErrors.SettingRequired, ConfigurationErrors.SettingInvalid],
    };

    public override Task<Reply> Run(Call call)
    {
        var name = call.Text(Setting).Trim();
        var value = call.Api.Configuration.Find(call.Options, name) ?? throw new Refused(ConfigurationErrors.SettingInvalid) { Parameter = Setting.Name };
        return Task.FromResult(new Reply { { SettingField, name }, { Value, value } });
    }
}
