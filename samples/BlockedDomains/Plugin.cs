namespace Retinue.Samples.BlockedDomains;

/// <summary>
/// A plug-in in one file: refuses contacts whose address is at a blocked domain, and keeps an audit file of who was added or refused.
/// BLOCKED_DOMAINS names the domains, separated by commas; CONTACT_AUDIT the file.
/// </summary>
public sealed class Plugin : IPlugin
{
    private readonly SemaphoreSlim writing = new(1);
    private readonly string[] blocked =
        (Environment.GetEnvironmentVariable("BLOCKED_DOMAINS") ?? "mailinator.com,example.invalid").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    private readonly string audit = Environment.GetEnvironmentVariable("CONTACT_AUDIT") ?? "contact-audit.log";

    /// <inheritdoc/>
    public void Start(LocalApi api)
    {
        api.Hooks.AddValidation("ContactDetailsValidation", priority: 10, Check);
        api.Hooks.Add("ContactAdd", priority: 100, hook => Note($"{hook.Caller.Actor} added contact {hook.Text("contactid")} <{hook.Text("email")}> to client {hook.Text("userid")}"));
    }

    /// <summary>Answers what is wrong; nothing lets the call go on.</summary>
    private async ValueTask<IReadOnlyList<string>> Check(Hook hook)
    {
        var email = hook.Text("email").Trim();
        var domain = email[(email.LastIndexOf('@') + 1)..];
        if (!blocked.Contains(domain, StringComparer.OrdinalIgnoreCase)) return [];
        await Note($"{hook.Caller.Actor} was refused <{email}>");
        return [$"Addresses at {domain} are not accepted"];
    }

    /// <summary>Hooks of several calls run at once: one line after another.</summary>
    private async ValueTask Note(string line)
    {
        await writing.WaitAsync();
        try
        {
            await File.AppendAllTextAsync(audit, line.ReplaceLineEndings(" ") + "\n");
        }
        finally
        {
            writing.Release();
        }
    }
}
