using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Retinue.Mail.Templates;

internal static partial class Limits
{
    private const int MaxDepth = 200;

    /// <summary>Puts our own in the place of what Fluid does not bound or encode, and refuses what is nested too deep.</summary>
    public sealed class Rewriter : AstRewriter
    {
        private int depth;

        public override Statement Visit(Statement statement)
        {
            Enter();
            var visited = base.Visit(statement);
            depth--;
            return visited;
        }

        public override Expression Visit(Expression expression)
        {
            Enter();
            var visited = base.Visit(expression);
            depth--;
            return visited;
        }

        protected override Expression VisitRangeExpression(RangeExpression rangeExpression) => new ShortRange(rangeExpression);

        protected override Statement VisitOutputStatement(OutputStatement outputStatement) => new OutputStatement(new Written(Visit(outputStatement.Expression)));

        protected override Statement VisitCycleStatement(CycleStatement cycleStatement) =>
            new CycleStatement(cycleStatement.Group == null ? null : Visit(cycleStatement.Group), [.. cycleStatement.Values.Select(v => new Written(Visit(v)))]);

        /// <summary>A text that stands in the template itself is what its author wrote, also in the middle of HTML.</summary>
        protected override Expression VisitFilterExpression(FilterExpression filterExpression) =>
            new FilterExpression(Visit(filterExpression.Input), filterExpression.Name, [.. filterExpression.Parameters.Select(p => new FilterArgument(p.Name, Argument(p.Expression)))]);

        private Expression Argument(Expression argument) =>
            argument is LiteralExpression { Value: StringValue text } ? new LiteralExpression(TemplateValue.Html(text.ToStringValue())) : Visit(argument);

        private void Enter()
        {
            if (++depth > MaxDepth) throw new TemplateException(TemplateParser.TooDeep);
        }
    }

    private sealed class ShortRange(RangeExpression range) : Expression
    {
        public override async ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
        {
            CheckTime(context);
            var (from, to) = (await range.From.EvaluateAsync(context).ConfigureAwait(false), await range.To.EvaluateAsync(context).ConfigureAwait(false));
            if (to.ToNumberValue() - from.ToNumberValue() > MaxRange) throw TooMuch();
            return await range.EvaluateAsync(context).ConfigureAwait(false);
        }

        protected override Expression Accept(AstVisitor visitor) => this;
    }

    /// <summary>A list, which Fluid would write without encoding it, is written as one text.</summary>
    private sealed class Written(Expression expression) : Expression
    {
        public override async ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
        {
            var value = await expression.EvaluateAsync(context).ConfigureAwait(false);
            return value is ArrayValue ? new StringValue(value.ToStringValue()) : value;
        }

        protected override Expression Accept(AstVisitor visitor) => this;
    }
}
