using Conduct.App.Platform.Markdown;

namespace Conduct.Tests.Platform.Markdown;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("# 标题", "<h2>标题</h2>")]
    [InlineData("###### 很小", "<h5>很小</h5>")]
    [InlineData("一\n二\n\n三", "<p>一<br>二</p><p>三</p>")]
    [InlineData("- 甲\n- 乙", "<ul><li>甲</li><li>乙</li></ul>")]
    [InlineData("1. 甲\n2、乙\n\n文", "<ol><li>甲</li><li>乙</li></ol><p>文</p>")]
    [InlineData("> 引用", "<blockquote><p>引用</p></blockquote>")]
    [InlineData("---", "<hr>")]
    [InlineData("**粗** 和 *斜* 和 `代码`", "<p><strong>粗</strong> 和 <em>斜</em> 和 <code>代码</code></p>")]
    [InlineData("[制度](https://example.com/a?b=1&c=2)", "<p><a href=\"https://example.com/a?b=1&amp;c=2\" target=\"_blank\" rel=\"noopener noreferrer\">制度</a></p>")]
    [InlineData("3.14 是圆周率", "<p>3.14 是圆周率</p>")]
    [InlineData("", "")]
    public void Marks_BecomeTags(string text, string html) => Assert.Equal(html, MarkdownText.ToHtml(text));

    [Theory]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")]
    [InlineData("# <img src=x onerror=alert(1)>", "<h2>&lt;img src=x onerror=alert(1)&gt;</h2>")]
    [InlineData("[点](javascript:alert(1))", "<p>[点](javascript:alert(1))</p>")]
    [InlineData("[点](http://example.com)", "<p>[点](http://example.com)</p>")]
    [InlineData("[点](data:text/html,x)", "<p>[点](data:text/html,x)</p>")]
    [InlineData("[<b>](https://example.com/\"onclick=\"x)", "<p><a href=\"https://example.com/%22onclick=%22x\" target=\"_blank\" rel=\"noopener noreferrer\">&lt;b&gt;</a></p>")]
    [InlineData("`<i>`", "<p><code>&lt;i&gt;</code></p>")]
    public void Everything_Else_StaysText(string text, string html) => Assert.Equal(html, MarkdownText.ToHtml(text));
}
