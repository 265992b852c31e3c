using Conduct.App.Features.Training;

namespace Conduct.Tests.Support;

public sealed class AppRoutesTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/cases/new")]
    [InlineData("/cases/0197f3a4-0000-7000-8000-000000000001?tab=decision")]
    [InlineData("/payroll/export.xlsx?month=2026-03")]
    public void Address_OfAPageOrDownload_Exists(string address) => Assert.True(AppRoutes.Exists(address));

    [Theory]
    [InlineData("/case/new")]
    [InlineData("/cases/?tab=decision")]
    [InlineData("/cases/C-2026-000001")]
    [InlineData("/training/matrix/overdue")]
    [InlineData("/payroll/list.xlsx")]
    [InlineData("/sign-out")]
    public void Address_ThatLeadsNowhere_DoesNot(string address) => Assert.False(AppRoutes.Exists(address));

    [Fact]
    public void Page_IsTheOneThatTheRouterChooses()
    {
        Assert.Equal(typeof(MatrixPage), AppRoutes.PageAt("/training/matrix"));
        Assert.Equal(typeof(MyTrainingPage), AppRoutes.PageAt($"/training/{Guid.Empty}"));
    }
}
