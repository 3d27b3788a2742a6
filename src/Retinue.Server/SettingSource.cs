namespace Retinue.Server;

/// <summary>Where settings are found: the command line first, then the environment (or the file it names), then appsettings.json.</summary>
internal sealed class SettingSource(Func<string, string?> commandLine, Func<string, string?> environment, IConfiguration file)
{
    public string? Find(Setting setting) =>
        commandLine(setting.Option) ?? environment(setting.Name) ?? FromFile(setting) ?? file[setting.Key];

    /// <summary>The environment and appsettings.json of this process, and the options that a command was given.</summary>
    public static SettingSource OfProcess(Func<string, string?> commandLine)
    {
        IConfiguration file;
        try
        {
            file = new ConfigurationBuilder().SetBasePath(Directory.GetCurrentDirectory()).AddJsonFile("appsettings.json", optional: true).Build();
        }
        catch (InvalidDataException e)
        {
            throw new SettingException($"appsettings.json cannot be read: {e.InnerException?.Message ?? e.Message}");
        }
        return new SettingSource(commandLine, Environment.GetEnvironmentVariable, file);
    }

    /// <summary>A setting of ours in the environment that does not exist is a slip of the pen, and says so before it surprises.</summary>
    public static IEnumerable<string> Unknown(IEnumerable<string> names, IReadOnlyList<Setting> known) =>
        names.Where(n => n.StartsWith("RETINUE_", StringComparison.Ordinal) && !n.StartsWith("RETINUE_TEST_", StringComparison.Ordinal))
            .Where(n => known.All(s => n != s.Name && n != s.Name + "_FILE")).Order(StringComparer.Ordinal);

    private string? FromFile(Setting setting)
    {
        if (environment(setting.Name + "_FILE") is not { Length: > 0 } path) return null;
        try
        {
            return File.ReadAllText(path).Trim();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingException($"{setting.Name}_FILE names {path}, which cannot be read: {e.Message.TrimEnd('.')}.");
        }
    }
}
