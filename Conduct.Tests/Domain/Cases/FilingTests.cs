using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Cases;

public sealed class FilingTests
{
    private readonly CaseFileBuilder _cases = new();

    [Fact]
    public void Form_WithSomethingMissingOrWrong_IsRefused()
    {
        var good = _cases.Form;
        Breaks.Rule(CaseRules.OccurredOnMissing, () => File(good with { OccurredOn = null }));
        Breaks.Rule(CaseRules.OccurredInFuture, () => File(good with { OccurredOn = Company.Today.AddDays(1) }));
        Breaks.Rule(CaseRules.FoundOnMissing, () => File(good with { FoundOn = null }));
        Breaks.Rule(CaseRules.FoundBeforeOccurred, () => File(good with { FoundOn = good.OccurredOn!.Value.AddDays(-1) }));
        Breaks.Rule(CaseRules.FoundInFuture, () => File(good with { FoundOn = Company.Today.AddDays(1) }));
        Breaks.Rule(CaseRules.ChannelMissing, () => File(good with { Channel = null }));
        Breaks.Rule(CaseRules.PlaceMissing, () => File(good with { Place = " " }));
        Breaks.Rule(CaseRules.NarrativeMissing, () => File(good with { Narrative = null }));
        Breaks.Rule(CaseRules.ClientNameTooLong, () => File(good with { ClientName = new string('长', Incident.ClientNameMaxLength + 1) }));
        Breaks.Rule(KernelRules.TextTooLong, () => File(good with { Narrative = new string('长', Incident.NarrativeMaxLength + 1) }));
    }

    [Theory]
    [InlineData(" 周先生 ", "周先生")]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void Client_NamedOrNot_IsKept(string? typed, string? kept)
    {
        _cases.Form = _cases.Form with { ClientName = typed };

        Assert.Equal(kept, _cases.Build(CaseStatus.Filed).Incident!.ClientName);
    }

    [Fact]
    public void Subjects_MissingTwiceOrUnsound_AreRefused()
    {
        var good = _cases.Filings()[0];
        var early = _cases.Company.Enter("E999", "新员工", _cases.Company.Branch);
        early.Change(early.Details with { EnteredOn = _cases.Form.OccurredOn!.Value.AddDays(1) }, Actor.System, Company.Now);

        Breaks.Rule(CaseRules.SubjectMissing, () => File());
        Breaks.Rule(CaseRules.SubjectTwice, () => File(good, good with { SubjectId = NewId.Next() }));
        Breaks.Rule(CaseRules.ClauseMissing, () => File(good with { Clauses = [] }));
        Breaks.Rule(CaseRules.ClauseTwice, () => File(good with { Clauses = [good.Clauses[0], good.Clauses[0]] }));
        Breaks.Rule(CaseRules.SubjectNotEmployed, () => File(good with { Employee = early }));
    }

    [Fact]
    public void Policy_NotInForceOnTheDayOfTheIncident_SupportsNoCase()
    {
        var late = new PolicyBuilder().WithClause("1", "one", Gravity.Light, TableLine.Of()).InForceFrom(_cases.Form.OccurredOn!.Value.AddDays(1)).Build();
        var published = new PolicyBuilder().WithClause("1", "one", Gravity.Light, TableLine.Of()).Only(PolicyStatus.Published).Build();
        var written = new PolicyBuilder().WithClause("1", "one", Gravity.Light, TableLine.Of()).Only(PolicyStatus.Discussed).Build();

        Breaks.Rule(CaseRules.PolicyNotInForce, () => File(_cases.Filings()[0] with { Clauses = [late.Clause("1")] }));
        Breaks.Rule(CaseRules.PolicyNotInForce, () => File(_cases.Filings()[0] with { Clauses = [published.Clause("1")] }));
        Assert.Empty(written.Versions[0].Clauses);
    }

    [Fact]
    public void Filing_KeepsPeopleAsTheyWereThen()
    {
        var file = _cases.WithSubject(_cases.Company.Zhang).WithSubject(_cases.Company.Li).WithNamed(_cases.Company.Wang).Build(CaseStatus.Filed);

        Assert.Equal("C-2026-000001", file.Number);
        Assert.Null(file.Draft);
        Assert.Equal([("张伟", "江南分公司"), ("李娜", "江南分公司")], file.Subjects.Select(subject => (subject.Name, subject.UnitName)));
        Assert.True(file.Names(_cases.Company.Wang.Id));
        Assert.False(file.Names(_cases.Company.HrOfficer.Id));
        Assert.False(file.Names(null));
        Assert.Equal(new CaseFiled("C-2026-000001", 2) { CaseFileId = file.Id }, file.Recorded[^1].Happened);
    }

    [Fact]
    public void Named_WhoAreSubjectsOrListedTwice_AreKeptOnce()
    {
        var file = _cases.WithSubject(_cases.Company.Zhang)
            .WithNamed(_cases.Company.Zhang).WithNamed(_cases.Company.Wang).WithNamed(_cases.Company.Wang, NamedPart.Mentioned)
            .Build(CaseStatus.Filed);

        Assert.Equal(("王芳", NamedPart.Witness), (Assert.Single(file.NamedPersons).Name, file.NamedPersons[0].Part));
    }

    [Fact]
    public void AnyoneNamed_HandlesNothing()
    {
        Breaks.Rule(CaseRules.NamedInCase, () => new CaseFileBuilder(_cases.Company, _cases.Policy).WithSubject(_cases.Company.HrOfficer).Build(CaseStatus.Filed));

        var file = _cases.WithSubject(_cases.Company.Zhang).WithNamed(_cases.Company.SecondHrOfficer).Build(CaseStatus.Filed);
        var named = _cases.Company.As(_cases.Company.SecondHrOfficer);
        Breaks.Rule(CaseRules.NamedInCase, () => file.StartInvestigation(named, Company.Now));
        Breaks.Rule(CaseRules.NamedInCase, () => file.ChangeStatus(CaseAction.Withdraw, "理由", named, Company.Now));
        Breaks.Rule(CaseRules.NamedInCase, () => file.AddEvidence(NewId.Next(), Other("b"), null, named, Company.Now));
        Breaks.Rule(CaseRules.NamedInCase, () => file.Close([], Company.Today, named, Company.Now));
    }

    [Fact]
    public void Evidence_TwiceEmptyHugeOrNameless_IsRefused()
    {
        var file = _cases.Build(CaseStatus.Filed);

        Breaks.Rule(CaseRules.EvidenceTwice, () => Add(file, CaseFileBuilder.Photo));
        Breaks.Rule(CaseRules.EvidenceNameMissing, () => Add(file, Other("b") with { FileName = " " }));
        Breaks.Rule(CaseRules.EvidenceSize, () => Add(file, Other("c") with { SizeBytes = 0 }));
        Breaks.Rule(CaseRules.EvidenceSize, () => Add(file, Other("d") with { SizeBytes = EvidenceItem.MaxBytes + 1 }));
        Add(file, Other("e") with { SizeBytes = EvidenceItem.MaxBytes });
        Assert.Equal(2, file.Evidence.Count);
    }

    [Fact]
    public void EvidenceSource_IsNamedInWords_WhileTheCaseRuns_AndByNobodyNamed()
    {
        var file = _cases.WithNamed(_cases.Company.SecondHrOfficer).Build(CaseStatus.Filed);
        var item = file.Evidence[0];

        Breaks.Rule(CaseRules.EvidenceSourceMissing, () => file.NameSource(item.Id, "  ", _cases.Hr, Company.Now));
        Breaks.Rule(CaseRules.EvidenceUnknown, () => file.NameSource(NewId.Next(), "营业厅监控", _cases.Hr, Company.Now));
        Breaks.Rule(CaseRules.NamedInCase, () => file.NameSource(item.Id, "营业厅监控", _cases.Company.As(_cases.Company.SecondHrOfficer), Company.Now));
        file.NameSource(item.Id, "营业厅监控", _cases.Hr, Company.Now);

        Assert.Equal("营业厅监控", item.Source);
    }

    [Fact]
    public void Evidence_OnceFiled_Stays()
    {
        var draft = _cases.Build(CaseStatus.Draft);
        Breaks.Rule(CaseRules.EvidenceUnknown, () => draft.RemoveEvidence(Guid.NewGuid(), _cases.Hr, Company.Now));
        draft.RemoveEvidence(draft.Evidence[0].Id, _cases.Hr, Company.Now);
        Assert.Empty(draft.Evidence);

        var file = _cases.Build(CaseStatus.Filed);
        Breaks.Rule(CaseRules.EvidenceStays, () => file.RemoveEvidence(file.Evidence[0].Id, _cases.Hr, Company.Now));
    }

    [Theory]
    [InlineData(CaseStatus.Closed)]
    [InlineData(CaseStatus.Archived)]
    [InlineData(CaseStatus.NoAction)]
    [InlineData(CaseStatus.Withdrawn)]
    public void Evidence_OfACaseThatEnded_IsNotAddedTo(CaseStatus status) =>
        Breaks.Rule(KernelRules.WrongState, () => Add(_cases.Build(status), Other("f")));

    private static EvidenceFile Other(string digit) => CaseFileBuilder.Photo with { Sha256 = string.Concat(Enumerable.Repeat(digit, 64)) };

    private void Add(CaseFile file, EvidenceFile evidence) => file.AddEvidence(NewId.Next(), evidence, null, _cases.Hr, Company.Now);

    private void File(CaseDraft form)
    {
        _cases.Form = form;
        _cases.Build(CaseStatus.Filed);
    }

    private void File(params SubjectFiling[] filings) =>
        _cases.Build(CaseStatus.Draft).File("C-1", filings, [], Company.Today, _cases.Hr, Company.Now);
}
