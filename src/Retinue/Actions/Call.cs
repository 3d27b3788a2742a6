using Retinue.Access;
using Retinue.Events;
using Retinue.Storage;

namespace Retinue;

/// <summary>One call of an action: its parameters, who makes it, and the way to the data.</summary>
public sealed class Call
{
    private readonly LocalApi api;
    private readonly Value table;
    private readonly List<string> warnings = [];
    private Idempotency? once;

    /// <summary>A call with a thousand mistakes must not get an answer of a megabyte.</summary>
    private const int MaxWarnings = 20;

    internal Call(LocalApi api, ActionSpec spec, Value table, Caller caller, RetinueOptions options)
    {
        this.api = api;
        this.table = table;
        Spec = spec;
        Caller = Actor = caller;
        Options = options;
        Version = caller.Version ?? options.ApiVersion;
        Now = api.Clock.GetUtcNow().ToUnixTimeMilliseconds();
    }

    /// <summary>The declaration of the action.</summary>
    public ActionSpec Spec { get; }

    /// <summary>Who calls.</summary>
    public Caller Caller { get; }

    /// <summary>As whom the events of this call are noted: who calls, unless the call itself proves to come from somebody else.</summary>
    public Caller Actor { get; internal set; }

    /// <summary>The generation to answer in.</summary>
    public ApiVersion Version { get; }

    /// <summary>When the call began, in UTC milliseconds since 1970.</summary>
    public long Now { get; }

    internal LocalApi Api => api;

    internal TimeProvider Clock => api.Clock;

    /// <summary>The settings in force when the call began.</summary>
    internal RetinueOptions Options { get; }

    internal PasswordHasher Passwords => api.Passwords;

    internal Value Table => table;

    /// <summary>The text of a parameter; empty when it is absent.</summary>
    public string Text(Param<string> param) => Find(param) is { } value ? param.Read(value) : "";

    /// <summary>Whether the call brings a parameter, be it empty: an update changes what it brings and nothing else.</summary>
    public bool Has(Param param) => Find(param) != null;

    /// <summary>A whole number; null when it is absent, empty or 0, which is how clients write an unset number.</summary>
    public long? Number(Param<long> param) => Find(param) is { } value && param.Read(value) is var number and not 0 ? number : null;

    /// <summary>A whole number that the action cannot do without.</summary>
    /// <exception cref="Refused">It is absent, empty, 0 or nonsense: the documented text for that.</exception>
    public long RequiredNumber(Param<long> param) =>
        Number(param) ?? throw new Refused(param.Missing ?? CommonErrors.MissingParameter, param.Name) { Parameter = param.Name };

    /// <summary>The names of a list, in the order they came, without blanks and in lower case; empty when it is absent.</summary>
    public IReadOnlyList<string> Names(Param<IReadOnlyList<string>> param) => Find(param) is { } value ? param.Read(value) : [];

    /// <summary>A yes or no; null when it is absent.</summary>
    public bool? Flag(Param<bool> param) => Find(param) is { } value ? param.Read(value) : null;

    /// <summary>Tells the caller something although the call succeeds.</summary>
    public void Warn(string text)
    {
        // A unit of work that runs again says the same again.
        if (warnings.Contains(text)) return;
        if (warnings.Count < MaxWarnings) warnings.Add(text);
        else if (warnings.Count == MaxWarnings) warnings.Add("There are more warnings than are shown");
    }

    /// <summary>Checks what was brought against the declaration.</summary>
    /// <exception cref="Refused">A required parameter is missing, or (with strict types) one cannot be read.</exception>
    internal void Check()
    {
        foreach (var (name, _) in table.Items)
            if (Spec.ParamsByName.TryGetValue(name, out var named))
                foreach (var param in named) CheckReadable(param);
        foreach (var param in Spec.RequiredParams) CheckRequired(param);
        if (Version == ApiVersion.V8 && Spec.RemovedIn8 is { } removed && removed.Params.Any(p => p.Find(table) is { Text: not "" }))
            Warn(removed.Warning);
    }

    private void CheckReadable(Param param)
    {
        if (IsForeign(param) || param.Find(table) is not { } value || param.Problem(value) is not { } problem) return;
        if (Caller.StrictTypes) throw new Refused(CommonErrors.InvalidParameter, param.Name, problem) { Parameter = param.Name };
        Warn($"{param.Name} was ignored: {problem}");
    }

    private void CheckRequired(Param param)
    {
        if (Find(param) is { Text: not "" } || IsForeign(param) || (param.RequiredUnless is { } waiver && Flag(waiver) == true)) return;
        throw param.Missing is { } missing
            ? new Refused(missing) { Parameter = param.Name }
            : new Refused(CommonErrors.MissingParameter, param.Name) { Parameter = param.Name };
    }

    /// <summary>What the call brought for a parameter of its generation, when it can be read.</summary>
    private Value? Find(Param param) => !IsForeign(param) && param.Find(table) is { } value && param.Problem(value) == null ? value : null;

    /// <summary>Reads one consistent view of the data.</summary>
    internal Task<T> Read<T>(Func<Session, ValueTask<T>> work) => api.Store.Read(work);

    /// <summary>Finishes an answer that was made without a unit of work.</summary>
    internal Reply Complete(Reply reply)
    {
        reply.Version = Version;
        if (reply.Warnings.Count == 0) reply.Warnings = warnings;
        return reply;
    }

    /// <summary>The answer that a writing call with this idempotency key got before; null when it got none, or has no key.</summary>
    internal async ValueTask<Reply?> Earlier()
    {
        if (Caller.IdempotencyKey == null || !Spec.Writes) return null;
        once = new Idempotency(api, this);
        return await once.Earlier().ConfigureAwait(false);
    }

    /// <summary>
    /// The unit of work of a writing action: its statements, its events and (with an idempotency key) its answer are stored together or not
    /// at all. It may run more than once before that, so it does nothing but statements and <see cref="UnitOfWork.Raise"/>.
    /// </summary>
    internal async Task<Reply> Write(Func<UnitOfWork, ValueTask<Reply>> work)
    {
        if (once != null) await once.Prepare().ConfigureAwait(false);

        try
        {
            var (answer, unit) = await api.Store.Write(async session =>
            {
                var unit = new UnitOfWork(session, this);
                var reply = Complete(await work(unit).ConfigureAwait(false));
                if (once != null) await once.Keep(session, reply).ConfigureAwait(false);
                return (reply, unit);
            }).ConfigureAwait(false);
            if (unit.Events.Count > 0) api.Committed.Set();
            await api.Hooks.Ran(unit.Events, Actor).ConfigureAwait(false);
            return answer;
        }
        catch (Refused) when (once != null)
        {
            // The twin of this request may have been first, here or in another process; then its answer is ours.
            if (await once.Earlier().ConfigureAwait(false) is { } twin) return twin;
            throw;
        }
    }

    /// <summary>
    /// Asks the validation hooks of a point about what was sent, where the installation wants them for calls of the API. Secrets are shown to
    /// no hook.
    /// </summary>
    /// <exception cref="Refused"><see cref="CommonErrors.Invalid"/> with what the hooks found.</exception>
    internal async Task Validate(string point)
    {
        if (!Options.ValidationHooks) return;
        var sent = Spec.Params.Where(p => !p.Secret).Select(p => (p.Name, Value: (object?)Find(p)?.Text)).Where(v => v.Value != null);
        var errors = await api.Hooks.Validate(point, [.. sent], Actor).ConfigureAwait(false);
        if (errors.Count > 0) throw new Refused(CommonErrors.Invalid, errors[0]) { Errors = errors };
    }

    /// <summary>Whether the other generation reads this parameter and this one does not.</summary>
    private bool IsForeign(Param param) =>
        (param.Only is { } only && only != Version)
        || Version == ApiVersion.V8 && Spec.RemovedIn8 is { } removed && removed.Params.Contains(param);
}
