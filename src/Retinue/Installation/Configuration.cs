using Retinue.Storage;

namespace Retinue.Installation;

/// <summary>
/// The settings in force: those that the process was started with, and over them what SetConfigurationValue has stored, unless the start
/// says it explicitly.
/// </summary>
internal sealed class Configuration
{
    private static readonly RetinueOptions Standards = new();

    private readonly RetinueOptions started;
    private readonly Known<RetinueOptions> known;

    public Configuration(Store store, TimeProvider clock, RetinueOptions started)
    {
        this.started = started;
        known = new Known<RetinueOptions>(store, clock, async db =>
            (await db.All($"SELECT name, value FROM configuration", row => (Name: row.Text(0), Value: row.Text(1))).ConfigureAwait(false))
                .Aggregate(started, (options, one) => Apply(options, one.Name, one.Value)));
    }

    /// <summary>The options of a call that begins now.</summary>
    public ValueTask<RetinueOptions> Current() => known.Current();

    /// <summary>This process has changed one itself: its next call must see that.</summary>
    public void Forget() => known.Forget();

    /// <summary>Whether the start of the process says what a setting is, so that nothing that is stored can change it.</summary>
    public bool IsFixed(RuntimeSetting setting) =>
        started.Settings.Any(s => s.Name == setting.Name && s.IsExplicit) || setting.Show(started) != setting.Show(Standards);

    /// <summary>The value of a setting that is no secret, by any of its names; null when there is none.</summary>
    public string? Find(RetinueOptions options, string called) =>
        Runtime(called) is { } setting ? setting.Show(options) : started.Settings.FirstOrDefault(s => RuntimeSetting.IsNamed(s.Name, called))?.Value;

    public static RuntimeSetting? Runtime(string called) => RuntimeSetting.All.FirstOrDefault(s => RuntimeSetting.IsNamed(s.Name, called));

    private RetinueOptions Apply(RetinueOptions options, string name, string value)
    {
        // What a newer version has stored and this one does not know, or cannot read, is as if it were not there.
        if (RuntimeSetting.All.FirstOrDefault(s => s.Name == name) is not { } setting || IsFixed(setting)) return options;
        try
        {
            return setting.Apply(options, value);
        }
        catch (Exception e) when (e is FormatException or SettingException)
        {
            return options;
        }
    }
}
