using Conduct.App.Data;
using Conduct.App.Features.Register;
using Conduct.Domain.Measures;
using Conduct.Domain.Policies;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Register;

public sealed class RegisterChoicesQueryTests
{
    private static StepDraft Step => new() { Warning = MeasureKind.OralWarning };

    [Theory, BothDatabases]
    public async Task Clauses_OfOneFamily_AreAllNamed_InTheChoiceAndTheChip(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await host.SaveAsync(new PolicyBuilder().WithClause("9.10", "complaint", Gravity.Grave, Step).WithClause("9.9", "complaint", Gravity.Light, Step).WithClause("9.8", "absence", Gravity.Light, Step).Build());
        var ct = TestContext.Current.CancellationToken;

        var choices = (await ActivatorUtilities.CreateInstance<RegisterChoicesQuery>(host.Services).ReadAsync(Actors.Compliance, ct)).Clauses;
        var word = Assert.Single(await ActivatorUtilities.CreateInstance<FilterWordsQuery>(host.Services).DescribeAsync(new() { Clause = "complaint" }, Actors.Compliance, ct));

        Assert.Equal(["absence", "complaint"], choices.Select(choice => choice.Family));
        Assert.Matches("^9\\.9 .*、9\\.10 ", choices[1].Text);
        Assert.Contains(choices[1].Text, word.Text, StringComparison.Ordinal);
    }
}
