using System.Linq.Expressions;
using Conduct.App.Data;
using Conduct.App.Register;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.EndToEnd.Looks;

/// <summary>Where in the demo company something is, for one of its accounts.</summary>
public sealed class DemoPlaces(AppHost app, string account)
{
    /// <summary>The newest case in the account's reach with such a line in the register.</summary>
    public Task<string> CaseAsync(Expression<Func<RegisterRow, bool>> wanted, string tab = "facts") => CaseAsync(rows => rows.Where(wanted), tab);

    public async Task<string> CaseAsync(Func<IQueryable<RegisterRow>, IQueryable<RegisterRow>> wanted, string tab = "facts")
    {
        var by = await ActorAsync();
        return await ReadAsync(async db => $"/cases/{await wanted(db.RegisterRows.VisibleTo(by)).OrderByDescending(row => row.CaseNumber).Select(row => row.CaseFileId).FirstAsync()}?tab={tab}");
    }

    /// <summary>The written review that the account's own employee has to hand in.</summary>
    public async Task<WrittenReview> OwnReviewAsync()
    {
        var by = await ActorAsync();
        return await ReadAsync(db => db.WrittenReviews.SingleAsync(review => review.EmployeeId == by.EmployeeId));
    }

    /// <summary>The decision whose receipt the account's own employee has still to confirm.</summary>
    public async Task<Guid> OwnDecisionToConfirmAsync()
    {
        var by = await ActorAsync();
        return await ReadAsync(db => db.PenaltyDecisions.Where(decision => decision.EmployeeId == by.EmployeeId && decision.Status == DecisionStatus.Served && decision.ReceiptConfirmedAt == null).Select(decision => decision.Id).SingleAsync());
    }

    /// <summary>The number of a case.</summary>
    public Task<string> NumberAsync(Guid caseFileId) => ReadAsync(db => db.CaseFiles.Where(row => row.Id == caseFileId).Select(row => row.Number!).SingleAsync());

    public async Task<Actor> ActorAsync()
    {
        var id = await ReadAsync(db => db.Users.Where(row => row.UserName == account).Select(row => row.Id).SingleAsync());
        return (await app.Services.GetRequiredService<ActorLoader>().FindAsync(id, CancellationToken.None))!;
    }

    public async Task<T> ReadAsync<T>(Func<ConductDb, Task<T>> read)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<ConductDb>>().CreateDbContextAsync();
        return await read(db);
    }
}
