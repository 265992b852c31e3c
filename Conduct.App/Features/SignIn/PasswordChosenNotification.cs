using Conduct.App.Work.Notifications;

namespace Conduct.App.Features.SignIn;

/// <summary>A password was chosen by a mailed link: its owner should know when it was not they.</summary>
public sealed class PasswordChosenNotification : AccountNotification
{
    public static PasswordChosenNotification Instance { get; } = new();

    public override string Code => "PasswordChosen";

    public override string Text => SignInTexts.ToldChosen;

    public override string Name => SignInTexts.ToldChosenName;
}

/// <summary>Announces it.</summary>
internal sealed class SignInNotifications : NotificationKindList
{
    public override IReadOnlyList<NotificationKind> Kinds => [PasswordChosenNotification.Instance];
}
