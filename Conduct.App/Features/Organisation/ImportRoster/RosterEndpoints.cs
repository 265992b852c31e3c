using Conduct.App.Platform;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Excel;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Conduct.App.Features.Organisation.ImportRoster;

/// <summary>The template to download and the way in for a filled one; files do not go over the circuit.</summary>
public static class RosterEndpoints
{
    public const string Template = "/organisation/import/template.xlsx";
    public const string Upload = "/organisation/import/file";

    /// <summary>Bytes of an upload; the multipart frame around the file comes on top.</summary>
    public static readonly long MaxFileBytes = new ImportLimits().MaxBytes;

    private const int FrameBytes = 1024 * 1024;

    public static void MapRoster(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Template, DownloadAsync).Requires(Permission.ManageOrganisation);
        routes.MapPost(Upload, UploadAsync).Requires(Permission.ManageOrganisation).AddEndpointFilter(new SameOriginFilter());
    }

    private static async Task<IResult> DownloadAsync(HttpContext http, CurrentActor current, TimeProvider clock)
    {
        var by = await current.FindAsync(http.User, http.RequestAborted);
        return new SheetResult(await RosterTemplate.WriteAsync(by?.Name ?? "", clock.GetUtcNow(), http.RequestAborted), RosterTexts.TemplateTitle + ".xlsx");
    }

    private static async Task<IResult> UploadAsync(HttpContext http, CurrentActor current, CommandRunner commands)
    {
        // The reader stops at the limit by itself and says so; the server's own smaller limit would only break the connection.
        http.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = MaxFileBytes + FrameBytes;
        if (await current.FindAsync(http.User, http.RequestAborted) is not { } by || await FileOfAsync(http.Request, http.RequestAborted) is not { } part)
        {
            return Results.BadRequest();
        }

        var file = await RosterReader.ReadAsync(part.Body, by, http.RequestAborted);
        var outcome = await commands.RunAsync(new KeepRoster(Guid.CreateVersion7(), NameOf(part), file), by);
        return outcome is Outcome.Done ? Results.NoContent() : Results.Text(DomainTexts.Of(outcome), statusCode: StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<MultipartSection?> FileOfAsync(HttpRequest request, CancellationToken ct)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
        {
            return null;
        }

        var reader = new MultipartReader(boundary, request.Body);
        while (await reader.ReadNextSectionAsync(ct) is { } section)
        {
            if (section.GetContentDispositionHeader()?.IsFileDisposition() == true)
            {
                return section;
            }
        }

        return null;
    }

    private static string NameOf(MultipartSection part)
    {
        var header = part.GetContentDispositionHeader()!;
        return HeaderUtilities.RemoveQuotes(header.FileNameStar.HasValue ? header.FileNameStar : header.FileName).Value ?? "";
    }
}
