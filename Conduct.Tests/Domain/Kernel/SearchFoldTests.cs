using Conduct.Domain.Kernel;

namespace Conduct.Tests.Domain.Kernel;

public sealed class SearchFoldTests
{
    [Theory]
    [InlineData("Ｅ１０１", "e101")]
    [InlineData(" 张　伟 ", "张伟")]
    [InlineData("张\u00A0\u200B伟\uFEFF", "张伟")]
    [InlineData("阿依古丽•买买提", "阿依古丽·买买提")]
    [InlineData("阿依古丽・买买提", "阿依古丽·买买提")]
    [InlineData("阿依古丽‧买买提", "阿依古丽·买买提")]
    [InlineData("阿依古丽･买买提", "阿依古丽·买买提")]
    [InlineData("阿依古丽 ∙ 买买提", "阿依古丽·买买提")]
    [InlineData("ZhangSan", "zhangsan")]
    [InlineData("\u202E\0", "")]
    public void Of_WhatReadersTakeForTheSame_IsTheSame(string typed, string folded) => Assert.Equal(folded, SearchFold.Of(typed));

    [Fact]
    public void Words_StayApart() => Assert.Equal("老王 面馆 ab", SearchFold.Words("　老王\t\r\n面馆  ＡＢ "));
}
