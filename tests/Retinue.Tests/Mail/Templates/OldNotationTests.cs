using CsCheck;
using Retinue.Mail.Templates;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Mail.Templates;

/// <summary>Templates in the notation that people bring along.</summary>
public sealed class OldNotationTests
{
    [Theory]
    [InlineData("Dear {$client_name},", "Dear {{ client_name }},")]
    [InlineData("{$a.b.c} {$a.0.b} {$a[1]} {$a['b']}", "{{ a.b.c }} {{ a[0].b }} {{ a[1] }} {{ a['b'] }}")]
    [InlineData("{$x|escape} {$x|escape:'html'} {$x|escape:\"url\"}", "{{ x }} {{ x }} {{ x | url_encode }}")]
    [InlineData("{$x|upper|truncate:10:'...'}", "{{ x | upcase | truncate: 10, \"...\" }}")]
    [InlineData("{$x|default:'none'} {$x|default:$y}", "{{ x | default: \"none\" }} {{ x | default: y }}")]
    [InlineData("{$x|date_format:\"%d.%m.%Y\"} {$smarty.now|date_format:'%Y'}", "{{ x | date: \"%d.%m.%Y\" }} {{ \"now\" | date: \"%Y\" }}")]
    [InlineData("{$x|nl2br} {$x nofilter}", "{{ x | escape | newline_to_br }} {$x nofilter}", "nofilter")]
    [InlineData("{$x|@count} {$x|number_format:2} {$x|string_format:'%.2f'}", "{{ x | size }} {{ x | format_number: \"N2\" }} {{ x | format_number: \"F2\" }}")]
    [InlineData("{if $x}a{else}b{/if}", "{% if x and x != 0 %}a{% else %}b{% endif %}")]
    [InlineData("{if $x eq 'a'}1{elseif $x neq \"b\"}2{else if $x gt 3}3{/if}", "{% if x == \"a\" %}1{% elsif x != \"b\" %}2{% elsif x > 3 %}3{% endif %}")]
    [InlineData("{if $a and ($b or $c)}x{/if}", "{% if a and a != 0 and ((b and b != 0) or (c and c != 0)) %}x{% endif %}")]
    [InlineData("{if $a && $b || $c}x{/if}", "{% if (a and a != 0 and b and b != 0) or (c and c != 0) %}x{% endif %}")]
    [InlineData("{if not ($a == 1 and $b lt 2)}x{/if}", "{% if a != 1 or b >= 2 %}x{% endif %}")]
    [InlineData("{if !$a}x{/if}{if !$a and $b}y{/if}", "{% if a == blank or a == 0 %}x{% endif %}{% if (a == blank or a == 0) and b and b != 0 %}y{% endif %}")]
    [InlineData("{if isset($a) && count($b) > 0 and $c|@count ge 2}x{/if}", "{% if a != nil and b.size > 0 and c.size >= 2 %}x{% endif %}")]
    [InlineData("{foreach from=$items item=i}{$i.name}{foreachelse}none{/foreach}", "{% for i in items %}{{ i.name }}{% else %}none{% endfor %}")]
    [InlineData("{foreach from=$items item=\"i\" name=loop}{if $smarty.foreach.loop.last}x{/if}{/foreach}", "{% for i in items %}{% if forloop.last %}x{% endif %}{% endfor %}")]
    [InlineData("{foreach $a.items as $i}{$i@iteration}{/foreach}", "{% for i in a.items %}{{ forloop.index }}{% endfor %}")]
    [InlineData("{assign var=x value=$y|upper}{assign var='z' value='1'}{$n = 5}", "{% assign x = y | upcase %}{% assign z = \"1\" %}{% assign n = 5 %}")]
    [InlineData("a{* a comment with {$x} and {{ y *}b", "a{% comment %} a comment with {$x} and { { y {% endcomment %}b")]
    [InlineData("{literal}a { b } {$x}{/literal}", "a { b } {$x}")]
    [InlineData("{literal}{{ x }}{/literal}", "{% raw %}{{ x }}{% endraw %}")]
    [InlineData("<style>p { color: red }</style>{ldelim}{rdelim}", "<style>p { color: red }</style>{}")]
    [InlineData("{{ already }} {% if x %}y{% endif %}", "{{ already }} {% if x %}y{% endif %}")]
    // What cannot be converted stays, and is told.
    [InlineData("a\n{php}echo 1;{/php}", "a\n{php}echo 1;{/php}", "php", "/php")]
    [InlineData("{$x|regex_replace:'/a/':'b'}", "{$x|regex_replace:'/a/':'b'}", "regex_replace")]
    [InlineData("{$x->y} {$x+1} {\"a $b\"}", "{$x->y} {$x+1} {\"a $b\"}", "->y", "+1", "inside of a text")]
    [InlineData("{if $x is even}a{else}b{/if}{$y}", "{if $x is even}a{else}b{/if}{{ y }}", "is")]
    [InlineData("{if $x}a{elseif f($x)}b{/if}", "{% if x and x != 0 %}a{% elsif false %}b{% endif %}", "never holds")]
    [InlineData("{foreach $a as $k => $v}{$v}{/foreach}", "{foreach $a as $k => $v}{{ v }}{/foreach}", "keys")]
    [InlineData("{if $x}a", "{% if x and x != 0 %}a{% endif %}", "never closed")]
    [InlineData("{if $x == 1}a{else}b{else}c{/if}{*}", "{% if x == 1 %}a{% else %}b{else}c{% endif %}{*}", "after an else", "never closed")]
    [InlineData("a{/if}{else}", "a{/if}{else}", "outside", "outside")]
    [InlineData("{foreach from=$a item=b}{if $b}{/foreach}", "{% for b in a %}{% if b and b != 0 %}{/foreach}{% endif %}{% endfor %}", "outside", "never closed", "never closed")]
    [InlineData("{section name=i loop=$x}{/section}{include file='x.tpl'}", "{section name=i loop=$x}{/section}{include file='x.tpl'}", "section", "/section", "include")]
    [InlineData("{$x", "{$x", "closing brace")]
    [InlineData("{literal}x{* y", "{literal}x{* y", "never closed", "never closed")]
    public void It_becomes_liquid_and_what_does_not_is_told(string source, string liquid, params string[] problems)
    {
        var converted = OldNotation.Convert(source);
        Assert.Equal(liquid, converted.Text);
        Assert.Equal(problems.Length, converted.Problems.Count);
        Assert.All(problems.Zip(converted.Problems), p => Assert.Contains(p.First, p.Second.Why, StringComparison.Ordinal));
        Assert.Null(TemplateEngine.Problem(converted.Text));
    }

    [Fact]
    public void A_problem_has_its_line_and_its_text()
    {
        var problem = Assert.Single(OldNotation.Convert("one\r\ntwo {$x}\r\n {math equation='1+1'}").Problems);
        Assert.Equal(new Unconverted(3, "{math equation='1+1'}", "math is not known"), problem);
    }

    [Theory]
    [InlineData("{if $a && $b || $c}")]
    [InlineData("{if $a || $b && $c}")]
    [InlineData("{if !($a || $b) && $c}")]
    [InlineData("{if !($a && !$b) || !$c}")]
    [InlineData("{if ($a || $b) && ($b || $c) && !($a && $c)}")]
    public async Task A_condition_means_what_it_meant(string condition)
    {
        var liquid = OldNotation.Convert(condition + "1{else}0{/if}").Text;
        for (var bits = 0; bits < 8; bits++)
        {
            bool a = (bits & 1) > 0, b = (bits & 2) > 0, c = (bits & 4) > 0;
            var expected = condition switch
            {
                "{if $a && $b || $c}" => a && b || c,
                "{if $a || $b && $c}" => a || b && c,
                "{if !($a || $b) && $c}" => !(a || b) && c,
                "{if !($a && !$b) || !$c}" => !(a && !b) || !c,
                _ => (a || b) && (b || c) && !(a && c),
            };
            // Every kind of yes and no that a variable can be.
            foreach (var (yes, no) in new[] { ("true", "false"), ("1", "0"), ("\"x\"", "\"\""), ("[1]", "[]"), ("\"1\"", "null") })
                Assert.Equal((bits, yes, expected ? "1" : "0"), (bits, yes, await TemplateEngine.Render(liquid, TemplateValue.All($$"""{"a":{{(a ? yes : no)}},"b":{{(b ? yes : no)}},"c":{{(c ? yes : no)}}}"""), 0)));
        }
    }

    [Fact]
    public void Whatever_comes_the_result_is_liquid_and_what_is_lost_is_told() => Gen.OneOf(
            Texts.Any,
            Gen.OneOf("{if $x}", "{/if}", "{else}", "{elseif ", "{foreach $a as $b}", "{/foreach}", "{foreachelse}", "{$x|", "upper", "}", "{literal}", "{/literal}", "{*", "*}", "{", " ", "'", "\"", "$y", "text", "{assign var=x value=", "\n")
                .Array[1, 12].Select(string.Concat))
        .Sample(source =>
        {
            var converted = OldNotation.Convert(source);
            if (!source.Contains("{{", StringComparison.Ordinal) && !source.Contains("{%", StringComparison.Ordinal)) Assert.Null(TemplateEngine.Problem(converted.Text));
            else if (TemplateEngine.Problem(converted.Text) != null) Assert.NotEmpty(converted.Problems);
        }, iter: 3000);

    [Theory]
    [InlineData("Dear {$client_name}", true)]
    [InlineData("{if $x}a{/if}", true)]
    [InlineData("{foreach from=$a item=b}{/foreach}", true)]
    [InlineData("Dear {{ client_name }}", false)]
    [InlineData("{{ x }} costs {$5}", false)]
    [InlineData("a { b } {c}", false)]
    public void The_old_notation_is_told_from_liquid(string text, bool isOld) => Assert.Equal(isOld, OldNotation.IsIn(text));
}
