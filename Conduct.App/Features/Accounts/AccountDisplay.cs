using System.Globalization;
using Conduct.App.Platform;
using Conduct.App.Platform.Texts;

namespace Conduct.App.Features.Accounts;

internal static class AccountDisplay
{
    public static string Of(AccountState state) => state switch
    {
        AccountState.Disabled => AccountTexts.Disabled,
        AccountState.Paused => AccountTexts.Paused,
        AccountState.MustChangePassword => AccountTexts.MustChangePassword,
        AccountState.InService => AccountTexts.InService,
    };

    public static Tone ToneOf(AccountState state) => state switch
    {
        AccountState.Disabled => Tone.Neutral,
        AccountState.Paused => Tone.Bad,
        AccountState.MustChangePassword => Tone.Warn,
        AccountState.InService => Tone.Good,
    };

    public static string Of(HeldRole held) => Format(AccountTexts.RoleFormat, DomainTexts.Of(held.Role), held.UnitName);

    public static string Format(string format, params object[] values) => string.Format(CultureInfo.CurrentCulture, format, values);

    /// <summary>Shows the depth in a list; an ideographic space is not swallowed by the browser.</summary>
    public static string Indented(AccountUnit unit) => new string('\u3000', unit.Level) + unit.Name;
}
