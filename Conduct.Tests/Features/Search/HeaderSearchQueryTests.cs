using Conduct.App.Data;
using Conduct.App.Features.Search;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Tests.Bench;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Search;

public sealed class HeaderSearchQueryTests
{
    [Theory, BothDatabases]
    public async Task Officer_FindsPeopleAndTheirCases(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var caseFile = (await stage.DecisionAsync(DecisionStatus.Served)).CaseFile;

        foreach (var typed in new[] { "张伟", " 张伟 ", "E101", "e101", "Ｅ１０１", "张　伟", "zhangwei", "Zhang Wei", "ｚｈａｎｇｗ" })
        {
            var answer = await FindAsync(stage, typed, stage.Hr);

            Assert.Equal($"/organisation/employees/{stage.Company.Zhang.Id}", Assert.Single(answer.People).Link);
            Assert.Equal(($"/cases/{caseFile.Id}", caseFile.Number), (Assert.Single(answer.Cases).Link, answer.Cases[0].Text));
            Assert.Contains("张伟", answer.Cases[0].Detail, StringComparison.Ordinal);
        }
    }

    [Theory, BothDatabases]
    public async Task Number_AsItIsSaid_FindsItsCaseFirst(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        for (var i = 0; i < 12; i++)
        {
            await stage.FoundAsync();
        }

        foreach (var typed in new[] { "C-2026-000011", "c-2026-000011", "2026-000011", "000011", "11" })
        {
            Assert.Equal("C-2026-000011", (await FindAsync(stage, typed, stage.Hr)).Cases[0].Text);
        }

        Assert.Equal(HeaderSearchQuery.Most, (await FindAsync(stage, "C-2026", stage.Hr)).Cases.Count);
    }

    [Theory, BothDatabases]
    public async Task People_ByALaterPartOfTheName_ComeAfterThoseWhoBeginSo(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await stage.Host.SaveAsync(stage.Company.Enter("E901", "欧阳超然", stage.Company.Branch), stage.Company.Enter("E902", "超然居士", stage.Company.Branch));

        var answer = await FindAsync(stage, "超然", stage.Hr);

        Assert.Equal(["超然居士", "马超然", "欧阳超然"], answer.People.Select(person => person.Text));
    }

    [Theory, BothDatabases]
    public async Task Manager_FindsThePeopleOfTheirCases_InTheRegister(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await stage.FoundAsync();

        var answer = await FindAsync(stage, "张伟", stage.BranchManager);

        Assert.Equal($"/register?employee={stage.Company.Zhang.Id}", Assert.Single(answer.People).Link);
        Assert.Single(answer.Cases);
        Assert.Equal(answer.All.Select(hit => hit.Link), (await FindAsync(stage, "zhang wei", stage.BranchManager)).All.Select(hit => hit.Link));

        // Somebody without a case stands in no line.
        Assert.Empty((await FindAsync(stage, "李娜", stage.BranchManager)).All);
    }

    [Theory, BothDatabases]
    public async Task WhatIsOutOfReach_OrNamesTheReader_IsNotFound(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var caseFile = await stage.FoundAsync();
        await stage.Host.SaveAsync(new CaseFileBuilder(stage.Company, stage.Policy).Build(CaseStatus.Draft));

        Assert.Empty((await FindAsync(stage, "张伟", stage.OtherHr)).All);
        Assert.Empty((await FindAsync(stage, "张伟", stage.OtherManager)).All);
        Assert.Empty((await FindAsync(stage, caseFile.Number!, stage.BranchManager.RecusedFrom(caseFile.Id))).All);
        Assert.Empty((await FindAsync(stage, "张伟", stage.Company.As(stage.Company.Li))).All);
        Assert.Empty((await FindAsync(stage, caseFile.Number!, Actors.Administrator)).All);
        Assert.Single((await FindAsync(stage, "张伟", stage.Hr)).Cases);
    }

    // The register's words hold the narrative as well: it is not what one looks for here.
    [Fact]
    public async Task Narrative_AndPlace_AreNotSearched()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var caseFile = await stage.FoundAsync();

        Assert.Empty((await FindAsync(stage, caseFile.Incident!.Place, stage.Hr)).All);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("张")]
    [InlineData("%%")]
    [InlineData("\"*")]
    [InlineData("\ud800x")]
    public async Task TooShortOrOdd_FindsNothing(string typed)
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.FoundAsync();

        Assert.Empty((await FindAsync(stage, typed, stage.Hr)).All);
    }

    [Theory, BothDatabases]
    public async Task Answer_TakesFewStatements_HoweverMuchThereIs(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await stage.FoundAsync();
        await stage.FoundAsync((stage.Company.Li, PolicyBuilder.Meal), (stage.Company.Zhang, PolicyBuilder.Meal));

        using var statements = new StatementCount();
        await FindAsync(stage, "张伟", stage.Hr);

        Assert.Equal(4, statements.Count);
    }

    [Fact]
    public void Header_HasIt_ForWhoeverSeesOthers()
    {
        var part = new SearchInHeader();

        Assert.True(part.IsFor(Actors.HrOfficer) && part.IsFor(Actors.Manager) && part.IsFor(Actors.Compliance) && part.IsFor(Actors.Administrator));
        Assert.False(part.IsFor(Actors.Employee));
    }

    private static Task<SearchAnswer> FindAsync(PenaltyStage stage, string typed, Actor by) =>
        ActivatorUtilities.CreateInstance<HeaderSearchQuery>(stage.Host.Services).FindAsync(typed, by, TestContext.Current.CancellationToken);
}
