using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Retinue.Access;
using Retinue.Currencies;
using Retinue.Installation;
using Retinue.Mail.Delivery;
using Retinue.Storage;
using Retinue.Webhooks;

namespace Retinue;

/// <summary>
/// The API in process, as <c>localAPI()</c> is in PHP: the same actions, checks and events as over HTTP, without address rules and roles.
/// One instance serves any number of threads. Every other way in (HTTP, command line) comes through here too.
/// </summary>
public sealed class LocalApi : IAsyncDisposable
{
    private static readonly HashSet<string> Transport = new(StringComparer.Ordinal)
    {
        "action", "username", "password", "identifier", "secret", "accesskey", "responsetype",
    };

    private LocalApi(RetinueOptions options, MailSettings mail, Store store, ClockWatch clock, ILoggerFactory log)
    {
        Log = log;
        Hooks = new Hooks(this, log.CreateLogger<Hooks>());
        Options = options;
        Store = store;
        Clock = clock;
        Outage = new Outage(log.CreateLogger<Outage>(), clock);
        Passwords = new PasswordHasher(options.BcryptCost);
        Vault = new Vault(options);
        Configuration = new Configuration(store, clock, options);
        MailRules = new Known<Mail.Routing.MailRules>(store, clock, Mail.Routing.MailRules.Read);
        DisabledTemplates = new Known<IReadOnlySet<string>>(store, clock, Mail.Templates.TemplateStore.Disabled);
        PasswordGuesses = new LoginThrottle("password", store, clock, Outage);
        CodeGuesses = new LoginThrottle("code", store, clock, Outage);
        MailSettings = mail;
        Webhooks = new WebhookPlanner(clock);
        store.Follow = Webhooks.PlanAfter;
    }

    /// <summary>What the process was started with; a call has what is in force (<see cref="Call.Options"/>).</summary>
    internal RetinueOptions Options { get; }

    internal Configuration Configuration { get; }

    /// <summary>The rules about mail, as calls see them that read or write preferences; who gets a message is decided by what the tables say at that moment.</summary>
    internal Known<Mail.Routing.MailRules> MailRules { get; }

    /// <summary>The names of the templates that are switched off.</summary>
    internal Known<IReadOnlySet<string>> DisabledTemplates { get; }

    internal Store Store { get; }

    internal ClockWatch Clock { get; }

    /// <summary>What is wrong with the database at this moment.</summary>
    internal Outage Outage { get; }

    internal PasswordHasher Passwords { get; }

    internal Vault Vault { get; }

    /// <summary>Slows guessing of the passwords of clients and users, by address and by where the call comes from.</summary>
    internal LoginThrottle PasswordGuesses { get; }

    /// <summary>Slows guessing of second factors, by user: whoever guesses there knows the password already.</summary>
    internal LoginThrottle CodeGuesses { get; }

    internal MailSettings MailSettings { get; }

    /// <summary>Plans what webhooks are told of events, in the transaction that seals them.</summary>
    internal WebhookPlanner Webhooks { get; }

    internal ILoggerFactory Log { get; }

    /// <summary>Set when a call has committed events.</summary>
    internal Events.Wake Committed { get; } = new();

    /// <summary>Functions that run when something happens here.</summary>
    public Hooks Hooks { get; }

    /// <summary>Opens the database that the options name, makes it when it is not there, and brings it up to date.</summary>
    /// <exception cref="SettingException">An option is wrong; the message says which.</exception>
    public static async Task<LocalApi> OpenAsync(RetinueOptions? options = null, ILoggerFactory? log = null, TimeProvider? clock = null)
    {
        options ??= new RetinueOptions();
        clock ??= TimeProvider.System;
        log ??= NullLoggerFactory.Instance;
        if ("e\u0301".Normalize().Length != 1)
            throw new SettingException("Unicode data (ICU) is missing, without which addresses cannot be compared; install libicu and do not set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
        Mail.EmailPreferences.ParseDefaults(options.ContactEmailDefaults);
        var mail = MailSettings.Of(options);
        var watch = new ClockWatch(clock, log.CreateLogger<ClockWatch>());
        var api = new LocalApi(options, mail, await Store.Open(options, log, watch).ConfigureAwait(false), watch, log);
        try
        {
            await CurrencyRows.MakeFirst(api.Store, options.Currency, clock.GetUtcNow().ToUnixTimeMilliseconds()).ConfigureAwait(false);
            await Users.LoginTerms.Fill(api.Store).ConfigureAwait(false);
            await Accounts.MatchKeys.Fill(api.Store).ConfigureAwait(false);
            await CountMending.Fill(api.Store).ConfigureAwait(false);
            await CountFolding.Drain(api.Store).ConfigureAwait(false);
            return api;
        }
        catch
        {
            await api.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Calls an action: <c>await api.CallAsync("AddContact", new() { ["clientid"] = 1, ["firstname"] = "Jane" })</c>.</summary>
    /// <param name="command">The action's name, in any case.</param>
    /// <param name="values">The parameters: texts, numbers, booleans, and dictionaries for bracketed ones. Null means absent.</param>
    /// <param name="adminUser">The admin on whose behalf it runs; without one it runs as the system.</param>
    /// <param name="cancellation">Gives up before the call begins; a call that has begun is finished.</param>
    /// <returns>The answer; a refused call is an answer too, not an exception.</returns>
    public async ValueTask<ApiResult> CallAsync(
        string command, IReadOnlyDictionary<string, object?>? values = null, string? adminUser = null, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var table = new Value();
        if (values != null) FormKey.PutAll(table, Value.From(values)!);
        try
        {
            var caller = adminUser == null ? Caller.System : await Admins.Caller(Store, adminUser).ConfigureAwait(false);
            return new ApiResult(await Run(command, table, caller).ConfigureAwait(false));
        }
        catch (Refused refused)
        {
            return new ApiResult(refused);
        }
        catch (Exception e) when (Outage.Refuse(e) is { } refused)
        {
            return new ApiResult(refused);
        }
    }

    /// <summary>Runs an action for a caller who may do so: the one way to the rules for every way in.</summary>
    internal Task<Reply> Run(string command, Value table, Caller caller)
    {
        if (command.Length == 0) throw new Refused(CommonErrors.EmptyAction);
        return Run(ActionList.Find(command) ?? throw new Refused(CommonErrors.UnknownAction), table, caller);
    }

    internal async Task<Reply> Run(ApiAction action, Value table, Caller caller)
    {
        var began = Stopwatch.GetTimestamp();
        var outcome = "failed";
        try
        {
            var call = new Call(this, action.Spec, table, caller, await Configuration.Current().ConfigureAwait(false));
            call.Check();
            // Before anything else: what a repeated call would find done is its own work, and no hook is asked again.
            var reply = call.Complete(await call.Earlier().ConfigureAwait(false) ?? await action.Run(call).ConfigureAwait(false));
            outcome = "success";
            return reply;
        }
        catch (Refused)
        {
            outcome = "refused";
            throw;
        }
        catch (Exception e) when (Outage.Refuse(e) is { } refused)
        {
            throw refused;
        }
        finally
        {
            RetinueMeter.Called(action.Spec, outcome, began);
        }
    }

    /// <summary>Whether a name belongs to the request itself and not to an action.</summary>
    internal static bool IsTransport(string name) => Transport.Contains(name);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Store.DisposeAsync();
}
