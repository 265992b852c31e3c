using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Conduct.Tests.Domain.Kernel;

public sealed class KernelTests
{
    [Fact]
    public void RequireText_EmptyOrTooLong_IsRefused()
    {
        Breaks.Rule(KernelRules.ReasonMissing, () => Rule.RequireText(" \t　", 10, KernelRules.ReasonMissing));
        Breaks.Rule(KernelRules.ReasonMissing, () => Rule.RequireText(null, 10, KernelRules.ReasonMissing));
        var tooLong = Breaks.Rule(KernelRules.TextTooLong, () => Rule.RequireText(new string('长', 11), 10, KernelRules.ReasonMissing));
        Assert.Equal([10], tooLong.Arguments);
        Assert.Equal("十个字", Rule.RequireText("  十个字 ", 3, KernelRules.ReasonMissing));
    }

    [Fact]
    public void Sign_WithoutAnEmployee_IsRefused() =>
        Breaks.Rule(KernelRules.ActorIsNoEmployee, () => Actor.System.Sign(Company.Now));

    [Fact]
    public void Sign_KeepsNameAndTime() =>
        Assert.Equal(("Employee", Company.Now), (Actors.Employee.Sign(Company.Now).Name, Actors.Employee.Sign(Company.Now).At));

    [Fact]
    public void Money_YuanAndBack_IsExact() => Prop
        .ForAll(ArbMap.Default.ArbFor<int>(), fen => Money.FenFromYuan(Money.YuanFromFen(fen)) == fen)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Money_FractionOfAFen_IsAnError()
    {
        Assert.Equal(3_000_00, Money.FenFromYuan(3000m));
        Assert.Equal(1, Money.FenFromYuan(0.01m));
        Assert.Throws<ArgumentException>(() => Money.FenFromYuan(0.005m));
    }

    [Fact]
    public void ContentHash_IsSha256OfTheUtf8Text()
    {
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", ContentHash.Of("abc"));
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", ContentHash.Of(""));
    }

    [Fact]
    public void OrganisationTime_LateEveningInUtc_IsTheNextDayInShanghai()
    {
        var time = new OrganisationTime(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));

        Assert.Equal(new DateOnly(2026, 3, 9), time.DateOf(new DateTimeOffset(2026, 3, 9, 15, 59, 59, TimeSpan.Zero)));
        Assert.Equal(new DateOnly(2026, 3, 10), time.DateOf(new DateTimeOffset(2026, 3, 9, 16, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void Reach_IsThatOfTheRolesCarryingThePermission()
    {
        var company = new Company();
        var manager = company.As(company.BranchManager);

        Assert.True(manager.ReachOf(Permission.ApprovePenalties).Covers(company.Branch.Id));
        Assert.False(manager.ReachOf(Permission.ApprovePenalties).Covers(company.OtherBranch.Id));
        Assert.False(manager.ReachOf(Permission.HandleCases).Covers(company.Branch.Id));
        Assert.True(company.As(company.HrOfficer).ReachOf(Permission.HandleCases).Everything);
    }

    [Fact]
    public void Administrator_ReadsNoCase()
    {
        Assert.False(Actors.Administrator.Has(Permission.ReadCases));
        Assert.False(Actors.Administrator.Has(Permission.ReadRegister));
        Assert.True(Actors.Administrator.Has(Permission.ManageAccounts));
    }

    [Fact]
    public void Scheduler_HoldsItsOwnPermissionOnly()
    {
        Assert.True(Actor.System.Has(Permission.RunJobs));
        Assert.False(Actor.System.Has(Permission.ReadCases));
        Assert.DoesNotContain(Enum.GetValues<Role>(), role => RolePermissions.Of([role]).Contains(Permission.RunJobs));
    }

    [Fact]
    public void Recorded_OnceTaken_IsEmpty()
    {
        var company = new Company();

        Assert.Single(company.Zhang.TakeRecorded());
        Assert.Empty(company.Zhang.Recorded);
    }
}
