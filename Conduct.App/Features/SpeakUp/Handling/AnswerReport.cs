using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.SpeakUp;

/// <summary>A word to the reporter.</summary>
public sealed record AnswerReport(Guid ReportId, string Text) : ICommand
{
    public static Permission Requires => Permission.HandleReports;
}

public sealed class AnswerReportHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<AnswerReport>
{
    public async Task HandleAsync(AnswerReport command, Actor actor, CancellationToken ct)
    {
        var report = await db.AnonymousReports.VisibleTo(actor).GetAsync(command.ReportId, ct);
        report.Answer(command.Text, clock.Today, actor, clock.Now);
    }
}

/// <summary>A word that the reporter never sees.</summary>
public sealed record NoteOnReport(Guid ReportId, string Text) : ICommand
{
    public static Permission Requires => Permission.HandleReports;
}

public sealed class NoteOnReportHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<NoteOnReport>
{
    public async Task HandleAsync(NoteOnReport command, Actor actor, CancellationToken ct)
    {
        var report = await db.AnonymousReports.VisibleTo(actor).GetAsync(command.ReportId, ct);
        report.Note(command.Text, clock.Today, actor, clock.Now);
    }
}
