using Conduct.App.Data;
using Conduct.App.Features.Demo;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Cases;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Conduct.Domain.Training;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Demo;

public sealed class DemoCompanyTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    public async Task Load_EmptyDatabase_TellsEveryStateWithAnUnbrokenAudit(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartWithDemoAsync(provider);

        var verdict = await host.Services.GetRequiredService<AuditVerifier>().VerifyAsync(Token);
        var statuses = await host.ReadAsync(db => db.Subjects.Select(subject => subject.Status).Distinct().ToListAsync(Token));
        var drafts = await host.ReadAsync(db => db.CaseFiles.CountAsync(file => file.Status == CaseStatus.Draft, Token));

        Assert.Null(verdict.Fault);
        Assert.True(verdict.Intact > 300);
        Assert.Equal(2, drafts);
        Assert.Empty(Enum.GetValues<CaseStatus>().Except([CaseStatus.Draft, CaseStatus.Reopened]).Except(statuses));
        Assert.True(await host.Services.GetRequiredService<DemoInstallation>().IsDemoAsync(Token));
    }

    [Fact]
    public async Task Load_Decisions_StandInEveryQueueAndState()
    {
        await using var host = await FeatureHost.StartWithDemoAsync();

        var decisions = await host.ReadAsync(db => db.PenaltyDecisions.AsNoTracking().ToListAsync(Token));
        var reviews = await host.ReadAsync(db => db.WrittenReviews.AsNoTracking().ToListAsync(Token));
        var waiting = decisions.Where(decision => decision.CurrentStep is not null).ToList();

        Assert.Empty(new[] { DecisionStatus.PendingApproval, DecisionStatus.Returned, DecisionStatus.Rejected, DecisionStatus.Approved, DecisionStatus.Served, DecisionStatus.Effective, DecisionStatus.Executed }
            .Except(decisions.Select(decision => decision.Status)));
        Assert.Equal([1, 2, 3], waiting.Select(decision => decision.CurrentStep!.Level).Distinct().Order());
        Assert.Contains(waiting.GroupBy(decision => decision.LikenessKey), alike => alike.Count() > 1);
        Assert.Contains(decisions, decision => decision.Occurrence == 2);
        Assert.Empty(new[] { ReviewStatus.Assigned, ReviewStatus.Drafting, ReviewStatus.Submitted, ReviewStatus.Returned, ReviewStatus.Accepted, ReviewStatus.Waived }
            .Except(reviews.Select(review => review.Status)));
    }

    [Fact]
    public async Task Load_ClientManagers_StartCleanOnTheMealClause()
    {
        await using var host = await FeatureHost.StartWithDemoAsync();
        var today = host.Services.GetRequiredService<OrganisationClock>().Today;

        var (zhang, li) = (await EmployeeOf(host, "zhang"), await EmployeeOf(host, "li"));
        var allegations = await host.ReadAsync(db => db.Subjects.Where(subject => subject.EmployeeId == zhang || subject.EmployeeId == li)
            .SelectMany(subject => subject.Allegations).Select(allegation => allegation.ClauseCode).ToListAsync(Token));
        var review = await host.ReadAsync(db => db.WrittenReviews.AsNoTracking().SingleAsync(review => review.EmployeeId == li, Token));

        Assert.DoesNotContain("1.1", allegations);
        Assert.Equal((ReviewStatus.Assigned, today.AddDays(2)), (review.Status, review.DueOn));
    }

    [Fact]
    public async Task Load_AClientManager_HasADecisionToConfirm()
    {
        await using var host = await FeatureHost.StartWithDemoAsync();
        var li = await EmployeeOf(host, "li");

        var served = await host.ReadAsync(db => db.PenaltyDecisions.AsNoTracking().Where(decision => decision.EmployeeId == li).ToListAsync(Token));

        Assert.Single(served, decision => decision is { IsServed: true, ReceiptConfirmedAt: null });
    }

    [Fact]
    public async Task Load_Trainings_StandInEveryStateAndWaitForTheClientManagers()
    {
        await using var host = await FeatureHost.StartWithDemoAsync();
        var today = host.Services.GetRequiredService<OrganisationClock>().Today;

        var trainings = await host.ReadAsync(db => db.TrainingAssignments.AsNoTracking().ToListAsync(Token));
        var (zhang, li) = (await EmployeeOf(host, "zhang"), await EmployeeOf(host, "li"));

        Assert.Equal(Enum.GetValues<TrainingStatus>(), trainings.Select(training => training.Status).Distinct().Order());
        Assert.Equal(today.AddDays(10), Assert.Single(trainings, training => training.EmployeeId == zhang && training.IsOpen).DueOn);
        Assert.Equal(today.AddDays(2), Assert.Single(trainings, training => training.EmployeeId == li && training.IsOpen).DueOn);
        Assert.Contains(trainings, training => training.IsOverdueOn(today));
        Assert.Contains(await host.ReadAsync(db => db.Courses.AsNoTracking().ToListAsync(Token)), course => course.SourceCaseId is not null && course.Status == CourseStatus.Published);
        Assert.Equal([SessionStatus.Planned, SessionStatus.Held], (await host.ReadAsync(db => db.TrainingSessions.AsNoTracking().Select(session => session.Status).ToListAsync(Token))).Order());
        Assert.Equal(2, await host.ReadAsync(db => db.StandingAssignments.CountAsync(Token)));
    }

    [Fact]
    public async Task Load_Notices_LeadToPages()
    {
        await using var host = await FeatureHost.StartWithDemoAsync();

        var told = await host.ReadAsync(db => db.Notifications.AsNoTracking().ToListAsync(Token));

        Assert.True(told.Select(row => row.Kind).Distinct().Count() > 5);
        Assert.All(told, row => Assert.NotNull(AppRoutes.PageAt(NotificationDisplay.LinkOf(row))));
    }

    [Fact]
    public async Task Load_SecondTime_ChangesNothing()
    {
        await using var host = await FeatureHost.StartWithDemoAsync();

        Assert.False(await host.Services.GetRequiredService<DemoCompany>().LoadAsync(Token));
    }

    [Fact]
    public async Task Load_Organisation_HasTheRolesForTheirUnits()
    {
        await using var host = await FeatureHost.StartWithDemoAsync();

        var roles = await host.ReadAsync(db => (
            from assignment in db.RoleAssignments
            join account in db.Users on assignment.AccountId equals account.Id
            join unit in db.OrgUnits on assignment.UnitId equals unit.Id
            where account.PasswordHash != null
            select account.UserName + ":" + assignment.Role + ":" + unit.Code).ToListAsync(Token));

        Assert.Equal(["admin:Administrator:NQ", "compliance:Compliance:NQ", "head:Manager:NQ", "hr:HrOfficer:NQ", "manager:Manager:GZ"], roles.Order());
        Assert.InRange(await host.ReadAsync(db => db.Employees.CountAsync(Token)), 55, 70);
    }

    private static Task<Guid?> EmployeeOf(FeatureHost host, string account) =>
        host.ReadAsync(db => db.Users.Where(row => row.UserName == account).Select(row => row.EmployeeId).SingleAsync(Token));
}
