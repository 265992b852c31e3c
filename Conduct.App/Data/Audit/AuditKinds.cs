namespace Conduct.App.Data.Audit;

/// <summary>Kinds of audit entries that are no domain events.</summary>
public static class AuditKinds
{
    public const string ReadingEvidence = nameof(ReadingEvidence);
    public const string ReadingReportFile = nameof(ReadingReportFile);
    public const string DecisionOpened = nameof(DecisionOpened);
    public const string RegisterExported = nameof(RegisterExported);
    public const string PayrollExported = nameof(PayrollExported);
    public const string TrainingExported = nameof(TrainingExported);
    public const string AcknowledgementsExported = nameof(AcknowledgementsExported);
    public const string SignedIn = nameof(SignedIn);
    public const string SignedOut = nameof(SignedOut);
    public const string SignInRefused = nameof(SignInRefused);
    public const string SignInsRefused = nameof(SignInsRefused);
    public const string SessionsEnded = nameof(SessionsEnded);
    public const string AccountCreated = nameof(AccountCreated);
    public const string AccountDisabled = nameof(AccountDisabled);
    public const string AccountEnabled = nameof(AccountEnabled);
    public const string AccountUnlocked = nameof(AccountUnlocked);
    public const string PasswordReset = nameof(PasswordReset);
    public const string PasswordChanged = nameof(PasswordChanged);
    public const string PasswordChosen = nameof(PasswordChosen);
    public const string PasswordLinkSent = nameof(PasswordLinkSent);
    public const string RoleGranted = nameof(RoleGranted);
    public const string RoleRevoked = nameof(RoleRevoked);
    public const string RosterImported = nameof(RosterImported);
    public const string CalendarChanged = nameof(CalendarChanged);
    public const string CalendarDayCleared = nameof(CalendarDayCleared);
    public const string WagesImported = nameof(WagesImported);
    public const string CalendarImported = nameof(CalendarImported);
    public const string CalendarFeedOpened = nameof(CalendarFeedOpened);
    public const string CalendarFeedClosed = nameof(CalendarFeedClosed);
    public const string JobPaused = nameof(JobPaused);
    public const string JobResumed = nameof(JobResumed);
    public const string JobStartedByHand = nameof(JobStartedByHand);
    public const string RobotAdded = nameof(RobotAdded);
    public const string RobotChanged = nameof(RobotChanged);
    public const string RobotEnabled = nameof(RobotEnabled);
    public const string RobotDisabled = nameof(RobotDisabled);
    public const string DeliveryResent = nameof(DeliveryResent);
    public const string DeliveriesResent = nameof(DeliveriesResent);
    public const string InstallationSetUp = nameof(InstallationSetUp);
    public const string DemoCompanyLoaded = nameof(DemoCompanyLoaded);
    public const string DemoHistoryLoaded = nameof(DemoHistoryLoaded);
}
