using Conduct.App.Platform.Markdown;

namespace Conduct.Tests.Platform.Markdown;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("# 标题", "<h2>标题</h2>")]
    [InlineData("###### 很小", "<h5>很小</h5>")]
    [InlineData("一\n二\n\n三", "<p>一<br />二</p><p>三</p>")]
    [InlineData("- 甲\n- 乙", "<ul><li>甲</li><li>乙</li></ul>")]
    [InlineData("1. 甲\n2、乙\n\n文", "<ol><li>甲</li><li>乙</li></ol><p>文</p>")]
    [InlineData("> 引用", "<blockquote><p>引用</p></blockquote>")]
    [InlineData("---", "<hr />")]
    [InlineData("**粗** 和 *斜* 和 `代码`", "<p><strong>粗</strong> 和 <em>斜</em> 和 <code>代码</code></p>")]
    [InlineData("[制度](https://example.com/a?b=1&c=2)", "<p><a href=\"https://example.com/a?b=1&amp;c=2\" target=\"_blank\" rel=\"noopener noreferrer\">制度</a></p>")]
    [InlineData("3.14 是圆周率", "<p>3.14 是圆周率</p>")]
    [InlineData("1、甲\n2、乙\n   - 丙", "<ol><li>甲</li><li>乙<ul><li>丙</li></ul></li></ol>")]
    [InlineData("**注意：**请先申报，再赴宴。**“面馆”**一案", "<p><strong>注意：</strong>请先申报，再赴宴。<strong>“面馆”</strong>一案</p>")]
    [InlineData("    从别处粘贴的段落", "<p>从别处粘贴的段落</p>")]
    [InlineData("一\n---\n二", "<p>一</p><hr /><p>二</p>")]
    [InlineData("<https://example.com/a>", "<p><a href=\"https://example.com/a\" target=\"_blank\" rel=\"noopener noreferrer\">https://example.com/a</a></p>")]
    [InlineData("", "")]
    public void Marks_BecomeTags(string text, string html) => Assert.Equal(html, Html(text));

    [Theory]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")]
    [InlineData("# <img src=x onerror=alert(1)>", "<h2>&lt;img src=x onerror=alert(1)&gt;</h2>")]
    [InlineData("[点](javascript:alert(1))", "<p>[点](javascript:alert(1))</p>")]
    [InlineData("[点](http://example.com)", "<p>[点](http://example.com)</p>")]
    [InlineData("[点](data:text/html,x)", "<p>[点](data:text/html,x)</p>")]
    [InlineData("[<b>](https://example.com/\"onclick=\"x)", "<p><a href=\"https://example.com/%22onclick=%22x\" target=\"_blank\" rel=\"noopener noreferrer\">&lt;b&gt;</a></p>")]
    [InlineData("[点](JaVaScRiPt:alert(1))", "<p>[点](JaVaScRiPt:alert(1))</p>")]
    [InlineData("[点](&#106;avascript:alert(1))", "<p>[点](&amp;#106;avascript:alert(1))</p>")]
    [InlineData("[点](/cases/1)", "<p>[点](/cases/1)</p>")]
    [InlineData("[点][a]\n\n[a]: javascript:alert(1)", "<p>[点][a]</p>")]
    [InlineData("<javascript:alert(1)>", "<p>&lt;javascript:alert(1)&gt;</p>")]
    [InlineData("<li@firm.example>", "<p>&lt;li@firm.example&gt;</p>")]
    [InlineData("![图](https://example.com/x.png)", "<p><a href=\"https://example.com/x.png\" target=\"_blank\" rel=\"noopener noreferrer\">图</a></p>")]
    [InlineData("![图](data:image/svg+xml,<svg onload=alert(1)>)", "<p>![图](data:image/svg+xml,&lt;svg onload=alert(1)&gt;)</p>")]
    [InlineData("[x](https://example.com \"\\\" onmouseover=alert(1)\")", "<p><a href=\"https://example.com/\" target=\"_blank\" rel=\"noopener noreferrer\">x</a></p>")]
    [InlineData("```html onload=x\n<script>\n```", "<pre><code class=\"language-html\">&lt;script&gt;</code></pre>")]
    [InlineData("<!-- a -->\n<div onclick=x>\n\n**b**", "<p>&lt;!-- a --&gt;<br />&lt;div onclick=x&gt;</p><p><strong>b</strong></p>")]
    [InlineData("# x {#id onclick=y}", "<h2>x {#id onclick=y}</h2>")]
    [InlineData("`<i>`", "<p><code>&lt;i&gt;</code></p>")]
    public void Everything_Else_StaysText(string text, string html) => Assert.Equal(html, Html(text));

    /// <summary>What is too long or nested beyond sense is shown as plain text, and soon.</summary>
    [Theory]
    [InlineData(">", 20_000)]
    [InlineData("[", 50_000)]
    [InlineData("**a", 20_000)]
    [InlineData("- ", 20_000)]
    [InlineData("![", 50_000)]
    [InlineData("`a``", 20_000)]
    [InlineData("<b>", MarkdownText.MaxLength)]
    public void TextMadeToHurt_IsOnlyText(string piece, int times)
    {
        var html = MarkdownText.ToHtml(string.Concat(Enumerable.Repeat(piece, times)) + "<script>");

        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
    }

    // Where the lines of the HTML break does not matter.
    private static string Html(string text) => MarkdownText.ToHtml(text).Replace("\n", "", StringComparison.Ordinal);
}
