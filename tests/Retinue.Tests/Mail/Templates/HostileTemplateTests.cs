using Retinue.Mail.Templates;
using Xunit;

namespace Retinue.Tests.Mail.Templates;

/// <summary>Texts that are written to bring the program down: they are refused, and cost little.</summary>
public sealed class HostileTemplateTests
{
    private const string List = """{"x":"<i>","l":["<i>","b"],"d":{"<i>":"<i>"}}""";

    private static string Many(string text, int count = 10_000) => string.Concat(Enumerable.Repeat(text, count));

    private static async Task<string> Html(string source) => await TemplateEngine.Render(source, TemplateValue.All(List), 0);

    public static TheoryData<string> Deep =>
    [
        "{{ " + Many("(") + "1" + Many(")") + " }}", "{{ x" + Many("[x") + Many("]") + " }}",
        Many("{% if 1 %}") + Many("{% endif %}"), Many("{% if 1 %}"), Many("{% for i in l %}", 300) + Many("{% endfor %}", 300), "{% if x" + Many(" and x") + " %}{% endif %}",
        "{{ x" + Many(" | upcase") + " }}", Many("{% capture z %}") + Many("{% endcapture %}"), "{{ x | append: " + Many("(") + "1" + Many(")") + " }}",
    ];

    [Theory, MemberData(nameof(Deep))]
    public async Task What_is_nested_too_deep_is_refused_and_does_not_fill_the_stack(string source)
    {
        Assert.NotNull(TemplateEngine.Problem(source));
        await Assert.ThrowsAsync<TemplateException>(() => Html(source));
    }

    [Fact]
    public void What_is_nested_as_deep_as_is_allowed_can_be_filled_in_with_a_small_stack()
    {
        var source = Many("{% if 1 %}", 150) + "x" + Many("{% endif %}", 150);
        string? html = null;
        var thread = new Thread(() => html = Html(source).GetAwaiter().GetResult(), 1536 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal("x", html);
    }

    [Theory]
    [InlineData("{if ", "!", "$a}x{/if}")]
    [InlineData("{if ", "not ", "$a}x{/if}")]
    [InlineData("{if ", "(", "$a}x{/if}")]
    [InlineData("", "{if $a}", "")]
    [InlineData("{if $a", " and $a", "}x{/if}")]
    public void The_old_notation_nested_too_deep_is_told(string before, string many, string after)
    {
        Assert.NotEmpty(OldNotation.Convert(before + Many(many, 100_000) + after).Problems);
        Assert.NotEmpty(OldNotation.Convert(before + Many(many, 500) + after).Problems);
    }

    [Theory]
    [InlineData("{*")]
    [InlineData("{literal}")]
    [InlineData("{\\\"")]
    [InlineData("{foreach aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}\n")]
    public void What_is_never_closed_is_looked_for_once(string many)
    {
        // Quadratic, this would be a matter of hours.
        var converted = OldNotation.Convert(Many(many, 200_000));
        Assert.True(converted.Problems.Count >= 200_000);
    }

    [Theory]
    [InlineData("{{ l }}", "&lt;i&gt;b")]
    [InlineData("{{ x | split: ',' }}", "&lt;i&gt;")]
    [InlineData("{% for p in d %}{{ p }}{% endfor %}", "&lt;i&gt;&lt;i&gt;")]
    [InlineData("{% cycle l %}", "&lt;i&gt;b")]
    [InlineData("{% echo l %}", "&lt;i&gt;b")]
    [InlineData("{% capture z %}<p>{% endcapture %}{{ z | append: x }}", "<p>&lt;i&gt;")]
    [InlineData("{% capture z %}<p>{% endcapture %}{{ z | prepend: x }}", "&lt;i&gt;<p>")]
    [InlineData("{% capture z %}<p>{% endcapture %}{{ z | replace: '<p>', x }}", "&lt;i&gt;")]
    [InlineData("{% capture z %}<p>{% endcapture %}{{ z | replace: '<p>', '<b>' }}", "<b>")]
    [InlineData("{% capture z %}{% endcapture %}{{ z | default: x }}", "&lt;i&gt;")]
    [InlineData("{{ x | escape | append: x }}", "&lt;i&gt;&lt;i&gt;")]
    [InlineData("{{ x | append: '<b>' }}", "&lt;i&gt;&lt;b&gt;")]
    public async Task No_markup_of_a_value_gets_past_the_encoder(string source, string html) => Assert.Equal(html, await Html(source));

    [Fact]
    public async Task No_filter_takes_markup_past_the_encoder()
    {
        foreach (var name in Limits.Options.Filters.Select(f => f.Key).Where(n => n != "raw"))
            foreach (var input in new[] { "x", "l", "d", "z", "nothing", "1", "'a'", "'now'" })
                foreach (var arguments in new[] { "", ": x", ": 'a', x", ": 1, x", ": x, x" })
                {
                    try
                    {
                        var html = await Html($"{{% capture z %}}a{{{{ x }}}}{{% endcapture %}}{{{{ {input} | {name}{arguments} }}}}");
                        Assert.False(html.Contains("<i>", StringComparison.Ordinal), $"{input} | {name}{arguments}");
                    }
                    catch (TemplateException)
                    {
                    }
                }
    }

    [Fact]
    public async Task A_plain_text_is_not_encoded_by_a_filter_either() =>
        Assert.Equal("a<i>", await TemplateEngine.RenderText("{% capture z %}a{% endcapture %}{{ z | append: x }}", TemplateValue.All(List), 0));

    [Fact]
    public async Task Ranges_by_the_thousand_come_to_the_end_of_the_time()
    {
        var e = await Assert.ThrowsAsync<TemplateException>(() => Html("{% for i in (1..10000) %}{% for j in (1..8) %}{% assign q = (1..10000) %}{% endfor %}{% endfor %}"));
        Assert.Equal("It takes too long", e.Message);
    }

    [Theory]
    [InlineData("<div>", 100_000, "", 0)]
    [InlineData("<b {0}a>", 2000, "<p>x</p>", 2000)]
    [InlineData("<p><b {0}a></p>", 200, "<p>x</p>", 5000)]
    [InlineData("<p><b {0}a></p>", 100, "<div><div><div><div><div><div>x</div>x</div>x</div>x</div>x</div>x</div>", 2000)]
    public void Html_that_becomes_too_much_of_a_tree_is_stripped_of_its_tags(string open, int times, string many, int count)
    {
        var html = string.Concat(Enumerable.Range(0, times).Select(i => open.Replace("{0}", $"{i}", StringComparison.Ordinal))) + Many(many, count) + "<p>A &amp; B</p>";
        Assert.Null(HtmlTree.Of(html));
        Assert.EndsWith("A & B\n", PlainText.Of(html), StringComparison.Ordinal);
    }

    [Fact]
    public void One_long_cell_does_not_make_every_row_as_long() =>
        Assert.InRange(PlainText.Of("<table><tr><td>" + new string('x', 100_000) + "<td>y" + Many("<tr><td>a<td>b", 1000) + "</table>").Length, 100_000, 300_000);
}
