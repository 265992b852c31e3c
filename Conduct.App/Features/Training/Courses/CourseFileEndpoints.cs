using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Files;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training.Courses;

/// <summary>The file of a course comes and goes as a stream of its own, never over the circuit.</summary>
public static class CourseFileEndpoints
{
    private const string NameHeader = "X-File-Name";

    public static string AddressOf(Guid courseId) => $"/training/courses/{courseId}/file";

    public static void MapCourseFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/training/courses/{id:guid}/file", UploadAsync).Requires(Permission.ManageTraining).AddEndpointFilter<SameOriginFilter>();
        routes.MapGet("/training/courses/{id:guid}/file", DownloadAsync).Requires(Permission.OwnFile);
    }

    private static async Task<IResult> UploadAsync(Guid id, HttpRequest request, CurrentActor visitors, CommandRunner commands, FileVault vault, CancellationToken ct)
    {
        if (await visitors.FindAsync(request.HttpContext.User, ct) is not { } by)
        {
            return Results.Unauthorized();
        }

        var sent = Uri.UnescapeDataString(request.Headers[NameHeader].ToString()).Split('/', '\\')[^1];
        var name = string.Concat(sent.Where(sign => !char.IsControl(sign))).Trim();
        var written = await vault.WriteAsync(request.Body, name, ct);
        if (written.File is not { } file)
        {
            return Results.Json(new { reason = written.Refusal!.Reason }, statusCode: StatusCodes.Status415UnsupportedMediaType);
        }

        var outcome = await commands.RunAsync(new AttachCourseFile(id, new(name, file.Sha256, file.Size, file.Type.MediaType)), by);
        return outcome is Outcome.Done
            ? Results.Json(new { done = true })
            : Results.Json(new { reason = DomainTexts.Of(outcome) }, statusCode: StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> DownloadAsync(Guid id, HttpContext http, CurrentActor visitors, FileVault vault, IDbContextFactory<ConductDb> databases, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var course = await visitors.FindAsync(http.User, ct) is { } by ? await db.Courses.ReadableBy(by).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct) : null;
        if (course?.Material.File is not { } file)
        {
            return Results.NotFound();
        }

        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.Stream(await vault.OpenReadAsync(file.Sha256, ct), file.ContentType, file.FileName);
    }
}
