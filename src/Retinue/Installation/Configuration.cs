using Retinue.Storage;

namespace Retinue.Installation;

/// <summary>
/// The settings in force: those that the process was started with, and over them what SetConfigurationValue has stored, unless the start
/// says it explicitly. Read again after a second, so a change is known to every process within two.
/// </summary>
internal sealed class Configuration(LocalApi api, RetinueOptions started)
{
    private static readonly TimeSpan KnownFor = TimeSpan.FromSeconds(1);
    private static readonly RetinueOptions Standards = new();

    private sealed record Known(RetinueOptions Options, long Until);

    private volatile Known? known;

    /// <summary>The options of a call that begins now.</summary>
    public async ValueTask<RetinueOptions> Current()
    {
        var now = api.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        if (known is { } recent && recent.Until > now) return recent.Options;
        var stored = await api.Store.Read(db => db.All($"SELECT name, value FROM configuration", row => (Name: row.Text(0), Value: row.Text(1)))).ConfigureAwait(false);
        var options = stored.Aggregate(started, (o, one) => Apply(o, one.Name, one.Value));
        known = new Known(options, now + (long)KnownFor.TotalMilliseconds);
        return options;
    }

    /// <summary>This process has changed one itself: its next call must see that.</summary>
    public void Forget() => known = null;

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
