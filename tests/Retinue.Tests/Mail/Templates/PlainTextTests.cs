using CsCheck;
using Retinue.Mail.Templates;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail.Templates;

/// <summary>The text part that is made from the HTML.</summary>
public sealed class PlainTextTests
{
    [Theory]
    [InlineData("<p>One\n two</p><p>Three</p>", "One two\n\nThree")]
    [InlineData("One<br>two<br><br>three", "One\ntwo\n\nthree")]
    [InlineData("<h1>Head</h1>text", "Head\n\ntext")]
    [InlineData("<div>a</div><div>b</div>", "a\nb")]
    [InlineData("<a href=\"https://example.com/a?b=1&amp;c=2\">Look</a> here", "Look (https://example.com/a?b=1&c=2) here")]
    [InlineData("<a href=\"https://example.com\">https://example.com</a>", "https://example.com")]
    [InlineData("<a href=\"mailto:a@example.com\">a@example.com</a>", "a@example.com")]
    [InlineData("<a href=\"mailto:a@example.com\">Us</a>", "Us (a@example.com)")]
    [InlineData("<a href=\"#top\">Up</a>", "Up")]
    [InlineData("<a href=\"https://example.com\"><img alt=\"Logo\"></a>", "Logo (https://example.com)")]
    [InlineData("<ul><li>a<li>b<ul><li>c</ul></ul>d", "- a\n- b\n  - c\n\nd")]
    [InlineData("<p>x</p><ol start=9><li>a</li><li><p>b</p></li></ol>", "x\n\n9. a\n10. b")]
    [InlineData("<table><tr><th>Item</th><th>Price</th></tr><tr><td>Hosting</td><td>1.00</td></tr></table>", "Item     Price\nHosting  1.00")]
    [InlineData("<table role=presentation><tr><td>a</td></tr><tr><td>b<table><tr><td>c</td><td>d</td></tr></table></td></tr></table>", "a\nb\n\nc  d")]
    [InlineData("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b")]
    [InlineData("<pre>a\n  b</pre>", "a\n  b")]
    [InlineData("a<hr>b", "a\n\n----------------------------------------\n\nb")]
    [InlineData("<style>p{}</style><script>x()</script><div style=\"display: none\">hidden</div><p hidden>x</p>shown", "shown")]
    [InlineData("中文&nbsp;&lt;b&gt; 😀", "中文 <b> 😀")]
    [InlineData("", "")]
    public void Html_becomes_text_that_can_be_read(string html, string text) => Assert.Equal(text + "\n", PlainText.Of(html));

    [Fact]
    public void Whatever_the_html_is_there_is_a_text() => Gen.OneOf(Texts.Any, Gen.OneOf("<ul>", "<li>", "<table>", "<tr>", "<td>", "</table>", "<p>", "<a href=x>", "</a>", "<pre>", "<blockquote>", "x", " ", "<br>", "<ol start=x>").Array[1, 15].Select(string.Concat))
        .Sample(html => Assert.EndsWith("\n", PlainText.Of(html), StringComparison.Ordinal));
}
