using Conduct.Tests.Support;

namespace Conduct.Tests.EndToEnd.Looks;

/// <summary>The demo company has what each sight shows, for each account that is to see it: else the gallery ends halfway.</summary>
public sealed class PlacesTests(DemoHost app) : IClassFixture<DemoHost>
{
    [Fact]
    public async Task EverySight_IsSomewhere_ForEachOfItsAccounts()
    {
        var nowhere = new List<string>();
        foreach (var (sight, account) in PageCatalogue.All.SelectMany(sight => sight.Accounts, (sight, account) => (sight, account)).Where(one => one.account is not (CataloguePage.Visitor or CataloguePage.Founder)))
        {
            try
            {
                Assert.Equal(sight.Page, AppRoutes.PageAt(await sight.Address(new DemoPlaces(app, account))));
            }
            catch (Exception missing) when (missing is InvalidOperationException or Xunit.Sdk.XunitException)
            {
                nowhere.Add($"{account}-{sight.Name}: {missing.Message}");
            }
        }

        Assert.Empty(nowhere);
    }
}
