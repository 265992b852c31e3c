namespace Conduct.App.Data;

/// <summary>
/// What two people, or two nodes, may claim at the same moment: the loser is told that somebody was faster. A unique value outside this list that is taken
/// is a bug and is reported as one. A test holds the list against the model.
/// </summary>
public static class KnownRaces
{
    /// <summary>Constraint as PostgreSQL names it, with the columns by which SQLite does.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["IX_Accounts_NormalizedUserName"] = "Accounts.NormalizedUserName",
        ["IX_AnonymousReports_CodeKey"] = "AnonymousReports.CodeKey", // A form that is sent twice brings its code along.
        ["IX_AppealUploads_DecisionId_UploadedBy_Sha256"] = "AppealUploads.DecisionId, AppealUploads.UploadedBy, AppealUploads.Sha256",
        ["IX_Appeals_DecisionId"] = "Appeals.DecisionId",
        ["IX_Deliveries_Key"] = "Deliveries.Key",
        ["IX_Employees_StaffNumber"] = "Employees.StaffNumber",
        ["IX_FormerEmployments_EmployeeId_From"] = "FormerEmployments.EmployeeId, FormerEmployments.From",
        ["IX_JobRuns_Job_DueAt"] = "JobRuns.Job, JobRuns.DueAt",
        ["IX_JobRuns_Running"] = "JobRuns.Job",
        ["IX_LongWorks_AccountId_Kind_Key"] = "LongWorks.AccountId, LongWorks.Kind, LongWorks.Key",
        ["IX_Notifications_RecipientEmployeeId_ItemId_Step"] = "Notifications.RecipientEmployeeId, Notifications.ItemId, Notifications.Step",
        ["IX_OrgUnits_Code"] = "OrgUnits.Code",
        ["IX_Policies_Code"] = "Policies.Code",
        ["IX_PolicyAcknowledgements_EmployeeId_PolicyVersionId"] = "PolicyAcknowledgements.EmployeeId, PolicyAcknowledgements.PolicyVersionId",
        ["IX_PolicyClauses_PolicyVersionId_Code"] = "PolicyClauses.PolicyVersionId, PolicyClauses.Code",
        ["IX_PolicyVersions_PolicyId_Number"] = "PolicyVersions.PolicyId, PolicyVersions.Number",
        ["IX_ReportMessages_ReportId_Number"] = "ReportMessages.ReportId, ReportMessages.Number",
        ["IX_RegisterRows_SubjectId_DecisionId"] = "RegisterRows.SubjectId, RegisterRows.DecisionId",
        ["IX_ReviewVersions_ReviewId_Number"] = "ReviewVersions.ReviewId, ReviewVersions.Number",
        ["IX_SavedViews_AccountId_Page_Name"] = "SavedViews.AccountId, SavedViews.Page, SavedViews.Name",
        ["IX_SessionAttendees_SessionId_EmployeeId"] = "SessionAttendees.SessionId, SessionAttendees.EmployeeId",
        ["IX_StoredTexts_AccountId_Text"] = "StoredTexts.AccountId, StoredTexts.Text",
        ["IX_TrainingAssignments_EmployeeId_CourseId"] = "TrainingAssignments.EmployeeId, TrainingAssignments.CourseId",
        ["IX_TrainingAssignments_MeasureId"] = "TrainingAssignments.MeasureId",
        ["IX_TrainingAssignments_RenewsId"] = "TrainingAssignments.RenewsId",
        ["IX_TrainingAttempts_AssignmentId_Number"] = "TrainingAttempts.AssignmentId, TrainingAttempts.Number",
        ["IX_WageRecords_EmployeeId_Month"] = "WageRecords.EmployeeId, WageRecords.Month",
        ["PK_AnonymousReports"] = "AnonymousReports.Id",
        ["PK_CalendarDays"] = "CalendarDays.Date",
        ["PK_CalendarFeed"] = "CalendarFeed.AccountId",
        ["PK_CaseFiles"] = "CaseFiles.Id", // Files that start one draft together bring its id along.
        ["PK_FormDrafts"] = "FormDrafts.AccountId, FormDrafts.Key",
        ["PK_JobPauses"] = "JobPauses.Job",
        ["PK_NotificationPreferences"] = "NotificationPreferences.EmployeeId",
        ["PK_NumberSeries"] = "NumberSeries.Name",
        ["PK_RoleAssignments"] = "RoleAssignments.AccountId, RoleAssignments.Role, RoleAssignments.UnitId",
        ["PK_RosterUploads"] = "RosterUploads.AccountId",
    };

    private static readonly HashSet<string> Columns = [.. All.Values];

    /// <summary>Whether it is this one, by PostgreSQL's name.</summary>
    public static bool HasConstraint(string? name) => name is not null && All.ContainsKey(name);

    /// <summary>Whether it is this one, by SQLite's message: <c>… failed: Table.Column, Table.Column'.</c></summary>
    public static bool HasColumns(string message)
    {
        const string Mark = "constraint failed: ";
        var at = message.IndexOf(Mark, StringComparison.Ordinal);
        return at >= 0 && Columns.Contains(message[(at + Mark.Length)..].TrimEnd('.', '\''));
    }
}
