using Conduct.App.Shell;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Training;

public sealed class TrainingFeature : Feature
{
    public override IReadOnlyList<NavItem> Navigation { get; } =
    [
        new(NavHeading.Work, 70, () => TrainingTexts.MineTitle, "/training", "school", Exact: true),
        new(NavHeading.Records, 20, () => TrainingTexts.MatrixTitle, "/training/matrix", "grid_on", Permission.ReadTraining),
        new(NavHeading.Records, 30, () => TrainingTexts.CoursesTitle, "/training/courses", "local_library", Permission.ManageTraining),
    ];

    public override void Add(IServiceCollection services)
    {
        services.AddSingleton<TrainingSweep>();
        services.AddSingleton<SignInAttempts>();
        services.AddScoped<MatrixExport>();
    }

    public override void Map(IEndpointRouteBuilder routes)
    {
        routes.MapCourseFiles();
        routes.MapMatrix();
    }
}
