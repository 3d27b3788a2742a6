namespace Retinue.Server;

/// <summary>
/// One setting, declared once: its name in the environment, what it means and what may stand in it. The command line (<c>--allowed-ips</c>),
/// appsettings.json (<c>"Retinue": { "AllowedIps": ... }</c>), the help and the checks derive from it.
/// </summary>
internal abstract class Setting(string name, string meaning, string standard)
{
    /// <summary>The name in the environment: <c>RETINUE_ALLOWED_IPS</c>. The value of <c>NAME_FILE</c> names a file that holds it.</summary>
    public string Name { get; } = name;

    public string Meaning { get; } = meaning;

    /// <summary>The value when nothing is set, as it would be written.</summary>
    public string Standard { get; } = standard;

    /// <summary>Its value is never shown.</summary>
    public bool Secret { get; init; }

    /// <summary>On the command line: <c>--allowed-ips</c>.</summary>
    public string Option => "--" + Name["RETINUE_".Length..].ToLowerInvariant().Replace('_', '-');

    /// <summary>In appsettings.json: <c>Retinue:AllowedIps</c>; case does not matter there.</summary>
    public string Key => "Retinue:" + Name["RETINUE_".Length..].Replace("_", "", StringComparison.Ordinal);

    /// <summary>The value in force, as text; checked to be readable.</summary>
    public string ReadText(SettingSource source) => source.Find(this) ?? Standard;

    /// <summary>One sentence in one line, whatever was found.</summary>
    protected SettingException Wrong(string found, string expected) =>
        new($"{Name} is {(Secret ? "wrong" : $"\"{string.Concat(found.Select(c => char.IsControl(c) ? '\uFFFD' : c))}\"")}; {expected}.");
}

/// <summary>A setting whose text is read as <typeparamref name="T"/>.</summary>
internal sealed class Setting<T>(string name, string meaning, string standard, string expected, Func<string, T> parse) : Setting(name, meaning, standard)
{
    /// <exception cref="SettingException">The text is wrong; the message says what would be right.</exception>
    public T Read(SettingSource source)
    {
        var text = ReadText(source);
        try
        {
            return parse(text);
        }
        catch (FormatException e)
        {
            throw Wrong(text, $"{expected} is expected{(e.Message.Length > 0 ? $" ({e.Message})" : "")}");
        }
    }
}
