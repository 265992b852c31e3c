using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Excel;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Organisation;

/// <summary>One's uploaded roster against the organisation as it is now.</summary>
public sealed class RosterPreviewQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    /// <returns>Null when nothing is uploaded.</returns>
    public async Task<RosterPreview?> FindAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var upload = await db.Set<RosterUpload>().AsNoTracking().SingleOrDefaultAsync(row => row.AccountId == actor.AccountId, ct);
        if (upload is null || !actor.ReachOf(Permission.ManageOrganisation).Everything)
        {
            return null;
        }

        var file = upload.Read();
        var plan = await db.PlanRosterAsync(file, ct);
        return new(upload.Id, upload.FileName, clock.LocalOf(upload.UploadedAt), plan.Counts, plan.Problems, plan.ProblemCount, file.WagesLeftOut, plan.Takeover)
        {
            Totals = file.Totals,
            HiddenRows = file.HiddenRows,
            RowCount = file.RowCount,
            Near = plan.Near,
        };
    }
}

/// <summary>What the page shows of an uploaded roster.</summary>
/// <param name="Problems">The first ones.</param>
/// <param name="ProblemCount">All of them.</param>
/// <param name="WagesLeftOut">The file gives wages that were not taken.</param>
/// <param name="Takeover">Set where the unit of the set-up becomes the roster's top unit.</param>
public sealed record RosterPreview(
    Guid UploadId,
    string FileName,
    DateTime UploadedAt,
    RosterCounts Counts,
    IReadOnlyList<RosterProblem> Problems,
    int ProblemCount,
    bool WagesLeftOut,
    RosterTakeover? Takeover = null)
{
    /// <summary>Rows that were passed over.</summary>
    public IReadOnlyList<TotalRow> Totals { get; init; } = [];

    /// <summary>Rows that are hidden in the file.</summary>
    public int HiddenRows { get; init; }

    /// <summary>Numbers that nearly equal those of others.</summary>
    public IReadOnlyList<NearNumbers> Near { get; init; } = [];

    /// <summary>Rows that could be read at all.</summary>
    public int RowCount { get; init; }

    /// <summary>Whether there are rows to send back with their errors marked.</summary>
    public bool CanReturn => ProblemCount > 0 && RowCount > 0;

    public bool CanApply => ProblemCount == 0 && !Counts.ChangesNothing;
}

/// <summary>What an import does, as numbers: shown in the preview, confirmed by applying, kept in the audit.</summary>
public sealed record RosterCounts(RosterTally Units, RosterTally Employees)
{
    public bool ChangesNothing => Units.ChangesNothing && Employees.ChangesNothing;
}

/// <summary>One thing to correct in the file before it can be imported.</summary>
/// <param name="Code">Rule or reading error, for tests and support.</param>
/// <param name="Sheet">The sheet; null when the whole file is meant.</param>
/// <param name="Row">As Excel numbers it; null when the whole sheet is meant.</param>
/// <param name="Column">Title of the column.</param>
/// <param name="Value">What the cell says.</param>
/// <param name="Reason">In the reader's language.</param>
/// <param name="Name">Whose row it is: the name of the person or unit, when it could be read.</param>
public sealed record RosterProblem(string Code, string? Sheet, int? Row, string? Column, string? Value, string Reason, string? Name = null);

/// <summary>A person's number that nearly equals another's.</summary>
/// <param name="Row">As Excel numbers it.</param>
public sealed record NearNumbers(int Row, string Number, string Name, string OtherNumber, string OtherName);

/// <summary>The lone top unit that becomes the roster's.</summary>
public sealed record RosterTakeover(string Code, string Name, string NewCode, string NewName);

/// <param name="New">Not stored yet.</param>
/// <param name="Changed">Stored with other details, without those who leave.</param>
/// <param name="Leaving">Given a day of leaving by this file.</param>
/// <param name="Unchanged">Stored as the file says.</param>
/// <param name="Kept">Stored, not in the file, and left as they are.</param>
public sealed record RosterTally(int New, int Changed, int Leaving, int Unchanged, int Kept)
{
    /// <summary>Left once, and employed anew by this file.</summary>
    public int Returning { get; init; }

    public bool ChangesNothing => New + Changed + Leaving + Returning == 0;
}
