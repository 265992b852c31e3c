using Conduct.App.Register;
using Conduct.Domain.Kernel;

namespace Conduct.Tests.Register;

public sealed class RegisterTextTests
{
    [Theory]
    [InlineData("Ｃ－２０２６", "c-2026")]
    [InlineData("  面馆\r\n\t宴请  ", "面馆 宴请")]
    [InlineData("a\0b", "a b")]
    public void Normal_OfAnything_IsOneFormWithoutControls(string text, string normal) => Assert.Equal(normal, SearchFold.Words(text));

    [Fact]
    public void Normal_OfALoneSurrogate_ReplacesIt() => Assert.Equal("张\ufffd", SearchFold.Words($"张{(char)0xD842}"));

    [Fact]
    public void Grams_OfChineseAndLetters_ArePairsThatNoTokenizerSplits() =>
        Assert.Equal(["面馆", "馆宴", "ｃ－"], RegisterText.GramsOf("面馆宴 c- 面馆"));

    [Fact]
    public void Grams_OfARareName_KeepItsCharacterWhole() => Assert.Equal(["𠮷野"], RegisterText.GramsOf("𠮷野"));

    [Fact]
    public void Order_OfNames_IsByPronunciation() =>
        Assert.Equal(["阿明", "李娜", "王芳", "张伟", "赵敏"], new[] { "赵敏", "张伟", "王芳", "李娜", "阿明" }.OrderBy(RegisterText.OrderOf, StringComparer.Ordinal));
}
