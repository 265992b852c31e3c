using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;

namespace Conduct.App.Features.SpeakUp;

/// <summary>Asks to open who the reporter is.</summary>
/// <param name="Reason">The reporter reads it.</param>
public sealed record AskIdentity(Guid ReportId, Guid RequestId, string? Reason) : ICommand
{
    public static Permission Requires => Permission.HandleReports;
}

public sealed class AskIdentityHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<AskIdentity>
{
    public async Task HandleAsync(AskIdentity command, Actor actor, CancellationToken ct)
    {
        var report = await db.AnonymousReports.VisibleTo(actor).GetAsync(command.ReportId, ct);
        report.AskIdentity(command.RequestId, command.Reason, actor, clock.Now);
    }
}

/// <summary>The second person consents or refuses. They learn the reason, and nothing of the report.</summary>
public sealed record DecideIdentity(Guid ReportId, Guid RequestId, bool Granted) : ICommand
{
    public static Permission Requires => Permission.ConsentToIdentity;
}

public sealed class DecideIdentityHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<DecideIdentity>
{
    public async Task HandleAsync(DecideIdentity command, Actor actor, CancellationToken ct)
    {
        var report = await db.AnonymousReports.VisibleTo(actor, Permission.ConsentToIdentity).GetAsync(command.ReportId, ct);
        report.DecideIdentity(command.RequestId, command.Granted, actor, clock.Now);
    }
}

/// <summary>Whoever asked looks at it, once there is a consent; each look is on record.</summary>
public sealed record OpenIdentity(Guid ReportId, Guid RequestId) : ICommand
{
    public static Permission Requires => Permission.HandleReports;
}

public sealed class OpenIdentityHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<OpenIdentity>
{
    public async Task HandleAsync(OpenIdentity command, Actor actor, CancellationToken ct)
    {
        var report = await db.AnonymousReports.VisibleTo(actor).GetAsync(command.ReportId, ct);
        report.OpenIdentity(command.RequestId, actor, clock.Now);
    }
}

/// <summary>Watches for a year that a reporter who is known, or a witness, is not punished for it.</summary>
public sealed record ProtectPerson(Guid ReportId, Guid EmployeeId, ProtectedPart Part) : ICommand
{
    public static Permission Requires => Permission.HandleReports;
}

public sealed class ProtectPersonHandler(ConductDb db, ReportSecrets secrets, OrganisationClock clock) : ICommandHandler<ProtectPerson>
{
    public async Task HandleAsync(ProtectPerson command, Actor actor, CancellationToken ct)
    {
        var report = await db.AnonymousReports.VisibleTo(actor).GetAsync(command.ReportId, ct);
        report.Protect(secrets.KeyOf(command.EmployeeId), command.Part, clock.Today, actor, clock.Now);
    }
}
