namespace Conduct.App.Platform.Word;

/// <summary>Numbers as Chinese documents write them.</summary>
public static class ChineseNumber
{
    /// <summary>The signs of which such a number consists, for patterns.</summary>
    public const string Signs = "一二三四五六七八九十百千零〇两";

    private const string Digits = "零一二三四五六七八九";

    /// <summary>Such as 十二 for 12; plain digits from 10,000 on.</summary>
    public static string Of(int number) => number switch
    {
        < 0 or >= 10_000 => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        < 10 => $"{Digits[number]}",
        < 20 => $"十{Rest(number % 10)}",
        < 100 => $"{Digits[number / 10]}十{Rest(number % 10)}",
        < 1000 => $"{Digits[number / 100]}百{Below(number % 100, 10)}",
        _ => $"{Digits[number / 1000]}千{Below(number % 1000, 100)}",
    };

    private static string Rest(int digit) => digit == 0 ? "" : $"{Digits[digit]}";

    // A gap in the middle is told by a zero, and ten after a hundred by its one.
    private static string Below(int rest, int least) => rest == 0 ? "" : $"{(rest < least ? "零" : "")}{(rest is >= 10 and < 20 ? "一" : "")}{Of(rest)}";
}
