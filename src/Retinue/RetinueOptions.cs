namespace Retinue;

/// <summary>The two generations of the documented API. One model stands beneath both.</summary>
public enum ApiVersion
{
    /// <summary>7.10: sub-accounts; ids and flags are written as text. The default.</summary>
    V7,

    /// <summary>8.x: users instead of sub-accounts; ids and flags are typed.</summary>
    V8,
}

/// <summary>How a Retinue library opens its database and answers. Every value has a default that works.</summary>
public sealed record RetinueOptions
{
    /// <summary>The folder of the SQLite database; made when missing. Not used when <see cref="Database"/> is set.</summary>
    public string Data { get; init; } = "./data";

    /// <summary>The connection to MariaDB, <c>mariadb://user:password@host[:port]/name</c>; empty for SQLite in <see cref="Data"/>.</summary>
    public string Database { get; init; } = "";

    /// <summary>The generation that answers when the call does not say otherwise.</summary>
    public ApiVersion ApiVersion { get; init; } = ApiVersion.V7;

    /// <summary>Does what the documentation says even where that is of no use: a sub-account without an e-mail address is made. Default off.</summary>
    public bool Strict { get; init; }

    /// <summary>Refuses a country or phone number that cannot be right, instead of storing it with a warning. Default off.</summary>
    public bool StrictInput { get; init; }

    /// <summary>Which kinds of mail a new contact receives when the call says nothing about them. Default: none.</summary>
    public string ContactEmailDefaults { get; init; } = "";

    /// <summary>
    /// The ISO 4217 code of the first currency, which has the id 1; it counts when an installation starts for the first time, and
    /// UpdateCurrency changes it later. Default USD.
    /// </summary>
    public string Currency { get; init; } = "USD";

    /// <summary>The most rows that a list answers, whatever <c>limitnum</c> asks. Default 250.</summary>
    public int MaxPageSize { get; init; } = 250;

    /// <summary>
    /// Runs the hooks ContactDetailsValidation and ClientDetailsValidation for calls of the API, and refuses what they find wrong. Default off:
    /// the documented ones are for forms.
    /// </summary>
    public bool ValidationHooks { get; init; }

    /// <summary>What the company is called, in mail and on pages. Default: nothing.</summary>
    public string CompanyName { get; init; } = "";

    /// <summary>The language of mail to those who have none of their own: <c>german</c> or <c>de</c>. Empty: the text without a language, which is English at first.</summary>
    public string Language { get; init; } = "";

    /// <summary>The address under which people reach the installation, for links that are sent to them. Default: none.</summary>
    public string SystemUrl { get; init; } = "";

    /// <summary>The first address that the server listens on: where <see cref="SystemUrl"/> is empty, links begin with it.</summary>
    public string ListenUrl { get; init; } = "http://localhost:8080";

    /// <summary>The site where clients sign in, to which links lead: <c>https://example.com/my</c>. Empty: there is none.</summary>
    public string ClientAreaUrl { get; init; } = "";

    /// <summary>What the links to this server begin with, without a slash at the end.</summary>
    internal string LinkBase => (SystemUrl.Length > 0 ? SystemUrl : ListenUrl).TrimEnd('/');

    /// <summary>How long an answer waits for hooks; a validation hook that takes longer refuses the call. Default 5 seconds.</summary>
    public TimeSpan HookPatience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Lets webhooks call addresses of private networks and of this machine, and plain http. Default off: whoever may add a webhook could
    /// otherwise reach what only this machine can.
    /// </summary>
    public bool WebhookPrivate { get; init; }

    /// <summary>How long deliveries of webhooks that have come to their end are kept. Default 30 days.</summary>
    public TimeSpan WebhookRetention { get; init; } = TimeSpan.FromDays(30);

    /// <summary>The mail server, <c>smtp://user:password@host:587</c> or <c>smtps://...</c>. Empty: mail is captured instead of sent.</summary>
    public string SmtpUrl { get; init; } = "";

    /// <summary>A file in PEM format with the authorities that alone may vouch for the mail server. Empty: those of the machine.</summary>
    public string SmtpCaFile { get; init; } = "";

    /// <summary>The sender of mail where nothing says otherwise: <c>Example &lt;mail@example.com&gt;</c>.</summary>
    public string MailFrom { get; init; } = "";

    /// <summary>The most messages that a process sends in a minute. Default 0: as many as the mail server takes.</summary>
    public int MailRate { get; init; }

    /// <summary>How many connections to the mail server a process has at once. Default 1.</summary>
    public int MailConnections { get; init; } = 1;

    /// <summary>Where mail that cannot be delivered comes back to: <c>bounces@example.com</c>. Empty: to the sender.</summary>
    public string MailBounceAddress { get; init; } = "";

    /// <summary>A file with the RSA key, in PEM format, by which mail is signed (DKIM). Empty: it is not.</summary>
    public string DkimKeyFile { get; init; } = "";

    /// <summary>The domain that signs: <c>example.com</c>.</summary>
    public string DkimDomain { get; init; } = "";

    /// <summary>The name of the key in the domain: of <c>SELECTOR._domainkey.example.com</c>.</summary>
    public string DkimSelector { get; init; } = "";

    /// <summary>
    /// The key with which the installation encrypts what it must read again: 16 or more random characters, the same for all processes over one
    /// database. Empty: a file <c>key</c> in <see cref="Data"/>, made at its first use.
    /// </summary>
    public string Key { get; init; } = "";

    /// <summary>Work factor of bcrypt for passwords; each step doubles the cost. From 4 to 15. Default 10, as WHMCS stores.</summary>
    public int BcryptCost { get; init; } = 10;

    /// <summary>The settings that the process was started with, for GetConfigurationValue; none that holds a secret.</summary>
    public IReadOnlyList<StartedSetting> Settings { get; init; } = [];
}

/// <summary>A setting as a process was started with it.</summary>
/// <param name="Name">Its name in the environment.</param>
/// <param name="Value">Its value, as text.</param>
/// <param name="IsExplicit">Whether somebody said so; otherwise it is the standard, and SetConfigurationValue may change it where that is possible.</param>
public sealed record StartedSetting(string Name, string Value, bool IsExplicit);
