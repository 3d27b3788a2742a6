using System.Runtime.CompilerServices;
using Fluid;
using Fluid.Parser;

namespace Retinue.Mail.Templates;

/// <summary>
/// Reads Liquid. The parser and what it makes follow the nesting of a text by calling themselves; a stack that is full ends the process. So parsing
/// stops before that, and what is nested deeper than anybody writes is refused: whatever can be parsed can be filled in too.
/// </summary>
internal static class TemplateParser
{
    public const string TooDeep = "It is nested too deep";

    private static readonly FluidParser Parser = Make();

    /// <exception cref="TemplateException">It is no template.</exception>
    public static IFluidTemplate Parse(string source)
    {
        var context = new FluidParseContext(source) { OnEnterParser = static (_, _) => RuntimeHelpers.EnsureSufficientExecutionStack() };
        try
        {
            if (!Parser.Grammar.TryParse(context, out var statements, out var error)) throw new TemplateException($"{error?.Message ?? "It cannot be read"} at {error?.Position}");
            return new Limits.Rewriter().VisitTemplate(new FluidTemplate(statements));
        }
        catch (InsufficientExecutionStackException)
        {
            throw new TemplateException(TooDeep);
        }
        catch (ParseException e)
        {
            throw new TemplateException(e.Message);
        }
    }

    private static FluidParser Make()
    {
        var parser = new FluidParser(new FluidParserOptions { AllowParentheses = true });
        // Files are not read, and there is no other template to take in.
        foreach (var tag in new[] { "include", "render" }) parser.RegisteredTags.Remove(tag);
        // Fluid's own would hold what it captures whatever its size.
        parser.RegisterIdentifierBlock("capture", static async (name, statements, _, encoder, context) =>
        {
            await using var writer = new Limits.Writer();
            var completion = await statements.RenderStatementsAsync(writer, encoder, context).ConfigureAwait(false);
            context.SetValue(name, TemplateValue.Html(writer.ToString()));
            return completion;
        });
        return parser;
    }
}
