using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Staff;

public sealed class StaffTests
{
    private readonly Company _company = new();

    [Fact]
    public void Employee_WithWrongDetails_IsRefused()
    {
        var good = _company.Zhang.Details;
        Breaks.Rule(StaffRules.StaffNumberMissing, () => Change(good with { StaffNumber = " " }));
        Breaks.Rule(StaffRules.EmployeeNameMissing, () => Change(good with { Name = "" }));
        Breaks.Rule(StaffRules.PostMissing, () => Change(good with { Post = "" }));
        Breaks.Rule(StaffRules.EmailMalformed, () => Change(good with { Email = "zhang.example.com" }));
        Breaks.Rule(StaffRules.EmailNotAscii, () => Change(good with { Email = "张伟@firm.example" }));
        Breaks.Rule(StaffRules.EmailDomain, () => Change(good with { Email = "zhang@localhost" }));
        Breaks.Rule(StaffRules.LeftBeforeEntered, () => Change(good with { LeftOn = good.EnteredOn.AddDays(-1) }));
        Breaks.Rule(StaffRules.OwnLineManager, () => Change(good with { LineManagerId = _company.Zhang.Id }));
        Breaks.Rule(StaffRules.WageNegative, () => Change(good with { MonthlyWageFen = -1 }));
    }

    [Fact]
    public void Employee_Leaving_IsRecordedOnceAsLeaving()
    {
        _company.Zhang.TakeRecorded();
        var leaver = _company.Zhang.Details with { LeftOn = Company.Today };
        Change(leaver);
        Change(leaver);

        Assert.Equal(new EmployeeLeft("E101", Company.Today), Assert.Single(_company.Zhang.Recorded).Happened);
        Assert.True(_company.Zhang.IsEmployedOn(Company.Today));
        Assert.False(_company.Zhang.IsEmployedOn(Company.Today.AddDays(1)));
    }

    [Fact]
    public void Unit_WithWrongDetails_IsRefused()
    {
        Breaks.Rule(StaffRules.UnitCodeMissing, () => _company.Branch.Change("", "分公司", null, Actor.System, Company.Now));
        Breaks.Rule(StaffRules.UnitNameMissing, () => _company.Branch.Change("100", " ", null, Actor.System, Company.Now));
        Breaks.Rule(StaffRules.UnitTreeHasCycle, () => _company.Branch.Change("100", "分公司", _company.Branch.Id, Actor.System, Company.Now));
    }

    [Fact]
    public void Tree_WithACycle_IsRefused()
    {
        OrgNode[] units = [new(NewId.Next(), "1", "甲", null), new(NewId.Next(), "2", "乙", null)];
        OrgTree.RequireAcyclic(units);

        Breaks.Rule(StaffRules.UnitTreeHasCycle, () => OrgTree.RequireAcyclic([units[0] with { ParentId = units[1].Id }, units[1] with { ParentId = units[0].Id }]));
    }

    [Fact]
    public void Tree_UnitThatDoesNotFit_IsRefused()
    {
        OrgNode[] units = [new(NewId.Next(), "1", "甲", null), new(NewId.Next(), "2", "乙", null)];
        var (top, below) = (units[0], units[1] with { ParentId = units[0].Id });
        OrgTree.RequireFits(below, [top]);
        OrgTree.RequireFits(below with { Name = "丙" }, [top, below]);

        Breaks.Rule(StaffRules.UnitCodeTaken, () => OrgTree.RequireFits(below with { Code = " 1 " }, [top]));
        Breaks.Rule(StaffRules.SecondTopUnit, () => OrgTree.RequireFits(below with { ParentId = null }, [top]));
        Breaks.Rule(StaffRules.UnitTreeHasCycle, () => OrgTree.RequireFits(top with { ParentId = below.Id }, [top, below]));
    }

    [Fact]
    public void Tree_LeadsUpAndDown()
    {
        var tree = _company.Tree;

        Assert.Equal([_company.Branch.Id, _company.HeadOffice.Id], tree.Upwards(_company.Branch.Id).Select(unit => unit.Id));
        Assert.Equal([_company.HeadOffice.Id, _company.Branch.Id, _company.OtherBranch.Id], tree.Downwards(_company.HeadOffice.Id).Select(unit => unit.Id));
        Assert.True(tree.ReachFrom(_company.HeadOffice.Id).Everything);
        Assert.Equal([_company.Branch.Id], tree.ReachFrom(_company.Branch.Id).Units);
    }

    private void Change(EmployeeDetails details) => _company.Zhang.Change(details, Actor.System, Company.Now);
}
