namespace Retinue;

/// <summary>Answers what is implemented, with the declaration of each action. Our own: the documented API has nothing like it.</summary>
internal sealed class GetActionsList : ApiAction
{
    private static readonly TextParam Action = new("name", "Only this action") { Example = "AddContact" };

    private static readonly Field Name = Field.Text("name", "The name to call it by");
    private static readonly Field Summary = Field.Text("summary", "What it does");
    private static readonly Field Since = Field.Text("since", "The documented version that brought it");
    private static readonly Field Writes = Field.Flag("writes", "Whether it changes anything");
    private static readonly Field Type = Field.Text("type", "int, string or bool");
    private static readonly Field Required = Field.Flag("required", "Whether a call without it is refused");
    private static readonly Field Params = Field.List("parameters", "parameter", "What it takes", Name, Type, Required, Since, Summary);
    private static readonly Field Returns = Field.List("fields", "field", "What it answers", Name, Summary);
    private static readonly Field Errors = Field.List("errors", "error", "The messages it refuses with");
    private static readonly Field Events = Field.List("events", "event", "The hooks it runs");
    private static readonly Field Total = Field.Number("totalresults", "How many actions there are");
    private static readonly Field Actions = Field.List("actions", "action", "The actions", Name, Summary, Since, Writes, Params, Returns, Errors, Events);

    public override ActionSpec Spec { get; } = new("GetActionsList", "Lists the actions that are implemented, with what each takes and answers")
    {
        Params = [Action],
        Returns = [Total, Actions],
    };

    public override Task<Reply> Run(Call call)
    {
        var wanted = call.Text(Action);
        var rows = ActionList.All.Select(a => a.Spec)
            .Where(spec => wanted.Length == 0 || spec.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase))
            .Select(Row).ToList();
        return Task.FromResult(new Reply { { Total, rows.Count }, { Actions, rows } });
    }

    private static Reply Row(ActionSpec spec) => new()
    {
        { Name, spec.Name },
        { Summary, spec.Summary },
        { Since, spec.Since },
        { Writes, spec.Writes },
        { Params, [.. spec.Params.Select(p => new Reply { { Name, p.Name }, { Type, p.Type }, { Required, p.Required }, { Since, p.Since }, { Summary, p.Summary } })] },
        { Returns, [.. spec.Returns.Select(f => new Reply { { Name, f.Name }, { Summary, f.Summary } })] },
        { Errors, [.. spec.Errors.Select(e => e.Message)] },
        { Events, [.. spec.Raises] },
    };
}
