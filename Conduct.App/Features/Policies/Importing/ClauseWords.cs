using System.Globalization;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Measures;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

/// <summary>Gravities and sanctions as a workbook writes them, in any language of the product.</summary>
internal static class ClauseWords
{
    private static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("zh-CN"), CultureInfo.GetCultureInfo("en")];

    private static readonly Dictionary<string, Gravity> GravityByWord = ByWord(Enum.GetValues<Gravity>());

    private static readonly Dictionary<string, MeasureKind> SanctionByWord = ByWord(SanctionKinds.All);

    public static IEnumerable<string> Gravities => Enum.GetValues<Gravity>().Select(value => DomainTexts.Of(value));

    public static IEnumerable<string> Sanctions => SanctionKinds.All.Select(value => DomainTexts.Of(value));

    public static Gravity? GravityOf(string? word) => word is not null && GravityByWord.TryGetValue(NormalText.Key(word), out var value) ? value : null;

    public static MeasureKind? SanctionOf(string? word) => word is not null && SanctionByWord.TryGetValue(NormalText.Key(word), out var value) ? value : null;

    private static Dictionary<string, T> ByWord<T>(IEnumerable<T> values)
        where T : struct, Enum =>
        values.SelectMany(value => Languages, (value, language) => (Word: NormalText.Key(EnumTexts.ResourceManager.GetString($"{typeof(T).Name}_{value}", language)!), value))
            .DistinctBy(one => one.Word).ToDictionary(one => one.Word, one => one.value);
}
