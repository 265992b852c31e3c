using Bunit;
using Conduct.App.Data;
using Conduct.App.Features.MyWork;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.MyWork;

public sealed class FirstStepsTests : ComponentTest
{
    private static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Steps_AreShownToTheAdministratorUntilDone(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var query = ActivatorUtilities.CreateInstance<FirstStepsQuery>(host.Services);
        Assert.Equal(new FirstSteps(false, false, false, false), await query.FindAsync(Actors.Administrator, Ct));
        Assert.Null(await query.FindAsync(Actors.HrOfficer, Ct));

        var company = new Company();
        var account = new Account { Id = NewId.Next(), UserName = "hr", DisplayName = "何静" };
        await host.SaveAsync([.. company.Rows, account]);
        Assert.Equal(new FirstSteps(true, true, false, false), await query.FindAsync(Actors.Administrator, Ct));

        await host.SaveAsync([.. new[] { Role.HrOfficer, Role.Manager }.Select(role => new RoleAssignment { AccountId = account.Id, Role = role, UnitId = company.Branch.Id })]);
        Assert.Null(await query.FindAsync(Actors.Administrator, Ct));
    }

    [Fact]
    public void Card_LeadsToWhatIsOpen()
    {
        var card = Render<FirstStepsCard>(p => p.Add(x => x.Steps, new FirstSteps(true, false, false, false)));

        Assert.Equal(["/organisation/import", "/accounts/new", "/accounts", "/accounts"], card.FindAll("a").Select(link => link.GetAttribute("href")));
        Assert.Contains(MyWorkTexts.StepDone, card.FindAll("li")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains(MyWorkTexts.StepOpen, card.FindAll("li")[1].TextContent, StringComparison.Ordinal);
    }
}
