using System.Diagnostics;
using CsCheck;
using Retinue.Mail.Templates;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail.Templates;

/// <summary>Liquid: what is filled in, how it is encoded, and that nothing runs away.</summary>
public sealed class TemplateEngineTests
{
    private static async Task<string> Html(string source, string json = "{}") => await TemplateEngine.Render(source, TemplateValue.All(json), 0);

    [Fact]
    public async Task What_is_filled_in_is_encoded_and_letters_of_every_language_stay()
    {
        Assert.Equal("&lt;b&gt; &amp; 中文 العربية ß", await Html("{{ x }}", """{"x":"<b> & 中文 العربية ß"}"""));
        Assert.Equal("<b>", await Html("{{ x | raw }}", """{"x":"<b>"}"""));
        Assert.Equal("&lt;b&gt;<br />x", await Html("{{ x | escape | newline_to_br }}", """{"x":"<b>\nx"}"""));
        Assert.Equal("<i>&lt;b&gt;</i>", await Html("{% capture y %}<i>{{ x }}</i>{% endcapture %}{{ y }}", """{"x":"<b>"}"""));
        Assert.Equal("<b> &", await TemplateEngine.RenderText("{{ x }}", TemplateValue.All("""{"x":"<b> &"}"""), 0));
    }

    [Fact]
    public void Whatever_is_filled_in_no_markup_comes_of_it() => Texts.Any.Sample(text =>
    {
        var html = TemplateEngine.Render("{{ x }}", TemplateValue.All(System.Text.Json.JsonSerializer.Serialize(new { x = text })), 0).AsTask().Result;
        Assert.DoesNotContain('<', html);
        Assert.DoesNotContain('"', html);
        Assert.DoesNotContain('\'', html);
    });

    [Theory]
    [InlineData("""{"x":""}""", "no")]
    [InlineData("""{"x":[]}""", "no")]
    [InlineData("""{"x":"0"}""", "no")]
    [InlineData("""{"x":false}""", "no")]
    [InlineData("""{"x":null}""", "no")]
    [InlineData("{}", "no")]
    [InlineData("""{"x":" "}""", "yes")]
    [InlineData("""{"x":1}""", "yes")]
    [InlineData("""{"x":true}""", "yes")]
    public async Task What_is_empty_counts_as_no(string json, string answer)
    {
        Assert.Equal(answer, await Html("{% if x %}yes{% else %}no{% endif %}", json));
    }

    [Fact]
    public async Task Empty_texts_and_zero_are_otherwise_what_they_were()
    {
        const string Json = """{"e":"","z":0,"a":{"b":"","c":[1,{"d":"x"}]},"n":12.50}""";
        Assert.Equal("[] [0] [other] [yes] [yes] [5] [yes]", await Html(
            "[{{ e }}] [{{ z }}] [{{ e | default: 'other' }}] [{% if e == '' %}yes{% endif %}] [{% if z == 0 %}yes{% endif %}] [{{ z | plus: 5 }}] [{% if z < 1 %}yes{% endif %}]", Json));
        Assert.Equal("no x 12.5 1x", await Html("{% if a.b %}yes{% else %}no{% endif %} {{ a.c[1].d }} {{ n }} {% for c in a.c %}{{ c.d | default: c }}{% endfor %}", Json));
    }

    [Theory]
    [InlineData("{% for i in (1..1000000000) %}x{% endfor %}")]
    [InlineData("{% assign q = (1..2000000000) %}{{ q | size }}")]
    [InlineData("{% for i in (1..2000) %}{% for j in (1..2000) %}{% endfor %}{% endfor %}")]
    [InlineData("{% for i in (1..9000) %}{% for j in (1..9000) %}{{ x }}{% endfor %}{% endfor %}")]
    [InlineData("{% assign x = 'aaaaaaaaaa' %}{% for i in (1..60) %}{% assign x = x | append: x %}{% endfor %}")]
    [InlineData("{% assign x = 'aaaaaaaaaa' %}{% for i in (1..60) %}{% capture x %}{{ x }}{{ x }}{% endcapture %}{% endfor %}")]
    [InlineData("{% assign x = 'a,a,a,a' %}{% for i in (1..60) %}{% assign x = x | replace: 'a', 'a,a' %}{% endfor %}")]
    [InlineData("{% assign x = 'a,b' | split: ',' %}{% for i in (1..60) %}{% assign x = x | concat: x %}{% endfor %}")]
    [InlineData("{% assign x = 'a' %}{% for i in (1..19) %}{% assign x = x | append: x %}{% endfor %}{{ x | replace: 'a', x }}")]
    [InlineData("{{ 'now' | date: '%0999999999d' }}")]
    [InlineData("{{ 1 | format_number: 'N999999999' }}")]
    [InlineData("{{ 1 | divided_by: 0 }}")]
    [InlineData("{{ 79228162514264337593543950335 | times: 10 }}")]
    public async Task A_template_that_runs_away_is_stopped(string source)
    {
        var began = Stopwatch.GetTimestamp();
        var before = GC.GetTotalAllocatedBytes();
        await Assert.ThrowsAsync<TemplateException>(() => Html(source, """{"x":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}"""));
        Assert.InRange(Stopwatch.GetElapsedTime(began).TotalSeconds, 0, 20);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 1L << 30);
    }

    [Theory]
    [InlineData("a\n{{ x", "(2:5)")]
    [InlineData("{% if %}", "'if'")]
    [InlineData("{% if x %}", "endif")]
    [InlineData("{% foo %}", "'foo'")]
    [InlineData("{% include 'x' %}", "'include'")]
    [InlineData("{% render 'x' %}", "'render'")]
    public void What_is_no_template_is_told_with_the_place(string source, string part) => Assert.Contains(part, TemplateEngine.Problem(source), StringComparison.Ordinal);

    [Fact]
    public async Task A_filter_that_there_is_not_is_no_silence() => await Assert.ThrowsAsync<TemplateException>(() => Html("{{ 'x' | no_such_filter }}"));

    [Fact]
    public async Task Hidden_values_are_dots_however_deep_and_empty_ones_stay_empty() => Assert.Equal("•••••••• •••••••• [] ••••••••", await TemplateEngine.Render(
        "{{ a }} {{ b.c[0] }} [{{ d }}] {{ e }}", TemplateValue.All("""{"a":"token","b":{"c":["token"]},"d":"","e":4711}""", hide: true), 0));

    [Fact]
    public void Random_texts_are_templates_or_are_refused_and_nothing_else() => Gen.OneOf(Texts.Any, Gen.OneOf("{{", "}}", "{%", "%}", " if ", " x ", " | ", "raw", "endif", "'", "(1..3)", " for i in ").Array[1, 12].Select(string.Concat)).Sample(source =>
    {
        if (TemplateEngine.Problem(source) != null) return;
        try
        {
            Assert.NotNull(TemplateEngine.Render(source, [], 0).AsTask().GetAwaiter().GetResult());
        }
        catch (TemplateException)
        {
        }
    });
}
