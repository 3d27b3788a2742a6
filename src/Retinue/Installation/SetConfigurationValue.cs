using Retinue.Events;
using Retinue.Storage;

namespace Retinue.Installation;

/// <summary>
/// Changes a setting that may change while servers run (https://developers.whmcs.com/api-reference/setconfigurationvalue/); every server
/// knows within two seconds.
/// </summary>
internal sealed class SetConfigurationValue : ApiAction
{
    private static readonly TextParam Setting = new("setting", "The setting: RETINUE_COMPANY_NAME or CompanyName, in any case")
    {
        Required = true,
        Missing = ConfigurationErrors.SettingRequired,
        Example = "CompanyName",
    };

    // Not required in the sense of the engine, which takes an empty text for a missing one: here it is a value.
    private static readonly TextParam NewValue = new("value", "The value; an empty one clears a text") { Missing = ConfigurationErrors.ValueRequired, Example = "Example Ltd" };

    private static readonly Field Changed = Field.Flag("value_changed", "Whether it was another one before");

    public override ActionSpec Spec { get; } = new("SetConfigurationValue", "Changes a setting of this installation")
    {
        Params = [Setting, NewValue],
        Returns = [Changed],
        Errors =
        [
            ConfigurationErrors.SettingRequired, ConfigurationErrors.SettingInvalid, ConfigurationErrors.ValueRequired, ConfigurationErrors.ValueInvalid,
            ConfigurationErrors.NeedsStart, ConfigurationErrors.Fixed, ConfigurationErrors.Raced,
        ],
        Raises = [EventNames.ConfigurationEdit],
        Writes = true,
    };

    public override async Task<Reply> Run(Call call)
    {
        var setting = Find(call);
        if (!call.Has(NewValue)) throw new Refused(ConfigurationErrors.ValueRequired) { Parameter = NewValue.Name };
        var value = Read(call, setting);
        var reply = await call.Write(async unit =>
        {
            var before = await Replace(unit, setting, value, call.Now).ConfigureAwait(false);
            await unit.Raise(Event.Edit(EventNames.ConfigurationEdit, null, [("setting", setting.Name)], [("value", before)], [("value", value)])).ConfigureAwait(false);
            return new Reply { { Changed, before != value } };
        }).ConfigureAwait(false);
        call.Api.Configuration.Forget();
        return reply;
    }

    private static RuntimeSetting Find(Call call)
    {
        var name = call.Text(Setting).Trim();
        if (Configuration.Runtime(name) is not { } setting)
            throw new Refused(call.Api.Configuration.Find(call.Options, name) == null ? ConfigurationErrors.SettingInvalid : ConfigurationErrors.NeedsStart, name) { Parameter = Setting.Name };
        return call.Api.Configuration.IsFixed(setting) ? throw new Refused(ConfigurationErrors.Fixed, setting.Name) { Parameter = Setting.Name } : setting;
    }

    /// <summary>The value in its canonical form, read as the setting itself is read.</summary>
    private static string Read(Call call, RuntimeSetting setting)
    {
        try
        {
            return setting.Show(setting.Apply(call.Options, call.Text(NewValue)));
        }
        catch (Exception e) when (e is FormatException or SettingException)
        {
            throw new Refused(ConfigurationErrors.ValueInvalid, setting.Name, setting.Expected) { Parameter = NewValue.Name };
        }
    }

    /// <summary>Stores a value and answers the one before. The first statement takes the row, so of two calls the later sees what the earlier did.</summary>
    private static async ValueTask<string> Replace(UnitOfWork unit, RuntimeSetting setting, string value, long now)
    {
        if (await unit.Db.Execute($"UPDATE configuration SET version = version + 1 WHERE name = {setting.Name}").ConfigureAwait(false) == 0)
        {
            if (value != setting.Standard)
                await unit.Add($"INSERT INTO configuration (name, version, value, updated_at) VALUES ({setting.Name}, 1, {value}, {now})", duplicate: ConfigurationErrors.Raced).ConfigureAwait(false);
            return setting.Standard;
        }
        var before = await unit.Db.First($"SELECT value FROM configuration WHERE name = {setting.Name}", row => row.Text(0)).ConfigureAwait(false) ?? "";
        await unit.Add($"UPDATE configuration SET value = {value}, updated_at = {now} WHERE name = {setting.Name}").ConfigureAwait(false);
        return before;
    }
}
