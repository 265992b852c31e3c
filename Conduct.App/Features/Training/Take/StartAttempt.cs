using System.Security.Cryptography;
using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;

namespace Conduct.App.Features.Training.Take;

/// <summary>Begins the quiz; the order of questions and choices is drawn now.</summary>
/// <param name="Language">The reader's.</param>
public sealed record StartAttempt(Guid AssignmentId, int Version, CourseLanguage Language = CourseLanguage.Chinese) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class StartAttemptHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<StartAttempt>
{
    public async Task HandleAsync(StartAttempt command, Actor by, CancellationToken ct)
    {
        var (training, course, _) = await db.GetTrainingAsync(db.TrainingAssignments.OwnedBy(by), command.AssignmentId, command.Version, ct);
        training.StartAttempt(NewId.Next(), course, RandomNumberGenerator.GetInt32(int.MaxValue), by, clock.Now, command.Language);
    }
}
