using AngleSharp.Html.Parser;
using Conduct.App.Platform.Markup;

namespace Conduct.Tests.Platform.Markup;

public sealed class MarkupPieceTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' onmouseover='alert(1)")]
    [InlineData("&lt;b&gt; &amp; &#60;")]
    [InlineData("</td></tr></table><iframe src=javascript:1>")]
    [InlineData("张伟 𠮷 e\u0301 \u202E ]]> <!-- -->")]
    public void Text_AndAttribute_AreReadBackAsTheyWere(string text)
    {
        var link = new MarkupTag("a", ("href", text), ("title", text));

        var markup = new MarkupPiece().Element(link, text).Build().Value;

        var read = new HtmlParser().ParseDocument($"<body>{markup}").Body!;
        var element = Assert.Single(read.QuerySelectorAll("*"));
        Assert.Equal((text, text, text), (element.GetAttribute("href"), element.GetAttribute("title"), element.TextContent));
    }

    [Fact]
    public void Chinese_StaysShort() => Assert.Equal("<b>张伟，江南分公司</b>", new MarkupPiece().Element(new("b"), "张伟，江南分公司").Build().Value);

    [Fact]
    public void Attribute_WithoutValue_IsLeftOut() => Assert.Equal("<td></td>", new MarkupPiece().Element(new("td", ("class", null)), null).Build().Value);

    [Theory]
    [InlineData("a onclick=x", "href")]
    [InlineData("a", "x=\"\" onclick")]
    [InlineData("", "href")]
    public void Name_ThatIsNone_IsRefused(string name, string attribute) => Assert.Throws<ArgumentException>(() => new MarkupTag(name, (attribute, "x")));
}
