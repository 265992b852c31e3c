using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Features.Accounts;
using Conduct.App.Security;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Accounts;

public sealed class AccountCommandsTests
{
    private const string Password = "abcd-efgh-2345";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Create_ForAnEmployee_MustChangeItsPassword(DatabaseProvider provider)
    {
        await using var stage = await AccountStage.StartAsync(provider);
        var command = new CreateAccount(NewId.Next(), stage.Company.Zhang.Id, " E101 ", Password);

        await stage.RunAsync(command).ShouldBeDone();

        var account = await stage.AccountAsync(command.AccountId);
        Assert.Equal(("E101", "张伟", stage.Company.Zhang.Id, true), (account.UserName, account.DisplayName, account.EmployeeId!.Value, account.MustChangePassword));
        Assert.True(await stage.HasPasswordAsync(command.AccountId, Password));
        Assert.Equal(1, await stage.CountAsync(AuditKinds.AccountCreated));
        Assert.DoesNotContain(Password, command.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Password, await stage.AuditTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_ThatDoesNotFit_IsRefused()
    {
        await using var stage = await AccountStage.StartAsync();
        var command = new CreateAccount(NewId.Next(), stage.Company.Zhang.Id, "zhang", Password);

        await stage.RunAsync(command with { EmployeeId = stage.Company.Wang.Id }).ShouldBeRefused(AccountRules.AlreadyHasAccount);
        await stage.RunAsync(command with { EmployeeId = stage.Company.Li.Id }).ShouldBeRefused(AccountRules.EmployeeHasLeft);
        await stage.RunAsync(command with { UserName = "WANG" }).ShouldBeRefused(SecurityRules.UserNameTaken);
        await stage.RunAsync(command with { UserName = " " }).ShouldBeRefused(SecurityRules.UserNameMissing);
        await stage.RunAsync(command with { InitialPassword = "short" }).ShouldBeRefused(SecurityRules.PasswordTooWeak);
    }

    [Fact]
    public async Task Create_ForbiddenOrHidden_IsNotDone()
    {
        await using var stage = await AccountStage.StartAsync();
        var command = new CreateAccount(NewId.Next(), stage.Company.Zhang.Id, "zhang", Password);

        await stage.RunAsync(command, Actors.HrOfficer).ShouldBeForbidden();
        await stage.RunAsync(command, stage.OtherAdministrator).ShouldBeNotFound();
    }

    [Theory, BothDatabases]
    public async Task Disable_EndsServiceAndSessions(DatabaseProvider provider)
    {
        await using var stage = await AccountStage.StartAsync(provider);
        var (stamp, session) = ((await stage.AccountAsync(stage.Wang)).SecurityStamp, await stage.BeginAsync(stage.Wang));
        Assert.True(await stage.HoldsAsync(session));

        await stage.RunAsync(new DisableAccount(stage.Wang, "离职")).ShouldBeDone();
        await stage.RunAsync(new DisableAccount(stage.Wang, "离职")).ShouldBeChanged();

        var account = await stage.AccountAsync(stage.Wang);
        Assert.True(account.Disabled);
        Assert.NotEqual(stamp, account.SecurityStamp);
        Assert.Equal("离职", await stage.Host.ReadAsync(db => db.AuditEntries.Where(entry => entry.Kind == AuditKinds.AccountDisabled).Select(entry => entry.Reason).SingleAsync(Ct)));

        await stage.RunAsync(new EnableAccount(stage.Wang, "返聘")).ShouldBeDone();
        await stage.RunAsync(new EnableAccount(stage.Wang, "返聘")).ShouldBeChanged();
        Assert.False((await stage.AccountAsync(stage.Wang)).Disabled);
        Assert.False(await stage.HoldsAsync(session));
    }

    [Fact]
    public async Task DisableAndEnable_RefusedForbiddenOrHidden_ChangeNothing()
    {
        await using var stage = await AccountStage.StartAsync();

        await stage.RunAsync(new DisableAccount(stage.Wang, " ")).ShouldBeRefused(KernelRules.ReasonMissing);
        await stage.RunAsync(new DisableAccount(stage.Administrator.AccountId, "误操作")).ShouldBeRefused(AccountRules.OwnAccount);
        await stage.RunAsync(new DisableAccount(stage.Wang, "离职"), Actors.HrOfficer).ShouldBeForbidden();
        await stage.RunAsync(new DisableAccount(stage.Wang, "离职"), stage.OtherAdministrator).ShouldBeNotFound();
        await stage.RunAsync(new EnableAccount(stage.Wang, " ")).ShouldBeRefused(KernelRules.ReasonMissing);
        await stage.RunAsync(new EnableAccount(stage.Wang, "返聘"), Actors.HrOfficer).ShouldBeForbidden();
        await stage.RunAsync(new EnableAccount(stage.Wang, "返聘"), stage.OtherAdministrator).ShouldBeNotFound();
    }

    [Theory, BothDatabases]
    public async Task LastAdministrator_CannotBeRemoved(DatabaseProvider provider)
    {
        await using var stage = await AccountStage.StartAsync(provider);
        var top = stage.Company.HeadOffice.Id;

        // Somebody who acts as an administrator but is none in the database, as after losing the role in another window.
        await stage.RunAsync(new DisableAccount(stage.Administrator.AccountId, "离职"), Actors.Administrator).ShouldBeRefused(AccountRules.LastAdministrator);
        await stage.RunAsync(new RevokeRole(stage.Administrator.AccountId, Role.Administrator, top, "转岗"), Actors.Administrator).ShouldBeRefused(AccountRules.LastAdministrator);

        await stage.RunAsync(new GrantRole(stage.Wang, Role.Administrator, top, "接任")).ShouldBeDone();
        await stage.RunAsync(new DisableAccount(stage.Wang, "休假")).ShouldBeDone();
        await stage.RunAsync(new RevokeRole(stage.Administrator.AccountId, Role.Administrator, top, "转岗"), Actors.Administrator).ShouldBeRefused(AccountRules.LastAdministrator);
        await stage.RunAsync(new EnableAccount(stage.Wang, "返岗")).ShouldBeDone();
        await stage.RunAsync(new RevokeRole(stage.Administrator.AccountId, Role.Administrator, top, "转岗"), Actors.Administrator).ShouldBeDone();
    }

    [Theory, BothDatabases]
    public async Task Roles_AreGrantedAndRevokedWithAReason(DatabaseProvider provider)
    {
        await using var stage = await AccountStage.StartAsync(provider);
        var branch = stage.Company.Branch.Id;

        await stage.RunAsync(new GrantRole(stage.Wang, Role.Manager, branch, "任命")).ShouldBeDone();
        await stage.RunAsync(new GrantRole(stage.Wang, Role.Manager, branch, "任命")).ShouldBeChanged();
        var actor = await stage.Host.Services.GetRequiredService<ActorLoader>().FindAsync(stage.Wang, Ct);
        Assert.True(actor!.HoldsFor(Role.Manager, branch));

        await stage.RunAsync(new RevokeRole(stage.Wang, Role.Manager, branch, "免职")).ShouldBeDone();
        await stage.RunAsync(new RevokeRole(stage.Wang, Role.Manager, branch, "免职")).ShouldBeChanged();
        Assert.Equal((1, 1), (await stage.CountAsync(AuditKinds.RoleGranted), await stage.CountAsync(AuditKinds.RoleRevoked)));
        Assert.Equal(["RoleGrantedManager", "RoleRevokedManager"], await ToldAsync(stage));
    }

    [Fact]
    public async Task Roles_RefusedForbiddenOrHidden_StayAsTheyAre()
    {
        await using var stage = await AccountStage.StartAsync();
        var (own, branch, other) = (stage.Administrator.AccountId, stage.Company.Branch.Id, stage.Company.OtherBranch.Id);

        await stage.RunAsync(new GrantRole(own, Role.Compliance, branch, "自授")).ShouldBeRefused(AccountRules.OwnRoles);
        await stage.RunAsync(new RevokeRole(own, Role.Administrator, stage.Company.HeadOffice.Id, "自撤")).ShouldBeRefused(AccountRules.OwnRoles);
        await stage.RunAsync(new GrantRole(stage.Wang, Role.Manager, branch, "")).ShouldBeRefused(KernelRules.ReasonMissing);
        await stage.RunAsync(new RevokeRole(stage.Wang, Role.Manager, branch, "")).ShouldBeRefused(KernelRules.ReasonMissing);
        await stage.RunAsync(new GrantRole(stage.Wang, Role.Manager, branch, "任命"), Actors.HrOfficer).ShouldBeForbidden();
        await stage.RunAsync(new RevokeRole(stage.Wang, Role.Manager, branch, "免职"), Actors.HrOfficer).ShouldBeForbidden();
        await stage.RunAsync(new GrantRole(stage.Wang, Role.Manager, branch, "任命"), stage.OtherAdministrator).ShouldBeNotFound();
        await stage.RunAsync(new RevokeRole(stage.Wang, Role.Manager, branch, "免职"), stage.OtherAdministrator).ShouldBeNotFound();
        await stage.RunAsync(new GrantRole(stage.Wang, Role.Manager, other, "越权"), Actors.With(Role.Administrator, branch)).ShouldBeNotFound();
    }

    [Theory, BothDatabases]
    public async Task Account_WithARoleBeyondReach_IsHidden(DatabaseProvider provider)
    {
        await using var stage = await AccountStage.StartAsync(provider);
        var branchAdministrator = Actors.With(Role.Administrator, stage.Company.Branch.Id);
        await stage.RunAsync(new ResetPassword(stage.Wang, Password), branchAdministrator).ShouldBeDone();

        await stage.RunAsync(new GrantRole(stage.Wang, Role.Compliance, stage.Company.HeadOffice.Id, "任命")).ShouldBeDone();

        await stage.RunAsync(new ResetPassword(stage.Wang, Password), branchAdministrator).ShouldBeNotFound();
    }

    [Theory, BothDatabases]
    public async Task Reset_GivesANewPassword_EndsSessionsAndPauses_AndTellsTheOwner(DatabaseProvider provider)
    {
        await using var stage = await AccountStage.StartAsync(provider);
        var (paused, session) = (await stage.PauseAsync(stage.Wang), await stage.BeginAsync(stage.Wang));
        var stamp = (await stage.AccountAsync(stage.Wang)).SecurityStamp;

        await stage.RunAsync(new ResetPassword(stage.Wang, "short")).ShouldBeRefused(SecurityRules.PasswordTooWeak);
        await stage.RunAsync(new ResetPassword(stage.Wang, Password), Actors.HrOfficer).ShouldBeForbidden();
        await stage.RunAsync(new ResetPassword(stage.Wang, Password), stage.OtherAdministrator).ShouldBeNotFound();
        await stage.RunAsync(new ResetPassword(stage.Wang, Password)).ShouldBeDone();

        var account = await stage.AccountAsync(stage.Wang);
        Assert.True(account.MustChangePassword);
        Assert.Equal(TimeSpan.Zero, stage.Pauses.Begin(paused with { Name = $"{stage.Wang:N} {account.SecurityStamp}" }));
        Assert.False(await stage.HoldsAsync(session));
        Assert.Equal(["PasswordReset"], await ToldAsync(stage));
        Assert.NotEqual(stamp, account.SecurityStamp);
        Assert.True(await stage.HasPasswordAsync(stage.Wang, Password));
    }

    [Theory, BothDatabases]
    public async Task Unlock_EndsThePause(DatabaseProvider provider)
    {
        await using var stage = await AccountStage.StartAsync(provider);
        await stage.RunAsync(new UnlockAccount(stage.Wang)).ShouldBeChanged();
        var paused = await stage.PauseAsync(stage.Wang);
        Assert.NotEqual(TimeSpan.Zero, stage.Pauses.Begin(paused));

        await stage.RunAsync(new UnlockAccount(stage.Wang), Actors.HrOfficer).ShouldBeForbidden();
        await stage.RunAsync(new UnlockAccount(stage.Wang), stage.OtherAdministrator).ShouldBeNotFound();
        await stage.RunAsync(new UnlockAccount(stage.Wang)).ShouldBeDone();

        Assert.Equal(TimeSpan.Zero, stage.Pauses.Begin(paused));
        Assert.Equal(1, await stage.CountAsync(AuditKinds.AccountUnlocked));
    }

    private static async Task<string[]> ToldAsync(AccountStage stage) =>
        [.. await stage.Host.ReadAsync(db => db.Notifications.Where(row => row.RecipientEmployeeId == stage.Company.Wang.Id).OrderBy(row => row.Id).Select(row => row.Kind).ToListAsync(Ct))];

    [Fact]
    public void InitialPasswords_FitThePolicyAndDiffer()
    {
        var passwords = Enumerable.Range(0, 200).Select(_ => InitialPassword.Generate()).ToList();

        Assert.Equal(200, passwords.Distinct().Count());
        Assert.All(passwords, password => Assert.True(password.Length == 14 && password.Distinct().Count() >= 5));
    }

    [Fact]
    public void Administrator_ByVirtueOfTheRole_ReadsNoCase()
    {
        Permission[] content = [Permission.ReadCases, Permission.HandleCases, Permission.ApprovePenalties, Permission.ReadRegister, Permission.ExportRegister, Permission.ReadWages, Permission.ReadAudit];

        Assert.All(content, permission => Assert.False(Actors.Administrator.Has(permission)));
    }
}
