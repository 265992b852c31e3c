using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Training.Sessions;

/// <summary>An attendee signs in with the code that the trainer shows. Many do so at once, so there is no version.</summary>
public sealed record SignInToSession(Guid SessionId, string? Code) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class SignInToSessionHandler(ConductDb db, TimeProvider clock) : ICommandHandler<SignInToSession>
{
    public async Task HandleAsync(SignInToSession command, Actor by, CancellationToken ct)
    {
        var session = await db.TrainingSessions.ExpectedOf(by).GetAsync(command.SessionId, ct);
        session.SignIn(command.Code, by, clock.GetUtcNow());
    }
}
