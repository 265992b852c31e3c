using Conduct.App.Platform.Texts;

namespace Conduct.Tests.Platform.Texts;

public sealed class TextPartsTests
{
    [Theory]
    [InlineData("员工应当按时到岗。", "员工应当按时到岗。", "=员工应当按时到岗。")]
    [InlineData("应当在次一工作日内补报。", "应当在当日补报，并说明原因。", "=应当在|-次一工作日内|+当日|=补报|+，并说明原因|=。")]
    [InlineData("同一段话", "同一段话", "=同一段话")]
    [InlineData("我去了面馆。", "我去了那家面馆。", "=我去了|+那家|=面馆。")]
    [InlineData("甲甲甲", "甲甲", "=甲甲|-甲")]
    [InlineData("", "新写", "+新写")]
    [InlineData("全部删除", "", "-全部删除")]
    [InlineData("within 10 days", "within 100 days", "=within |-10|+100|= days")]
    public void TextParts_Between_TellsWhatIsGoneAndWhatIsNew(string before, string after, string expected)
    {
        var parts = TextParts.Between(before, after);

        Assert.Equal(expected, string.Join('|', parts.Select(part => $"{(part.Kind switch { TextPartKind.Same => '=', TextPartKind.Removed => '-', TextPartKind.Added => '+' })}{part.Text}")));
    }

    [Fact]
    public void TextParts_OfAnyTwoTexts_GiveBothBack()
    {
        var random = new Random(7);
        for (var turn = 0; turn < 300; turn++)
        {
            var (before, after) = (Text(), Text());
            var parts = TextParts.Between(before, after);

            Assert.Equal(before, string.Concat(parts.Where(part => part.Kind != TextPartKind.Added).Select(part => part.Text)));
            Assert.Equal(after, string.Concat(parts.Where(part => part.Kind != TextPartKind.Removed).Select(part => part.Text)));
        }

        string Text() => string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => "甲乙丙a1 。"[random.Next(7)]));
    }

    [Fact]
    public void TextParts_OfVeryLongTexts_DifferAsAWhole() =>
        Assert.Equal(2, TextParts.Between(new string('甲', 3000), new string('乙', 3000)).Count);
}
