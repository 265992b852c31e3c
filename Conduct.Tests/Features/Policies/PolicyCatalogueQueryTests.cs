using Conduct.App.Data;
using Conduct.App.Features.Policies;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Policies;

public sealed class PolicyCatalogueQueryTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Catalogue_ListsAllVersions_WithWhatTheyNeed(DatabaseProvider provider)
    {
        await using var stage = await PolicyCatalogueStage.WithModelAsync(provider);
        await stage.LeadAsync(PolicyStatus.Discussed);

        var listed = await AskAsync<CatalogueQuery, IReadOnlyList<CatalogueEntry>>(stage, query => query.ListAsync(Ct));

        Assert.Equal([stage.Stage.Policy.Code, "ZD-77"], listed.Select(policy => policy.Code));
        Assert.Equal((true, 3, 0), (listed[0].MayStart, listed[0].Versions[0].Clauses, listed[0].Versions[0].Needs.Count));
        Assert.Equal((false, ModelPolicy.Draft.Clauses.Count), (listed[1].MayStart, listed[1].Versions[0].Clauses));
        Assert.Equal([PolicyNeed.Publication, PolicyNeed.DayInForce], listed[1].Versions[0].Needs);
    }

    [Theory, BothDatabases]
    public async Task Search_FindsWordsInAllVersions_AndDraftsForComplianceAlone(DatabaseProvider provider)
    {
        await using var stage = await PolicyCatalogueStage.WithModelAsync(provider);

        Assert.Equal([PolicyBuilder.Meal], (await FindAsync(stage, $"条款 {PolicyBuilder.Meal}", stage.Compliance)).Select(hit => hit.Code));
        Assert.Equal([PolicyBuilder.Meal], (await FindAsync(stage, $"CLAUSE {PolicyBuilder.Meal}", Actors.Employee)).Select(hit => hit.Code));
        var written = await FindAsync(stage, "宴请", stage.Compliance);
        Assert.NotEmpty(written);
        Assert.All(written, hit => Assert.StartsWith($"/policies/versions/{stage.VersionId}/edit?clause=", hit.Address, StringComparison.Ordinal));
        Assert.Contains(written, hit => hit.Excerpt.Contains("宴请", StringComparison.Ordinal));
        Assert.Empty(await FindAsync(stage, "宴请", Actors.Employee));
        Assert.Empty(await FindAsync(stage, "100%_", stage.Compliance));
    }

    [Fact]
    public void Differences_AreToldByClause()
    {
        var before = ModelPolicy.Draft;
        var after = before with
        {
            Clauses =
            [
                before.Clauses[0] with { Key = NewId.Next(), Text = before.Clauses[0].Text + "补充。", Steps = [before.Clauses[0].Steps[0] with { DeductionMaxFen = 9_999_00 }, .. before.Clauses[0].Steps.Skip(1)] },
                .. before.Clauses.Skip(2),
                new() { Code = "9.9", Title = "新条款" },
            ],
        };

        var differences = ClauseDifference.Between(before, after);

        Assert.Equal([DraftField.Text, DraftField.Steps], Enum.GetValues<DraftField>().Where(field => differences[0].Fields.Any(one => one.Label == App.Platform.Texts.DomainTexts.Of(field))));
        Assert.Equal((DifferenceKind.Changed, DifferenceKind.Added, DifferenceKind.Removed), (differences[0].Kind, differences[^2].Kind, differences[^1].Kind));
        Assert.Equal(before.Clauses.Count - 2, differences.Count(one => one.Kind == DifferenceKind.Same));
        Assert.StartsWith(before.Clauses[1].Code!, differences[^1].Name, StringComparison.Ordinal);
    }

    private static Task<IReadOnlyList<ClauseHit>> FindAsync(PolicyCatalogueStage stage, string words, Actor actor) =>
        AskAsync<ClauseSearchQuery, IReadOnlyList<ClauseHit>>(stage, query => query.FindAsync(words, actor, Ct));

    private static async Task<TAnswer> AskAsync<TQuery, TAnswer>(PolicyCatalogueStage stage, Func<TQuery, Task<TAnswer>> ask)
        where TQuery : notnull
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TQuery>());
    }
}
