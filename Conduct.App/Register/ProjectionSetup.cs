using Conduct.App.Data;

namespace Conduct.App.Register;

public static class ProjectionSetup
{
    /// <summary>Has every commit write the register's lines of the cases it touches.</summary>
    public static void AddRegisterProjection(this IServiceCollection services) => services.AddSingleton<ICommitStep, RegisterStep>();
}
