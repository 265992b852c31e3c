using Conduct.Domain.Cases;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Cases;

/// <summary>Whatever runs for a subject keeps the case open by itself.</summary>
public sealed class ClosingTests
{
    private static readonly DateOnly LastDay = Company.Today.AddMonths(1);

    private readonly CaseFileBuilder _cases = new();

    [Fact]
    public void Close_WhileAnythingRuns_IsRefusedByItsRule_WithTheSubjectsName()
    {
        var file = _cases.Build(CaseStatus.InExecution);
        ICaseMatter[] matters = [new Running(file.Subjects[0].Id, null), new Running(file.Subjects[0].Id, LastDay)];

        Assert.False(file.MayClose(matters, LastDay));
        var refused = Breaks.Rule(CaseRules.FindingsIncomplete, () => file.Close(matters, LastDay, _cases.Hr, Company.Now));
        Assert.Equal(["张伟", LastDay], refused.Arguments);

        Assert.True(file.MayClose(matters, LastDay.AddDays(1)));
        file.Close(matters, LastDay.AddDays(1), _cases.Hr, Company.Now);
        Assert.Equal(CaseStatus.Closed, file.Status);
    }

    [Fact]
    public void Close_WithoutAnythingShownOfASubject_IsRefused()
    {
        _cases.WithSubject(_cases.Company.Zhang).WithSubject(_cases.Company.Li);
        var file = _cases.Build(CaseStatus.InExecution);
        ICaseMatter[] ofOne = [new Running(file.Subjects[0].Id, null)];

        Assert.False(file.MayClose(ofOne, LastDay));
        Breaks.Rule(CaseRules.SubjectStillOpen, () => file.Close(ofOne, LastDay, _cases.Hr, Company.Now));
        Assert.True(file.MayClose([.. ofOne, new Running(file.Subjects[1].Id, null)], LastDay));
    }

    [Theory]
    [InlineData(CaseStatus.Closed)]
    [InlineData(CaseStatus.Withdrawn)]
    public void MayClose_OnceItEnded_IsNoQuestion(CaseStatus status)
    {
        var file = _cases.Build(status);

        Assert.False(file.MayClose([new Running(file.Subjects[0].Id, null)], LastDay));
    }

    // Stands for what comes to the product later; any rule will do.
    private sealed record Running(Guid SubjectId, DateOnly? Until) : ICaseMatter
    {
        public ClosingObstacle? ObstacleOn(DateOnly today) => Until >= today ? new(CaseRules.FindingsIncomplete, Until.Value) : null;
    }
}
