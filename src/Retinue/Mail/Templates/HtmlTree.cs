using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace Retinue.Mail.Templates;

/// <summary>
/// HTML as a browser understands it, unless that costs too much. A parser repeats what was left open, bold letters for example, in every paragraph that
/// follows, so a short text can become millions of elements; and it looks through all that stands open at every tag.
/// </summary>
internal static class HtmlTree
{
    private const int MaxDepth = 256;
    private const int MaxCopies = 20_000;

    /// <summary>The body; null when the HTML is nested too deep or too tangled.</summary>
    public static IElement? Of(string html)
    {
        try
        {
            return new HtmlParser(new HtmlParserOptions { OnCreated = new Watch().Created }).ParseDocument(html).Body!;
        }
        catch (TangledException)
        {
            return null;
        }
    }

    /// <summary>Hears of each element that stands in the source. Whatever has come into the tree beside those is a copy.</summary>
    private sealed class Watch
    {
        private IElement? last;
        private int copies;

        public void Created(IElement element, TextPosition position)
        {
            var depth = 0;
            INode? from = null;
            for (INode? node = last; node != null; (from, node) = (node, node.Parent))
            {
                if (++depth > MaxDepth) throw new TangledException();
                if (node.LastChild == from) continue;
                for (var copy = node.LastChild as IElement; copy != null; copy = copy.LastChild as IElement)
                    if (++copies > MaxCopies) throw new TangledException();
            }
            last = element;
        }
    }

    private sealed class TangledException : Exception;
}
