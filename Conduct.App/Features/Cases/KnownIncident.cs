using System.Globalization;
using Conduct.App.Platform;
using Conduct.App.Security;
using Conduct.App.Work.Items;
using Conduct.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Cases;

/// <summary>Incidents that the company knows of and whose case has not come to an end (rule 12). Nobody is asked for anything: it only runs as a clock.</summary>
public sealed class KnownIncident : WorkKind, ICaseClock
{
    private static readonly WorkTask Known = new("KnownIncident", () => CaseWorkTexts.ClockKnown);

    public override string Code => "KnownIncident";

    public override IReadOnlyList<WorkTask> Tasks => [Known];

    public int Order => 0;

    public override async Task<IReadOnlyList<WorkItem>> OpenAsync(WorkScope scope, CancellationToken ct)
    {
        CaseStatus[] ended = [.. CaseStatuses.Ended];
        var known = await scope.Most(scope.Rows<CaseFile>((cases, reader) => cases.VisibleTo(reader.Actor, reader.Permission))
            .Where(caseFile => caseFile.Incident != null && !ended.Contains(caseFile.Status) && (scope.CaseFileId == null || caseFile.Id == scope.CaseFileId))
            .OrderBy(caseFile => caseFile.Id)
            .Select(caseFile => new { caseFile.Id, caseFile.Number, caseFile.Incident!.FoundOn })).ToListAsync(ct);
        return [.. known.Select(row => new WorkItem
        {
            Task = Known,
            Id = row.Id,
            Since = row.FoundOn,
            CaseNumber = row.Number,
            CaseFileId = row.Id,
            Link = $"/cases/{row.Id}",
        })];
    }

    public CaseClock ClockOf(WorkItem item, DateOnly today)
    {
        var age = CaseAge.Of(item.Since, today);
        return new(CaseWorkTexts.ClockKnown, item.Since)
        {
            Text = age.IsStale ? string.Format(CultureInfo.CurrentCulture, CaseWorkTexts.ClockStaleFormat, age.Days, age.MonthsPassed) : null,
            Tone = age.IsVeryStale ? Tone.Bad : age.IsStale ? Tone.Warn : Tone.Neutral,
        };
    }
}
