using Conduct.App.Data;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Register;

/// <summary>The reader's own saved views.</summary>
public sealed class RegisterViewsQuery(IDbContextFactory<ConductDb> databases)
{
    public const string Page = "register";

    public async Task<IReadOnlyList<RegisterViewLink>> ListAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var views = await db.SavedViews.AsNoTracking().Where(view => view.AccountId == actor.AccountId && view.Page == Page).OrderBy(view => view.Name).ToListAsync(ct);
        return [.. views.Select(view => new RegisterViewLink(view.Id, view.Name, RegisterAddress.Parse(view.Query).ToUrl(), view.IsDefault))];
    }
}

public sealed record RegisterViewLink(Guid Id, string Name, string Url, bool IsDefault);
