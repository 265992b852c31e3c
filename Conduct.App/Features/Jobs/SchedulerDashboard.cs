using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Hangfire;
using Hangfire.Dashboard;

namespace Conduct.App.Features.Jobs;

/// <summary>The scheduler's own pages, to look at: what runs, is paused and why is decided on the page of the jobs, where it is written down.</summary>
public static class SchedulerDashboard
{
    public const string Address = "/hangfire";

    public static void MapDashboard(this IEndpointRouteBuilder routes) => routes.MapHangfireDashboard(Address, new DashboardOptions
    {
        AppPath = "/jobs",
        DashboardTitle = "Conduct",
        DisplayStorageConnectionString = false,
        IsReadOnlyFunc = _ => true,
        Authorization = [],
        AsyncAuthorization = [new ForWhoLooksAfterJobs()],
    }).Requires(Permission.ManageInstallation);

    // The permission may be held for a branch; the jobs work for the whole company.
    private sealed class ForWhoLooksAfterJobs : IDashboardAsyncAuthorizationFilter
    {
        public async Task<bool> AuthorizeAsync(DashboardContext context)
        {
            var http = context.GetHttpContext();
            return await http.RequestServices.GetRequiredService<CurrentActor>().FindAsync(http.User, http.RequestAborted) is { } actor && actor.LooksAfterJobs();
        }
    }
}
