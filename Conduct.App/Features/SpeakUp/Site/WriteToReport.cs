using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.SpeakUp;

/// <summary>The reporter writes once more, or adds files; the same form sent again changes nothing.</summary>
/// <param name="ReportId">Of the report whose code was given.</param>
public sealed record WriteToReport(Guid ReportId, Guid MessageId, string? Text, IReadOnlyList<SentFile> Files) : ICommand
{
    public static Permission Requires => Permission.SpeakUp;

    public override string ToString() => nameof(WriteToReport);
}

public sealed class WriteToReportHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<WriteToReport>
{
    public async Task HandleAsync(WriteToReport command, Actor actor, CancellationToken ct)
    {
        if (!await db.ReportMessages.AnyAsync(message => message.Id == command.MessageId, ct))
        {
            var report = await db.AnonymousReports.GetAsync(command.ReportId, ct);
            report.Write(command.MessageId, command.Text, command.Files, clock.Today, actor, clock.Now);
        }
    }
}

/// <summary>The reporter gives a name after all.</summary>
public sealed record GiveIdentity(Guid ReportId, string SealedIdentity) : ICommand
{
    public static Permission Requires => Permission.SpeakUp;
}

public sealed class GiveIdentityHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<GiveIdentity>
{
    public async Task HandleAsync(GiveIdentity command, Actor actor, CancellationToken ct)
    {
        var report = await db.AnonymousReports.GetAsync(command.ReportId, ct);
        report.GiveIdentity(command.SealedIdentity, actor, clock.Now);
    }
}
