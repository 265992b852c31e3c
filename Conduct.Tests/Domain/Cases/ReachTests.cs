using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Cases;

/// <summary>Rule 25: of a case with subjects of several units, what lies within a reach.</summary>
public sealed class ReachTests
{
    private readonly CaseFileBuilder _cases = new();
    private readonly CaseFile _case;

    public ReachTests()
    {
        var other = _cases.Company.Enter("E201", "赵北", _cases.Company.OtherBranch);
        _case = _cases.WithSubject(_cases.Company.Zhang).WithSubject(other).Build(CaseStatus.Findings);
        _case.AddEvidence(NewId.Next(), CaseFileBuilder.Photo with { FileName = "江南.jpg", Sha256 = new('b', 64) }, null, _cases.Hr, Company.Now);
        _case.AddEvidence(NewId.Next(), CaseFileBuilder.Photo with { FileName = "江北.jpg", Sha256 = new('c', 64) }, null, _cases.Hr, Company.Now);
        Find("E101", 0, 1);
        Find("E201", 0, 2);
    }

    private UnitReach Branch => UnitReach.Of([_cases.Company.Branch.Id]);

    [Fact]
    public void SubjectsWithinReach_AloneAreSeen()
    {
        Assert.Equal(["E101"], _case.SubjectsIn(Branch).Select(subject => subject.StaffNumber));
        Assert.Equal(["E101", "E201"], _case.SubjectsIn(UnitReach.All).Select(subject => subject.StaffNumber));
        Assert.Empty(_case.SubjectsIn(UnitReach.None));
        Assert.False(_case.LiesIn(Branch));
        Assert.True(_case.LiesIn(UnitReach.Of([_cases.Company.Branch.Id, _cases.Company.OtherBranch.Id])));
    }

    [Fact]
    public void Evidence_TiedToOthersAlone_IsNotSeen_WhatBothRestOnIs()
    {
        Assert.Equal([CaseFileBuilder.Photo.FileName, "江南.jpg"], _case.EvidenceIn(Branch).Select(item => item.FileName));
        Assert.Equal(3, _case.EvidenceIn(UnitReach.All).Count);
    }

    [Fact]
    public void Evidence_TiedToNobody_BelongsToTheIncident()
    {
        _case.AddEvidence(NewId.Next(), CaseFileBuilder.Photo with { FileName = "账单.jpg", Sha256 = new('d', 64) }, null, _cases.Hr, Company.Now);

        Assert.Contains(_case.EvidenceIn(Branch), item => item.FileName == "账单.jpg");
    }

    private void Find(string staffNumber, params int[] evidence)
    {
        var subject = _case.Subjects.Single(one => one.StaffNumber == staffNumber);
        _case.RecordFinding(subject.Id, subject.Allegations[0].Id, Finding.Substantiated, null, [.. evidence.Select(index => _case.Evidence[index].Id)], _cases.Hr, Company.Now);
    }
}
