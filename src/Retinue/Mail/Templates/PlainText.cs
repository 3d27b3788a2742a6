using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Retinue.Mail.Templates;

/// <summary>The text part of a message, made from its HTML: for readers of text, screen readers and filters.</summary>
internal static class PlainText
{
    public static string Of(string html)
    {
        if (HtmlTree.Of(html) is not { } tree) return StrippedHtml.Of(html);
        var writer = new TextWriter();
        writer.Children(tree);
        return writer.ToString();
    }

    /// <summary>Writes blocks, each begun on a line of its own behind what it stands in: a list, a quotation.</summary>
    private sealed class TextWriter
    {
        private const int MaxIndent = 60;
        private const int MaxColumn = 100;

        private readonly StringBuilder text = new();
        private readonly StringBuilder line = new();
        private string indent = "";
        private string mark = "";
        private bool isSpaced;

        public override string ToString()
        {
            End();
            return text.ToString().Trim('\n') + "\n";
        }

        public void Children(INode node)
        {
            foreach (var child in node.ChildNodes)
            {
                if (child is IText words) Words(words.Data);
                else if (child is IElement element && !IsHidden(element)) Element(element);
            }
        }

        private void Element(IElement element)
        {
            switch (element.LocalName)
            {
                case "br": line.TrimEnd(); EndLine(); break;
                case "hr": Block(() => line.Append('-', 40)); break;
                case "img": Words(element.GetAttribute("alt") ?? ""); break;
                case "a": Link(element); break;
                case "ul" or "ol": List(element); break;
                case "blockquote": Block(() => Within("> ", element)); break;
                case "pre": Block(() => Lines(element.TextContent)); break;
                case "table" when IsData(element): Block(() => Table((IHtmlTableElement)element)); break;
                case "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dl": Block(() => Children(element)); break;
                case "div" or "table" or "tr" or "td" or "th" or "section" or "article" or "header" or "footer" or "center" or "li" or "dt" or "dd": End(); Children(element); End(); break;
                default: Children(element); break;
            }
        }

        /// <summary>Blanks and line ends are one blank, as in a browser.</summary>
        private void Words(string words)
        {
            foreach (var c in words)
            {
                if (c is ' ' or '\n' or '\r' or '\t') Blank();
                else if (!IsInvisible(c)) line.Append(c == '\u00A0' ? ' ' : c);
            }
        }

        private void Blank()
        {
            if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }

        /// <summary>Where a link leads stands behind its words, unless they say it already.</summary>
        private void Link(IElement element)
        {
            var address = (element.GetAttribute("href") ?? "").Trim();
            var from = line.Length;
            Children(element);
            var words = line.Length >= from ? line.ToString(from, line.Length - from).Trim() : "";
            if (address.Length == 0 || address[0] == '#') return;
            var shown = address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? address["mailto:".Length..] : address;
            if (words == shown || words == address) return;
            if (words.Length == 0) line.Append(shown);
            else line.TrimEnd().Append(" (").Append(shown).Append(')');
        }

        private void List(IElement list)
        {
            var number = list.LocalName == "ol" ? (list as IHtmlOrderedListElement)?.Start ?? 1 : 0;
            // A list in a list follows its words at once.
            if (indent.Length == 0) Space(); else End();
            Gap();
            foreach (var item in list.Children.Where(c => c.LocalName == "li" && !IsHidden(c)))
            {
                End();
                mark = list.LocalName == "ol" ? $"{(number++).ToString(Invariant)}. " : "- ";
                Within(new string(' ', mark.Length), item);
            }
            if (indent.Length == 0) Space();
        }

        private void Within(string more, IElement element)
        {
            var before = indent;
            if (indent.Length < MaxIndent) indent += more;
            if (mark.Length == 0 && more.Trim().Length > 0) isSpaced = true;
            Children(element);
            End();
            (indent, mark) = (before, "");
        }

        private void Lines(string lines)
        {
            foreach (var one in lines.ReplaceLineEndings("\n").Split('\n'))
            {
                line.Append(one.TrimEnd());
                EndLine();
            }
        }

        /// <summary>A table of data keeps its columns.</summary>
        private void Table(IHtmlTableElement table)
        {
            var rows = table.Rows.Where(r => !IsHidden(r)).Select(r => r.Cells.Select(CellText).ToArray()).Where(r => r.Length > 0).ToList();
            var widths = new int[rows.Select(r => r.Length).DefaultIfEmpty().Max()];
            // One long cell must not make every row as long.
            foreach (var row in rows)
                for (var i = 0; i < row.Length; i++) widths[i] = Math.Max(widths[i], Math.Min(row[i].Length, MaxColumn));
            foreach (var row in rows)
            {
                End();
                line.Append(string.Join("  ", row.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd());
                End();
            }
        }

        private static string CellText(IHtmlTableCellElement cell)
        {
            var inner = new TextWriter();
            inner.Children(cell);
            return inner.ToString().Trim().Replace('\n', ' ');
        }

        private void Block(Action write)
        {
            Space();
            write();
            Space();
        }

        /// <summary>Ends what stands in the line, and asks for an empty line before what comes next.</summary>
        private void Space()
        {
            End();
            isSpaced = true;
        }

        private void End()
        {
            line.TrimEnd();
            if (line.Length > 0) EndLine();
        }

        private void Gap()
        {
            if (isSpaced && text.Length > 0) text.Append(indent.TrimEnd()).Append('\n');
            isSpaced = false;
        }

        private void EndLine()
        {
            // What begins an item of a list stands in the line of its mark.
            if (mark.Length == 0) Gap();
            isSpaced = false;
            var before = mark.Length > 0 ? indent[..^mark.Length] + mark : indent;
            text.Append((before + line).TrimEnd()).Append('\n');
            mark = "";
            line.Clear();
        }

        private static bool IsData(IElement table) => table.GetAttribute("role") != "presentation" && table.QuerySelector("table") == null;

        private static bool IsHidden(IElement element) => element.LocalName is "style" or "script" or "title" or "head" or "template"
            || element.HasAttribute("hidden") || (element.GetAttribute("style") ?? "").Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

        /// <summary>What mails use to keep a preview short.</summary>
        private static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\uFEFF' or '\u00AD' or '\u034F';
    }

    private static StringBuilder TrimEnd(this StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ') text.Length--;
        return text;
    }
}
