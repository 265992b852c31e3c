namespace Conduct.App.Features.Training;

public static class TrainingSetup
{
    public static void AddTraining(this IServiceCollection services)
    {
        services.AddSingleton<TrainingSweep>();
        services.AddScoped<MatrixExport>();
    }

    public static void MapTraining(this IEndpointRouteBuilder routes)
    {
        routes.MapCourseFiles();
        routes.MapMatrix();
    }
}
