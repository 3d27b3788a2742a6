namespace Retinue.Mail.Templates;

/// <summary>Makes Liquid of a text in the old notation, and says what is left to be done by hand. Stores nothing.</summary>
internal sealed class ConvertEmailTemplate : ApiAction
{
    private static readonly TextParam Text = new("message", "A subject or body with {$name}, {if} and {foreach} in it") { Required = true, Example = "Dear {$client_name}," };

    private static readonly Field Message = Field.Text("converted", "The same in Liquid");
    private static readonly Field Line = Field.Number("line", "In the text that was sent, from 1"), Part = Field.Text("text"), Why = Field.Text("reason");
    private static readonly Field Problems = Field.List("problems", "problem", "What could not be converted, and stands in the result as it was", Line, Part, Why);

    public override ActionSpec Spec { get; } = new("ConvertEmailTemplate", "Makes Liquid of an email template in the old notation")
    {
        Params = [Text],
        Returns = [Message, Problems],
        Errors = [TemplateErrors.Invalid],
    };

    public override Task<Reply> Run(Call call)
    {
        TemplateParams.CheckLength(Text, call.Text(Text), TemplateParams.MaxBody);
        var converted = OldNotation.Convert(call.Text(Text));
        var problems = converted.Problems.Select(p => new Reply { { Line, p.Line }, { Part, p.Text }, { Why, p.Why } }).ToList();
        return Task.FromResult(new Reply { { Message, converted.Text }, { Problems, problems } });
    }
}
