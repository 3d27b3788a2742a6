using Retinue.Access;
using Retinue.Installation;
using Retinue.Mail.Delivery;

namespace Retinue.Server;

/// <summary>Every setting there is, and their values.</summary>
internal sealed class Settings
{
    private static readonly List<Setting> Declared = [];

    /// <summary>How every address of this machine is written.</summary>
    private static readonly string[] Everywhere = ["*", "+", "0.0.0.0", "[::]"];

    public static readonly Setting<string> Data = Add("RETINUE_DATA", "Folder of the SQLite database and of the first credential", "./data", "the name of a folder", ReadFolder);
    public static readonly Setting<string> Database = Text("RETINUE_DATABASE", "MariaDB instead of SQLite: mariadb://user:password@host[:port][,host2...]/name", "", secret: true);
    public static readonly Setting<string[]> Urls = Add("RETINUE_URLS", "Addresses to listen on, separated by commas", "http://localhost:8080", "http addresses of this machine such as http://localhost:8080 or http://0.0.0.0:8080; TLS is the business of a reverse proxy", ReadUrls);
    public static readonly Setting<string> ApiIdentifier = Text("RETINUE_API_IDENTIFIER", "Identifier of a credential with every right, made at start if missing", "");
    public static readonly Setting<string> ApiSecret = Text("RETINUE_API_SECRET", "The secret of that credential", "", secret: true);
    public static readonly Setting<IpRules> AllowedIps = Add("RETINUE_ALLOWED_IPS", "Addresses and CIDR ranges that may call the API; loopback and any are words for the usual ones", "loopback", "a list such as 127.0.0.1,192.0.2.0/24", IpRules.Parse);
    public static readonly Setting<string> AccessKey = Add("RETINUE_API_ACCESS_KEY", "The access key that lifts the IP rule", "", "letters, digits and !@#$%.()*[]-_", ReadAccessKey, secret: true);
    public static readonly Setting<IpRules> TrustedProxies = Add("RETINUE_TRUSTED_PROXIES", "Reverse proxies whose X-Forwarded-For is believed; without it, their address is the caller's", "", "a list such as 127.0.0.1,10.0.0.0/8", IpRules.Parse);
    public static readonly Setting<string> Version = Add("RETINUE_API_VERSION", "Generation of the API: 7.10 or 8", "7.10", "7.10 or 8", SettingText.OneOf("7.10", "8"));
    public static readonly Setting<bool> Strict = Flag("RETINUE_STRICT", "Answers as documented where that is of no use: no GET, and sub-accounts without an e-mail address", "off");
    public static readonly Setting<bool?> AllowGet = Add("RETINUE_ALLOW_GET", "Whether GET may call the API; the opposite of RETINUE_STRICT when not set", "", "on or off", static bool? (text) => text.Length == 0 ? null : SettingText.Flag(text));
    public static readonly Setting<string> DefaultResponseType = Add("RETINUE_DEFAULT_RESPONSETYPE", "The format of a call that names none: legacy (pairs for flat answers, XML for lists), json, xml or nvp", "legacy", "legacy, json, xml or nvp", SettingText.OneOf("legacy", "json", "xml", "nvp"));
    public static readonly Setting<string> Key = Text("RETINUE_KEY", "The key with which secrets that must be read again are encrypted; the same for all servers over one database. Without it: the file key in RETINUE_DATA, made at its first use", "", secret: true);
    public static readonly Setting<int> HookPatience = Number("RETINUE_HOOK_PATIENCE", "Most seconds that an answer waits for hooks", 5, 1, 300);
    public static readonly Setting<string> Plugins = Add("RETINUE_PLUGINS", "Folder of plug-in assemblies: Name.dll, or Name/Name.dll", "./plugins", "the name of a folder", ReadFolder);
    public static readonly Setting<bool> WebhookPrivate = Flag("RETINUE_WEBHOOK_PRIVATE", "Lets webhooks call private addresses and this machine, and plain http", "off");
    public static readonly Setting<int> WebhookRetention = Number("RETINUE_WEBHOOK_RETENTION", "Days for which finished deliveries of webhooks are kept", 30, 1, 3650);
    public static readonly Setting<string> SmtpUrl = Add("RETINUE_SMTP_URL", "The mail server: smtp://user:password@host:587 or smtps://...; without it mail is captured, for 'retinue mail'", "", SmtpServer.Expected, text => SmtpServer.Parse(text) is var _ ? text : "", secret: true);
    public static readonly Setting<string> SmtpCaFile = Text("RETINUE_SMTP_CA_FILE", "PEM file with the authorities that alone vouch for the mail server; without it those of the machine", "");
    public static readonly Setting<string> MailFrom = Text("RETINUE_MAIL_FROM", "The sender of mail: Example <mail@example.com>", "");
    public static readonly Setting<int> MailRate = Number("RETINUE_MAIL_RATE", "Most messages that this process sends in a minute; 0 is no limit", 0, 0, 1_000_000);
    public static readonly Setting<int> MailConnections = Number("RETINUE_MAIL_CONNECTIONS", "Connections to the mail server at once", 1, 1, 100);
    public static readonly Setting<string> MailBounceAddress = Text("RETINUE_MAIL_BOUNCE_ADDRESS", "Where mail that cannot be delivered comes back to, such as bounces@example.com; without it the sender", "");
    public static readonly Setting<string> DkimKeyFile = Text("RETINUE_DKIM_KEY_FILE", "PEM file with the RSA key by which mail is signed", "");
    public static readonly Setting<string> DkimDomain = Text("RETINUE_DKIM_DOMAIN", "The domain that signs mail", "");
    public static readonly Setting<string> DkimSelector = Text("RETINUE_DKIM_SELECTOR", "The name of that key in the domain: of SELECTOR._domainkey.example.com", "");
    public static readonly Setting<string> Currency = Add("RETINUE_CURRENCY", "ISO 4217 code of the first currency, made at the first start; UpdateCurrency changes it later", "USD", "a code of three letters such as USD", ReadCurrency);
    public static readonly Setting<int> MaxBody = Number("RETINUE_MAX_BODY", "Largest request body, in bytes", 1 << 20, 1024, 256 << 20);
    public static readonly Setting<int> MaxFields = Number("RETINUE_MAX_FIELDS", "Most fields in a request", 1000, 10, 1_000_000);
    public static readonly Setting<int> MaxNesting = Number("RETINUE_MAX_NESTING", "Deepest nesting of brackets or JSON in a request", 32, 2, 64);
    public static readonly Setting<int> BcryptCost = Number("RETINUE_BCRYPT_COST", "Work factor of password hashes", 10, 4, 15);
    public static readonly Setting<LogLevel> LogLevel = Add("RETINUE_LOG_LEVEL", "Debug, Information, Warning or Error; Debug has a line for each call", "Information", "Debug, Information, Warning or Error", ReadLevel);
    public static readonly Setting<string> LogFormat = Add("RETINUE_LOG_FORMAT", "text or json", "text", "text or json", SettingText.OneOf("text", "json"));

    /// <summary>Those that may change at run time: the library declares them, and reads them here as it reads them there.</summary>
    private static readonly Setting<Func<RetinueOptions, RetinueOptions>>[] Runtime = [.. RuntimeSetting.All.Select(Add)];

    private readonly SettingSource source;

    public Settings(SettingSource source)
    {
        this.source = source;
        // Everything is read here, so that a wrong setting stops the start and not the first request that needs it.
        var options = new RetinueOptions
        {
            Data = Get(Data),
            Database = Get(Database),
            ApiVersion = Get(Version) == "8" ? ApiVersion.V8 : ApiVersion.V7,
            Strict = Get(Strict),
            Key = Get(Key),
            HookPatience = TimeSpan.FromSeconds(Get(HookPatience)),
            ListenUrl = NearAddress(Get(Urls)[0]),
            WebhookPrivate = Get(WebhookPrivate),
            WebhookRetention = TimeSpan.FromDays(Get(WebhookRetention)),
            SmtpUrl = Get(SmtpUrl),
            SmtpCaFile = Get(SmtpCaFile),
            MailFrom = Get(MailFrom),
            MailRate = Get(MailRate),
            MailConnections = Get(MailConnections),
            MailBounceAddress = Get(MailBounceAddress),
            DkimKeyFile = Get(DkimKeyFile),
            DkimDomain = Get(DkimDomain),
            DkimSelector = Get(DkimSelector),
            Currency = Get(Currency),
            BcryptCost = Get(BcryptCost),
            Settings = [.. Declared.Where(s => !s.Secret).Select(s => new StartedSetting(s.Name, s.ReadText(source), source.Find(s) != null))],
        };
        Options = Runtime.Aggregate(options, (read, setting) => Get(setting)(read));
        _ = (Get(Plugins), Get(Urls), Get(AllowedIps), Get(AccessKey), Get(TrustedProxies), Get(DefaultResponseType), Get(AllowGet));
        _ = (Get(MaxBody), Get(MaxFields), Get(MaxNesting), Get(LogLevel), Get(LogFormat));
        if (Get(ApiIdentifier).Length > 0 != Get(ApiSecret).Length > 0)
            throw new SettingException("RETINUE_API_IDENTIFIER and RETINUE_API_SECRET go together; only one of them is set.");
        if (Get(ApiIdentifier).Length > Credentials.MaxIdentifierLength)
            throw new SettingException($"RETINUE_API_IDENTIFIER is too long; use at most {Credentials.MaxIdentifierLength} characters.");
        if (Get(Key).Length is > 0 and < 16)
            throw new SettingException("RETINUE_KEY is too short; use 16 or more random characters.");
        if (Get(ApiSecret).Length is > 0 and < 16)
            throw new SettingException("RETINUE_API_SECRET is too short; use 16 or more random characters.");
    }

    public static IReadOnlyList<Setting> All => Declared;

    public RetinueOptions Options { get; init; }

    public bool IsGetAllowed => Get(AllowGet) ?? !Get(Strict);

    public T Get<T>(Setting<T> setting) => setting.Read(source);

    private static Setting<T> Add<T>(string name, string meaning, string standard, string expected, Func<string, T> parse, bool secret = false)
    {
        var setting = new Setting<T>(name, meaning, standard, expected, parse) { Secret = secret };
        Declared.Add(setting);
        return setting;
    }

    private static Setting<Func<RetinueOptions, RetinueOptions>> Add(RuntimeSetting setting) => Add<Func<RetinueOptions, RetinueOptions>>(
        setting.Name, setting.Meaning, setting.Standard, setting.Expected, text =>
        {
            _ = setting.Apply(new RetinueOptions(), text);
            return options => setting.Apply(options, text);
        });

    private static Setting<string> Text(string name, string meaning, string standard, bool secret = false) =>
        Add(name, meaning, standard, "a text", SettingText.Text, secret);

    private static Setting<bool> Flag(string name, string meaning, string standard) => Add(name, meaning, standard, "on or off", SettingText.Flag);

    private static Setting<int> Number(string name, string meaning, int standard, int from, int to) =>
        Add(name, meaning, $"{standard}", $"a whole number from {from} to {to}", SettingText.Number(from, to));

    private static string ReadFolder(string text) => string.IsNullOrWhiteSpace(text) || text.Contains('\0') ? throw new FormatException("") : text;

    private static string ReadCurrency(string text) =>
        text.Trim() is { Length: 3 } code && code.All(char.IsAsciiLetter) ? code.ToUpperInvariant() : throw new FormatException("");

    private static string[] ReadUrls(string text)
    {
        var urls = text.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return urls.Length > 0 && urls.All(IsUrl) ? urls : throw new FormatException("");
    }

    /// <summary>An address of this machine: for any other name the web server would listen on every interface without a word.</summary>
    private static bool IsUrl(string url) =>
        Uri.TryCreate(url.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var uri)
        && uri is { Scheme: "http", PathAndQuery: "/" }
        && (uri.IdnHost == "localhost" || System.Net.IPAddress.TryParse(uri.IdnHost, out _));

    /// <summary>An address that is listened on, as somebody on this machine would write it in a link.</summary>
    private static string NearAddress(string url) => Everywhere.Aggregate(url, (near, host) => near.Replace($"//{host}", "//localhost", StringComparison.Ordinal)).TrimEnd('/');

    private static string ReadAccessKey(string text) =>
        text.All(c => char.IsAsciiLetterOrDigit(c) || "!@#$%.()*[]-_".Contains(c)) ? text : throw new FormatException("");

    private static LogLevel ReadLevel(string text) =>
        Enum.TryParse<LogLevel>(text.Trim(), ignoreCase: true, out var level) && Enum.IsDefined(level) ? level : throw new FormatException("");
}
