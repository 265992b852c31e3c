using System.Globalization;
using System.Security.Cryptography;
using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;

namespace Conduct.App.Features.Training.Sessions;

public sealed record PlanSession(Guid SessionId, Guid CourseId, SessionPlan Plan) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class PlanSessionHandler(ConductDb db, TimeProvider clock) : ICommandHandler<PlanSession>
{
    public async Task HandleAsync(PlanSession command, Actor by, CancellationToken ct)
    {
        var course = await db.Courses.VisibleTo(by).GetAsync(command.CourseId, ct);
        var plan = await db.NameTrainerAsync(command.Plan, ct);
        var code = RandomNumberGenerator.GetInt32((int)Math.Pow(10, TrainingSession.CodeLength)).ToString($"D{TrainingSession.CodeLength}", CultureInfo.InvariantCulture);
        db.Add(TrainingSession.Plan(command.SessionId, course, plan, code, by, clock.GetUtcNow()));
    }
}
