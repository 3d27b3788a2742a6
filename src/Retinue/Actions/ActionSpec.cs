using System.Collections.Frozen;

namespace Retinue;

/// <summary>
/// Everything that is to be known about an action, declared once as data. Binding, checks, command-line help, the list of actions and role
/// names derive from it, and a test holds it against the documented API.
/// </summary>
/// <param name="Name">The documented name: <c>AddContact</c>. Calls may write it in any case.</param>
/// <param name="Summary">What it does, in one line.</param>
public sealed record ActionSpec(string Name, string Summary)
{
    /// <summary>The version of the documented API that brought it; empty for the first.</summary>
    public string Since { get; init; } = "";

    /// <summary>What it takes.</summary>
    public IReadOnlyList<Param> Params { get; init; } = [];

    /// <summary>What it answers beside <c>result</c>.</summary>
    public IReadOnlyList<Field> Returns { get; init; } = [];

    /// <summary>Why it refuses.</summary>
    public IReadOnlyList<ApiError> Errors { get; init; } = [];

    /// <summary>The documented warnings that it can give beside a success, apart from that of <see cref="RemovedIn8"/>.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The names of the events it raises; it can raise no others.</summary>
    public IReadOnlyList<string> Raises { get; init; } = [];

    /// <summary>Parameters that 8.x took away, with the documented warning that a call which still sends them gets there.</summary>
    public RemovedParams? RemovedIn8 { get; init; }

    /// <summary>Whether it changes anything: such a call may carry an idempotency key.</summary>
    public bool Writes { get; init; }

    /// <summary>The parameters that a name in a call may belong to: a call brings few of those that are declared, so it is read from its side.</summary>
    internal FrozenDictionary<string, Param[]> ParamsByName => paramsByName ??= Params
        .SelectMany(p => p.Aliases.Append(p.Path[0]).Select(name => (Name: name, Param: p)))
        .GroupBy(x => x.Name, x => x.Param).ToFrozenDictionary(g => g.Key, g => g.Distinct().ToArray(), StringComparer.Ordinal);

    internal Param[] RequiredParams => requiredParams ??= [.. Params.Where(p => p.Required)];

    private FrozenDictionary<string, Param[]>? paramsByName;
    private Param[]? requiredParams;

    /// <summary>The name in lower case, as roles, messages and XML write it.</summary>
    public string LowerName { get; } = Name.ToLowerInvariant();
}

/// <summary>Parameters that 8.x ignores, and the warning it gives for them.</summary>
public sealed record RemovedParams(string Warning, params IReadOnlyList<Param> Params);

/// <summary>One action of the API: its declaration and its rule.</summary>
public abstract class ApiAction
{
    /// <summary>The declaration.</summary>
    public abstract ActionSpec Spec { get; }

    /// <summary>
    /// The rule. It reads parameters from the call, does what is slow (hashing) before it opens its one unit of work, and answers.
    /// </summary>
    /// <exception cref="Refused">One of the declared errors; nothing is written.</exception>
    public abstract Task<Reply> Run(Call call);
}
