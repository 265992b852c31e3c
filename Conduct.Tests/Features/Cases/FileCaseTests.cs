using System.Globalization;
using Conduct.App.Data;
using Conduct.App.Features.Cases;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Cases;

public sealed class FileCaseTests() : CaseCommandTests(CaseStatus.Draft)
{
    [Theory, BothDatabases]
    public async Task FileCase_TheSecondOfTheYear_GetsTheNextNumber(DatabaseProvider provider)
    {
        await using var stage = await SetAsync(provider);
        await stage.RunAsync(new FileCase(stage.Id, 0)).ShouldBeDone();
        var second = NewId.Next();
        await stage.RunAsync(new SaveCaseDraft(second, Form(stage.Builder))).ShouldBeDone();

        await stage.RunAsync(new FileCase(second, 1)).ShouldBeDone();

        Assert.Equal("C-2026-000002", (await stage.Host.ReadAsync(async db => await db.CaseFiles.FindAsync(second)))!.Number);
    }

    [Fact]
    public async Task FileCase_WithoutPlace_IsRefusedAndTakesNoNumber()
    {
        await using var stage = await SetAsync();
        await stage.RunAsync(new SaveCaseDraft(stage.Id, Form(stage.Builder) with { Place = " " })).ShouldBeDone();
        await stage.RunAsync(new FileCase(stage.Id, 1)).ShouldBeRefused(CaseRules.PlaceMissing);
        await stage.RunAsync(new SaveCaseDraft(stage.Id, Form(stage.Builder) with { Revision = 1 })).ShouldBeDone();

        await stage.RunAsync(new FileCase(stage.Id, 2)).ShouldBeDone();

        Assert.Equal("C-2026-000001", (await stage.LoadAsync()).Number);
    }

    [Fact]
    public async Task FileCase_AboutSomebodyOutOfReach_IsRefused()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Draft, builder => builder.Form = Form(builder));
        var officer = Actors.Of(stage.Hr.EmployeeId!.Value, "何静", new RoleGrant(Role.HrOfficer, stage.Company.OtherBranch.Id, UnitReach.Of([stage.Company.OtherBranch.Id])));

        await stage.RunAsync(new FileCase(stage.Id, 0), officer).ShouldBeRefused(CaseRules.SubjectUnknown);
    }

    [Theory]
    [InlineData("2026-03-02", true)]
    [InlineData("2026-03-01", false)]
    public async Task FileCase_AboutSomebodyWhoLeft_AsksForTheDayOfTheIncident(string lastDay, bool employed)
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Draft, builder =>
        {
            builder.Form = Form(builder);
            builder.Company.Zhang.Change(builder.Company.Zhang.Details with { LeftOn = DateOnly.Parse(lastDay, CultureInfo.InvariantCulture) }, Actor.System, Company.Now);
        });

        var filing = stage.RunAsync(new FileCase(stage.Id, 0));

        await (employed ? filing.ShouldBeDone() : filing.ShouldBeRefused(CaseRules.SubjectNotEmployed));
    }

    [Fact]
    public async Task FileCase_BetweenTwoPeriods_IsRefused()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Draft, builder =>
        {
            builder.Form = Form(builder);
            builder.Company.Zhang.Change(builder.Company.Zhang.Details with { LeftOn = new(2026, 2, 1) }, Actor.System, Company.Now);
            builder.Company.Zhang.Change(builder.Company.Zhang.Details with { EnteredOn = Company.Today, LeftOn = null }, Actor.System, Company.Now);
        });

        await stage.RunAsync(new FileCase(stage.Id, 0)).ShouldBeRefused(CaseRules.SubjectNotEmployed);
    }

    [Fact]
    public async Task FileCase_ClauseNotInForceOnTheDay_IsRefused()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Draft, builder => builder.Form = Form(builder) with { OccurredOn = new(2024, 12, 31) });

        await stage.RunAsync(new FileCase(stage.Id, 0)).ShouldBeRefused(CaseRules.PolicyNotInForce);
    }

    [Fact]
    public async Task FileCase_ThatNamesTheOfficer_IsRefused()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Draft, builder => builder.Form = Form(builder) with
        {
            NamedPersons = [new(builder.Company.HrOfficer.Id, NamedPart.Witness)],
        });

        await stage.RunAsync(new FileCase(stage.Id, 0)).ShouldBeRefused(CaseRules.NamedInCase);
    }

    [Fact]
    public async Task FileCase_WhenTheDraftWasSavedElsewhere_IsAConflict()
    {
        await using var stage = await SetAsync();
        await stage.RunAsync(new SaveCaseDraft(stage.Id, Form(stage.Builder))).ShouldBeDone();

        await stage.RunAsync(new FileCase(stage.Id, 0)).ShouldBeChanged();
    }

    [Fact]
    public async Task FileCase_Twice_IsRefused()
    {
        await using var stage = await SetAsync();
        await stage.RunAsync(new FileCase(stage.Id, 0)).ShouldBeDone();

        await stage.RunAsync(new FileCase(stage.Id, 0)).ShouldBeRefused(KernelRules.WrongState);
    }

    protected override void Arrange(CaseFileBuilder builder) => builder.Form = Form(builder) with
    {
        NamedPersons = [new(builder.Company.Wang.Id, NamedPart.Witness)],
    };

    protected override Task<Outcome> RunAsync(CaseStage stage, Actor actor, int version) => stage.RunAsync(new FileCase(stage.Id, 0), actor);

    protected override void AssertDone(CaseFile caseFile, IReadOnlyList<string> audit)
    {
        Assert.Equal((CaseStatus.Filed, "C-2026-000001"), (caseFile.Status, caseFile.Number));
        Assert.Equal(["张伟", "李娜"], caseFile.Subjects.OrderBy(subject => subject.StaffNumber).Select(subject => subject.Name));
        Assert.All(caseFile.Subjects, subject => Assert.Equal(PolicyBuilder.Meal, Assert.Single(subject.Allegations).ClauseCode));
        Assert.Equal("王芳", Assert.Single(caseFile.NamedPersons).Name);
        Assert.Equal(nameof(CaseFiled), audit[0]);
    }

    private static CaseDraft Form(CaseFileBuilder builder)
    {
        Guid[] clauses = [builder.Policy.Clause(PolicyBuilder.Meal).Clause.Id];
        return builder.Form with { Subjects = [new(builder.Company.Zhang.Id, clauses), new(builder.Company.Li.Id, clauses)] };
    }
}
