using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Files;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

/// <summary>The file of a course comes and goes as a stream of its own, never over the circuit.</summary>
public static class CourseFileEndpoints
{
    public static string AddressOf(Guid courseId) => $"/training/courses/{courseId}/file";

    public static void MapCourseFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/training/courses/{id:guid}/file", UploadAsync).Requires(Permission.ManageTraining).AddEndpointFilter<SameOriginFilter>();
        routes.MapGet("/training/courses/{id:guid}/file", DownloadAsync).Requires(Permission.OwnFile);
    }

    private static async Task<IResult> UploadAsync(Guid id, HttpRequest request, UploadDesk desk, CommandRunner commands, IDbContextFactory<ConductDb> databases, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await desk.KeepAsync(
            request,
            actor => db.Courses.VisibleTo(actor).AnyAsync(course => course.Id == id, ct),
            (name, file, actor) => commands.RunAsync(new AttachCourseFile(id, new(name, file.Sha256, file.Size, file.Type.MediaType)), actor),
            ct);
    }

    private static async Task<IResult> DownloadAsync(Guid id, HttpContext http, CurrentActor visitors, FileVault vault, IDbContextFactory<ConductDb> databases, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var course = await visitors.FindAsync(http.User, ct) is { } actor ? await db.Courses.ReadableBy(actor).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct) : null;
        return course?.Material.File is { } file ? await vault.DownloadAsync(http, file.Sha256, file.ContentType, file.FileName, ct) : Results.NotFound();
    }
}
