using Conduct.App.Data;
using Conduct.App.Features.Organisation;
using Conduct.App.Features.SignIn;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Organisation;

/// <summary>A stored company and somebody who imports rosters into it.</summary>
internal sealed class RosterStage : IAsyncDisposable
{
    private RosterStage(FeatureHost host, Company company) => (Host, Company) = (host, company);

    public FeatureHost Host { get; }

    public Company Company { get; }

    /// <summary>Does not see wages.</summary>
    public Actor Administrator { get; } = Actors.Administrator;

    public Actor AdministratorAndHr { get; } = Actors.Of(
        NewId.Next(), "两职", new RoleGrant(Role.Administrator, Guid.Empty, UnitReach.All), new RoleGrant(Role.HrOfficer, Guid.Empty, UnitReach.All));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<RosterStage> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var (host, company) = (await FeatureHost.StartAsync(provider), new Company());
        await host.SaveAsync(company.Rows);
        return new(host, company);
    }

    /// <summary>Nothing but the unit that the set-up made.</summary>
    public static async Task<RosterStage> StartFreshAsync(DatabaseProvider provider)
    {
        var host = await FeatureHost.StartAsync(provider);
        await host.SaveAsync(OrgUnit.Create(NewId.Next(), SetUpInstallationHandler.RootCode, "某某公司", null, Actor.System, Company.Now));
        return new(host, new Company());
    }

    /// <summary>Uploads as the endpoint does, and answers what the page then shows.</summary>
    public async Task<RosterPreview> UploadAsync(Stream file, Actor? actor = null)
    {
        var who = actor ?? Administrator;
        var roster = await RosterReader.ReadAsync(file, who, Ct);
        await Host.RunAsync(new KeepRoster(NewId.Next(), "花名册.xlsx", roster), who).ShouldBeDone();
        return (await PreviewAsync(who))!;
    }

    public Task<RosterPreview> UploadAsync(RosterBook book, Actor? actor = null) => UploadAsync(book.Open(), actor);

    public Task<RosterPreview?> PreviewAsync(Actor? actor = null) =>
        ActivatorUtilities.CreateInstance<RosterPreviewQuery>(Host.Services).FindAsync(actor ?? Administrator, Ct);

    public Task<Outcome> ApplyAsync(RosterPreview preview, Actor? actor = null) =>
        Host.RunAsync(new ApplyRoster(preview.UploadId, preview.Counts), actor ?? Administrator);

    public Task<EmployeeDetails> DetailsAsync(string number) =>
        Host.ReadAsync(async db => (await db.Employees.SingleAsync(row => row.StaffNumber == number, Ct)).Details);

    public Task<int> CountAsync(string auditKind) => Host.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.Kind == auditKind, Ct));

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
