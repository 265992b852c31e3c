using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Drafts;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.WorkCalendar;

/// <summary>Gives up the uploaded file; the calendar stays as it is.</summary>
public sealed record DropCalendarFile : ICommand
{
    public static Permission Requires => Permission.ManageOrganisation;
}

public sealed class DropCalendarFileHandler(ConductDb db) : ICommandHandler<DropCalendarFile>
{
    public Task HandleAsync(DropCalendarFile command, Actor by, CancellationToken ct) => db.DropDraftAsync(by, CalendarFile.DraftKey, ct);
}
