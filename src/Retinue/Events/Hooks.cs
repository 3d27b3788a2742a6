using Microsoft.Extensions.Logging;
using Retinue.Events;

namespace Retinue;

/// <summary>
/// Functions that run when something happens, as PHP's <c>add_hook()</c> registers them: at a point, by priority, lower first, equal ones in
/// the order they were added. Hooks on what has happened run after the commit and before the answer; one that fails is logged, and one that
/// takes longer than <see cref="RetinueOptions.HookPatience"/> goes on beside the answer: neither changes what was committed.
/// Validation hooks run before anything is written and may refuse; one that fails or takes longer refuses too.
/// Hooks that are asked for values run before what they decide about; where one fails or takes longer, that does not happen.
/// </summary>
public sealed class Hooks
{
    /// <summary>Hooks that call actions that run hooks ...: at this depth they are no longer called, and the log says so.</summary>
    private const int MaxDepth = 8;
    private const string Activity = EventNames.LogActivity;

    private static readonly AsyncLocal<int> Depth = new();

    private readonly Lock gate = new();
    private readonly LocalApi api;
    private readonly ILogger log;
    private volatile Registered[] registered = [];

    private sealed record Registered(string Point, int Priority, Func<Hook, ValueTask<object?>> Run);

    internal Hooks(LocalApi api, ILogger log)
    {
        this.api = api;
        this.log = log;
    }

    /// <summary>The points of validation, whose hooks may refuse: they answer the errors they found.</summary>
    public static IReadOnlyList<string> ValidationPoints { get; } = [HookPoints.ContactDetailsValidation, HookPoints.ClientDetailsValidation];

    /// <summary>The points whose hooks are asked: they may answer values.</summary>
    public static IReadOnlyList<string> AnswerPoints { get; } =
        [HookPoints.EmailPreSend, HookPoints.PreEmailSendReduceRecipients, HookPoints.EmailPreLog, HookPoints.EmailRelatedRecord];

    /// <summary>Every point there is.</summary>
    public static IReadOnlyList<string> Points { get; } = [.. HookPoints.All];

    /// <summary>Adds a hook.</summary>
    /// <param name="point">One of <see cref="Points"/>, such as <c>ContactAdd</c>.</param>
    /// <param name="priority">Lower runs first.</param>
    /// <param name="run">What to do.</param>
    /// <exception cref="ArgumentException">There is no such point.</exception>
    public void Add(string point, int priority, Func<Hook, ValueTask> run)
    {
        ArgumentNullException.ThrowIfNull(run);
        Register(point, priority, async hook =>
        {
            await run(hook).ConfigureAwait(false);
            return null;
        });
    }

    /// <summary>Adds a validation hook, which answers what is wrong: the call is refused with the first text, and shows all of them.</summary>
    /// <param name="point">One of <see cref="ValidationPoints"/>.</param>
    /// <param name="priority">Lower runs first; all of them run.</param>
    /// <param name="run">Answers the errors; none lets the call go on.</param>
    /// <exception cref="ArgumentException">There is no such point, or its hooks cannot refuse.</exception>
    public void AddValidation(string point, int priority, Func<Hook, ValueTask<IReadOnlyList<string>>> run)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (!ValidationPoints.Contains(point)) throw new ArgumentException($"{point} is not a point of validation; these are: {string.Join(", ", ValidationPoints)}.");
        Register(point, priority, async hook => await run(hook).ConfigureAwait(false));
    }

    /// <summary>Adds a hook that is asked for values; what each point's may answer is documented with it.</summary>
    /// <param name="point">One of <see cref="AnswerPoints"/>.</param>
    /// <param name="priority">Lower runs first; all of them run, and where two answer the same value, the later one counts.</param>
    /// <param name="run">Answers values under their documented names; null or none changes nothing.</param>
    /// <exception cref="ArgumentException">There is no such point, or its hooks are not asked.</exception>
    public void AddAnswer(string point, int priority, Func<Hook, ValueTask<IReadOnlyDictionary<string, object?>?>> run)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (!AnswerPoints.Contains(point)) throw new ArgumentException($"{point} is not a point whose hooks answer values; these are: {string.Join(", ", AnswerPoints)}.");
        Register(point, priority, async hook => await run(hook).ConfigureAwait(false));
    }

    /// <summary>Runs the hooks of what was committed, and waits for them as long as is fair to the caller. Never fails.</summary>
    internal Task Ran(IReadOnlyList<Event> events, Caller caller) => registered.Length == 0 || events.Count == 0 ? Task.CompletedTask : RunPatiently(events, caller);

    private async Task RunPatiently(IReadOnlyList<Event> events, Caller caller)
    {
        if (!registered.Any(r => r.Point == Activity ? events.Any(e => HookPoints.IsEvent(e.Name)) : events.Any(e => e.Name == r.Point))) return;
        try
        {
            // On a thread of its own: a hook that blocks instead of awaiting must not keep the answer either.
            await Task.Run(() => RunAll(events, caller)).WaitAsync(api.Options.HookPatience).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            log.LogWarning("The hooks of {Events} take longer than {Patience}; the answer does not wait for them", Names(events), api.Options.HookPatience);
        }
    }

    /// <summary>Tells the hooks of a point something that is about to happen; they cannot stop it.</summary>
    internal Task Before(string point, IReadOnlyList<(string, object?)> variables, Caller caller) =>
        Ran([new Event(point, null) { Data = variables }], caller);

    /// <summary>Asks the hooks of a validation point; the errors they found, in the order of the hooks.</summary>
    /// <exception cref="Refused"><see cref="CommonErrors.NotChecked"/>: a hook failed or did not end in time.</exception>
    internal async Task<IReadOnlyList<string>> Validate(string point, IReadOnlyList<(string, object?)> variables, Caller caller)
    {
        var answers = await AskPatiently(point, variables, caller).ConfigureAwait(false);
        return [.. answers.OfType<IReadOnlyList<string>>().SelectMany(found => found).Where(e => !string.IsNullOrWhiteSpace(e))];
    }

    /// <summary>Asks the hooks of a point for values; what each answered, in the order of the hooks.</summary>
    /// <exception cref="Refused"><see cref="CommonErrors.NotChecked"/>: a hook failed or did not end in time.</exception>
    internal async Task<IReadOnlyList<IReadOnlyDictionary<string, object?>>> Ask(string point, IReadOnlyList<(string, object?)> variables, Caller caller)
    {
        var answers = await AskPatiently(point, variables, caller).ConfigureAwait(false);
        return [.. answers.OfType<IReadOnlyDictionary<string, object?>>()];
    }

    /// <summary>Whether a point has any hook: what it would be told need not be put together otherwise.</summary>
    internal bool AnyAt(string point) => registered.Any(r => r.Point == point);

    private async Task<IReadOnlyList<object?>> AskPatiently(string point, IReadOnlyList<(string, object?)> variables, Caller caller)
    {
        if (!AnyAt(point)) return [];
        try
        {
            return await Task.Run(() => AskAll(point, variables, caller)).WaitAsync(api.Options.HookPatience).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            log.LogError(e, "A hook on {Point} failed or takes longer than {Patience}; what it was asked about does not happen", point, api.Options.HookPatience);
            throw new Refused(CommonErrors.NotChecked);
        }
    }

    private void Register(string point, int priority, Func<Hook, ValueTask<object?>> run)
    {
        if (!Points.Contains(point)) throw new ArgumentException($"There is no hook point {point}; the points are: {string.Join(", ", Points)}.");
        lock (gate) registered = [.. registered.Append(new Registered(point, priority, run)).OrderBy(r => r.Priority)];
    }

    private async Task<IReadOnlyList<object?>> AskAll(string point, IReadOnlyList<(string, object?)> variables, Caller caller)
    {
        if (Depth.Value >= MaxDepth) throw new InvalidOperationException($"Hooks call actions that run hooks, {MaxDepth} deep.");
        Depth.Value++;
        var answers = new List<object?>();
        foreach (var one in registered)
            if (one.Point == point) answers.Add(await one.Run(new Hook(point, Dictionary(variables), caller, api)).ConfigureAwait(false));
        return answers;
    }

    private async Task RunAll(IReadOnlyList<Event> events, Caller caller)
    {
        if (Depth.Value >= MaxDepth)
        {
            log.LogWarning("Hooks call actions that run hooks, {Depth} deep; those of {Events} are not run", MaxDepth, Names(events));
            return;
        }
        Depth.Value++;
        foreach (var e in events)
        {
            await RunPoint(e.Name, e.Data, caller).ConfigureAwait(false);
            // Every event is an entry of the activity log, and so a LogActivity of its own.
            if (e.Name != Activity && HookPoints.IsEvent(e.Name) && registered.Any(r => r.Point == Activity))
                await RunPoint(Activity, [("description", EventDescription.Of(e)), ("user", ActorName.Of(caller.Actor).Username), ("userid", e.ClientId ?? 0L), ("ipaddress", caller.Ip)], caller).ConfigureAwait(false);
        }
    }

    private async Task RunPoint(string point, IReadOnlyList<(string, object?)> variables, Caller caller)
    {
        foreach (var one in registered)
        {
            if (one.Point != point) continue;
            try
            {
                // Variables of its own for each: what one hook does to them is no business of the next.
                await one.Run(new Hook(point, Dictionary(variables), caller, api)).ConfigureAwait(false);
            }
            catch (Exception e)
            {
                log.LogError(e, "A hook on {Point} failed", point);
            }
        }
    }

    private static string Names(IReadOnlyList<Event> events) => string.Join(", ", events.Select(e => e.Name));

    private static Dictionary<string, object?> Dictionary(IReadOnlyList<(string Name, object? Value)> values) => values.ToDictionary(
        v => v.Name, v => v.Value is IReadOnlyList<(string, object?)> inner ? Dictionary(inner) : v.Value, StringComparer.Ordinal);
}
