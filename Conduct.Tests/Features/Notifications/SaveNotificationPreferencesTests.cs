using Conduct.App.Data;
using Conduct.App.Features.Notifications;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Features.Notifications;

public sealed class SaveNotificationPreferencesTests
{
    [Theory, BothDatabases]
    public async Task Save_KeepsOnesOwnWishes_AndReplacesThem(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await stage.RunAsync(new SaveNotificationPreferences([NotificationGroup.Approvals, NotificationGroup.Supervision], new(22, 0), new(7, 30), true), stage.BranchManager).ShouldBeDone();

        await stage.RunAsync(new SaveNotificationPreferences([NotificationGroup.Supervision], null, null, false), stage.BranchManager).ShouldBeDone();

        var kept = Assert.Single(await stage.Host.ReadAsync(db => db.NotificationPreferences.AsNoTracking().ToListAsync()));
        Assert.Equal(stage.Company.BranchManager.Id, kept.EmployeeId);
        Assert.Equal([NotificationGroup.Supervision], kept.Muted);
        Assert.False(kept.DailyDigest);
        Assert.Null(kept.Quiet);
    }

    [Fact]
    public async Task Save_WhatIsMandatory_IsRefused()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var zhang = stage.Company.As(stage.Company.Zhang);
        foreach (var group in new[] { NotificationGroup.OwnDecisions, NotificationGroup.OwnReviews, NotificationGroup.OwnDuties })
        {
            await stage.RunAsync(new SaveNotificationPreferences([group], null, null, false), zhang).ShouldBeRefused(NotificationRules.MandatoryGroup);
        }

        Assert.Empty(await stage.Host.ReadAsync(db => db.NotificationPreferences.ToListAsync()));
    }

    [Fact]
    public async Task Save_HalfQuietHoursOrADigestForNoManager_IsRefused()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var zhang = stage.Company.As(stage.Company.Zhang);

        await stage.RunAsync(new SaveNotificationPreferences([], new(22, 0), null, false), zhang).ShouldBeRefused(NotificationRules.QuietHoursIncomplete);
        await stage.RunAsync(new SaveNotificationPreferences([], new(22, 0), new(22, 0), false), zhang).ShouldBeRefused(NotificationRules.QuietHoursIncomplete);
        await stage.RunAsync(new SaveNotificationPreferences([], null, null, true), zhang).ShouldBeRefused(NotificationRules.DigestIsForManagers);
    }

    [Fact]
    public async Task Save_BySomebodyWhoIsNoEmployee_IsRefusedOrForbidden()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var bare = new Actor(NewId.Next(), null, "admin", [new(Role.Administrator, stage.Company.HeadOffice.Id, UnitReach.All)], new HashSet<Guid>());

        await stage.RunAsync(new SaveNotificationPreferences([], null, null, false), bare).ShouldBeRefused(KernelRules.ActorIsNoEmployee);
        await stage.RunAsync(new SaveNotificationPreferences([], null, null, false), Actor.System).ShouldBeForbidden();
    }

    [Theory, BothDatabases]
    public async Task MutedGroup_ComesInTheSystemOnly_AndMandatoryOnesStillByMail(DatabaseProvider provider)
    {
        await using var stage = await MailStage.StartAsync(provider);
        var manager = stage.Company.BranchManager;
        await stage.Company.RunAsync(new SaveNotificationPreferences([NotificationGroup.Approvals], null, null, false), manager).ShouldBeDone();

        await stage.TellAsync(
            SampleNotifications.To(manager.EmployeeId!.Value, "ApprovalWaiting"),
            SampleNotifications.To(manager.EmployeeId.Value, "ReviewSubmitted"),
            SampleNotifications.To(manager.EmployeeId.Value, "DecisionServed"));

        Assert.Equal(2, (await stage.DeliveriesAsync()).Count);
        Assert.Equal(3, await stage.Host.ReadAsync(db => db.Notifications.CountAsync(row => row.DispatchedAt != null)));
    }
}
