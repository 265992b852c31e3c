using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Numbers;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using static System.FormattableString;

namespace Conduct.App.Features.Cases;

/// <summary>Turns the draft into a case with a number.</summary>
public sealed record FileCase(Guid CaseFileId, int Revision) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class FileCaseHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<FileCase>
{
    public async Task HandleAsync(FileCase command, Actor actor, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.VisibleTo(actor, Permission.HandleCases).GetDraftAsync(command.CaseFileId, command.Revision, ct);
        var draft = caseFile.Draft ?? new CaseDraft();
        var subjects = await db.SubjectsOfAsync(draft, actor, ct);
        var named = await db.NamedOfAsync(draft, ct);
        var number = await db.NextNumberAsync(Invariant($"C-{clock.Today.Year}"), ct);
        caseFile.File(Invariant($"C-{clock.Today.Year}-{number:000000}"), subjects, named, clock.Today, actor, clock.Now);
    }
}
