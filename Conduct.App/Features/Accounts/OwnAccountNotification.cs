using System.Globalization;
using Conduct.App.Platform.Texts;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Accounts;

/// <summary>An administrator reset the password, gave a role or took one.</summary>
public sealed class OwnAccountNotification : AccountNotification
{
    private static readonly Dictionary<Role, OwnAccountNotification> OfGranted = Enum.GetValues<Role>().ToDictionary(role => role, role => new OwnAccountNotification(
        $"RoleGranted{role}", () => With(role, AccountTexts.ToldGrantedFormat), () => With(role, AccountTexts.ToldGrantedNameFormat)));

    private static readonly Dictionary<Role, OwnAccountNotification> OfRevoked = Enum.GetValues<Role>().ToDictionary(role => role, role => new OwnAccountNotification(
        $"RoleRevoked{role}", () => With(role, AccountTexts.ToldRevokedFormat), () => With(role, AccountTexts.ToldRevokedNameFormat)));

    private readonly Func<string> _text;
    private readonly Func<string> _name;

    private OwnAccountNotification(string code, Func<string> text, Func<string> name) => (Code, _text, _name) = (code, text, name);

    public static OwnAccountNotification PasswordReset { get; } = new("PasswordReset", () => AccountTexts.ToldReset, () => AccountTexts.ToldResetName);

    public static IReadOnlyList<OwnAccountNotification> All => [PasswordReset, .. OfGranted.Values, .. OfRevoked.Values];

    public override string Code { get; }

    public override string Text => _text();

    public override string Name => _name();

    public static OwnAccountNotification Granted(Role role) => OfGranted[role];

    public static OwnAccountNotification Revoked(Role role) => OfRevoked[role];

    // The unit, which only the row knows, keeps its place.
    private static string With(Role role, string format) => string.Format(CultureInfo.CurrentCulture, format, "{0}", DomainTexts.Of(role));
}

/// <summary>Announces them.</summary>
internal sealed class OwnAccountNotifications : NotificationKindList
{
    public override IReadOnlyList<NotificationKind> Kinds => OwnAccountNotification.All;
}
