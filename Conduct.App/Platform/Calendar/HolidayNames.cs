using System.Globalization;

namespace Conduct.App.Platform.Calendar;

/// <summary>Names of the legal holidays in the reader's language; a name that somebody chose stays as it was written.</summary>
public static class HolidayNames
{
    private static readonly Dictionary<string, string> Keys = new[]
    {
        nameof(HolidayTexts.NewYear), nameof(HolidayTexts.SpringFestival), nameof(HolidayTexts.Qingming), nameof(HolidayTexts.LabourDay),
        nameof(HolidayTexts.DragonBoat), nameof(HolidayTexts.MidAutumn), nameof(HolidayTexts.NationalDay),
    }.ToDictionary(Shipped);

    private static readonly string MakeUp = Shipped(nameof(HolidayTexts.MakeUpFormat)).Replace("{0}", "", StringComparison.Ordinal);
    private static readonly string And = Shipped(nameof(HolidayTexts.And));

    /// <param name="name">As it is stored: one holiday or two, maybe a day of work in exchange for them.</param>
    public static string Of(string name)
    {
        var inExchange = name.EndsWith(MakeUp, StringComparison.Ordinal);
        var holidays = (inExchange ? name[..^MakeUp.Length] : name).Split(And);
        if (!Array.TrueForAll(holidays, Keys.ContainsKey))
        {
            return name;
        }

        var named = string.Join(HolidayTexts.And, holidays.Select(holiday => HolidayTexts.ResourceManager.GetString(Keys[holiday], CultureInfo.CurrentUICulture)));
        return inExchange ? string.Format(CultureInfo.CurrentCulture, HolidayTexts.MakeUpFormat, named) : named;
    }

    // The year's list is shipped in Chinese, which is the language of the neutral texts.
    private static string Shipped(string key) => HolidayTexts.ResourceManager.GetString(key, CultureInfo.InvariantCulture)!;
}
