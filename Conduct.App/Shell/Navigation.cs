using Conduct.Domain.Kernel;

namespace Conduct.App.Shell;

/// <summary>The left navigation: a page is entered here once, and shown to those who may open it.</summary>
public static class Navigation
{
    public static IReadOnlyList<NavGroup> Groups { get; } =
    [
        new(() => ShellTexts.NavGroupWork,
        [
            new(() => ShellTexts.NavMyWork, "/", "home", Exact: true),
            new(() => ShellTexts.NavCalendar, "/calendar", "calendar_month"),
            new(() => ShellTexts.NavNewCase, "/cases/new", "note_add", Permission.HandleCases),
            new(() => ShellTexts.NavApprovals, "/approvals", "task_alt", Permission.ApprovePenalties),
            new(() => ShellTexts.NavPayroll, "/payroll", "payments", Permission.HandleCases),
            new(() => ShellTexts.NavMyFile, "/my/file", "folder_shared"),
            new(() => ShellTexts.NavMyTraining, "/training", "school", Exact: true),
        ]),
        new(() => ShellTexts.NavGroupRecords,
        [
            new(() => ShellTexts.NavRegister, "/register", "table_view", Permission.ReadRegister),
            new(() => ShellTexts.NavTrainingMatrix, "/training/matrix", "grid_on", Permission.ReadTraining),
            new(() => ShellTexts.NavCourses, "/training/courses", "local_library", Permission.ManageTraining),
            new(() => ShellTexts.NavPolicies, "/policies", "menu_book", Permission.ReadPolicies),
            new(() => ShellTexts.NavAudit, "/audit", "policy", Permission.ReadAudit),
        ]),
        new(() => ShellTexts.NavGroupSettings,
        [
            new(() => ShellTexts.NavOrganisation, "/organisation", "account_tree", Permission.ReadOrganisation),
            new(() => ShellTexts.NavWorkingDays, "/working-days", "event_available", Permission.ManageOrganisation),
            new(() => ShellTexts.NavAccounts, "/accounts", "manage_accounts", Permission.ManageAccounts),
            new(() => ShellTexts.NavRobots, "/robots", "smart_toy", Permission.ManageInstallation),
            new(() => ShellTexts.NavDeliveries, "/deliveries", "outgoing_mail", Permission.ManageInstallation),
            new(() => ShellTexts.NavJobs, "/jobs", "schedule", Permission.ManageInstallation),
        ]),
    ];
}
