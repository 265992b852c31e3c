using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Drafts;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Wages;

/// <summary>Writes the uploaded month, all of it or nothing.</summary>
/// <param name="Shown">The <see cref="WageFile.Fingerprint"/> of what the preview showed.</param>
public sealed record ApplyWageFile(string Shown) : ICommand
{
    public static Permission Requires => Permission.ReadWages;
}

public sealed class ApplyWageFileHandler(ConductDb db, AuditTrail audit, TimeProvider clock) : ICommandHandler<ApplyWageFile>
{
    public async Task HandleAsync(ApplyWageFile command, Actor actor, CancellationToken ct)
    {
        var draft = await db.ReadDraftAsync(actor, WageFile.DraftKey, ct) ?? throw new NotFoundException(nameof(WageFile));
        var file = WageFile.Read(draft.Content);
        if (file.Fingerprint != command.Shown)
        {
            throw new ConflictException(nameof(WageFile));
        }

        var plan = await WageFilePlan.ReadAsync(db, file, actor, ct);
        Rule.Require(plan.Problems.Count == 0, WageRules.FileHasErrors);
        foreach (var (employee, amounts, stored) in plan.Wages)
        {
            db.Write(stored, employee, file.Month, amounts, actor, clock.GetUtcNow());
        }

        audit.Append(actor, AuditKinds.WagesImported, new { FileName = file.Name, Month = MonthInAddress.Write(file.Month), Rows = plan.Wages.Count });
        await db.DropDraftAsync(actor, WageFile.DraftKey, ct);
    }
}

/// <summary>Gives up the uploaded file; the wages stay as they are.</summary>
public sealed record DropWageFile : ICommand
{
    public static Permission Requires => Permission.ReadWages;
}

public sealed class DropWageFileHandler(ConductDb db) : ICommandHandler<DropWageFile>
{
    public Task HandleAsync(DropWageFile command, Actor actor, CancellationToken ct) => db.DropDraftAsync(actor, WageFile.DraftKey, ct);
}
