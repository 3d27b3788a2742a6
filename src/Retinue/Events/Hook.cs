namespace Retinue;

/// <summary>What a hook is told: which point, its documented variables, and who caused it (https://developers.whmcs.com/hooks/).</summary>
public sealed class Hook
{
    internal Hook(string point, IReadOnlyDictionary<string, object?> variables, Caller caller, LocalApi api)
    {
        Point = point;
        Variables = variables;
        Caller = caller;
        Api = api;
    }

    /// <summary>The hook point, such as <c>ContactAdd</c>.</summary>
    public string Point { get; }

    /// <summary>
    /// The documented variables: texts, <see cref="long"/>, <see cref="bool"/>; <c>olddata</c> is a dictionary of the same kind. A password is
    /// always empty.
    /// </summary>
    public IReadOnlyDictionary<string, object?> Variables { get; }

    /// <summary>Who caused it.</summary>
    public Caller Caller { get; }

    /// <summary>The API in process: a hook may call actions, which run in units of work of their own.</summary>
    public LocalApi Api { get; }

    /// <summary>A variable as text; empty when there is none.</summary>
    public string Text(string name) => Convert.ToString(Variables.GetValueOrDefault(name), Invariant) ?? "";
}
