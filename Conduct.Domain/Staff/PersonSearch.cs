using System.Linq.Expressions;
using Conduct.Domain.Kernel;

namespace Conduct.Domain.Staff;

/// <summary>
/// By what a person is found: any part of the name, the beginning of the staff number, of the pinyin of the name or the given name, and of its initials.
/// 王丽娟: 丽娟, wanglijuan, lijuan, wlj.
/// </summary>
public static class PersonSearch
{
    /// <summary>Longest text of a person, see <see cref="TextOf"/>.</summary>
    public const int TextMaxLength = 4000;

    /// <summary>The words by which somebody is found, each with a blank before it.</summary>
    public static string TextOf(string staffNumber, string name)
    {
        var text = string.Concat(WordsOf(staffNumber, name).Where(word => word.Length > 0).Distinct().Select(word => $" {word}"));
        return text.Length <= TextMaxLength ? text : text[..TextMaxLength];
    }

    /// <summary>Those whom it fits; nobody when nothing was typed.</summary>
    public static Expression<Func<Employee, bool>> Fits(string typed)
    {
        var sought = SoughtFor(typed);
        return employee => employee.SearchText.Contains(sought);
    }

    /// <summary>What stands in the text of whoever fits. Letters and digits begin a word; Chinese characters stand anywhere.</summary>
    public static string SoughtFor(string typed) => SearchFold.Of(typed) is var folded && (folded.Length == 0 || char.IsAscii(folded[0])) ? $" {folded}" : folded;

    private static IEnumerable<string> WordsOf(string staffNumber, string name)
    {
        var folded = SearchFold.Of(name);
        var readings = Pinyin.ReadingsOf(folded);
        return [
            SearchFold.Of(staffNumber),
            folded,
            .. SearchFold.Words(name).Split(' ', '·').Skip(1),
            .. readings.Select(reading => string.Concat(reading)),
            .. readings.Select(reading => string.Concat(reading.Skip(1))),
            .. readings.Select(reading => string.Concat(reading.Select(syllable => syllable[0])))];
    }
}
