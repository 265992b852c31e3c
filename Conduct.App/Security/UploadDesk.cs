using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Files;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;

namespace Conduct.App.Security;

/// <summary>How files come in from a page: who sends them, whether they may, and what is answered.</summary>
public sealed class UploadDesk(CurrentActor visitors, FileVault vault)
{
    /// <summary>Takes a file into the vault and gives it to a command.</summary>
    /// <param name="request">The file is its body.</param>
    /// <param name="may">Asked before the file is taken in: the command asks again.</param>
    /// <param name="take">Runs the command with the file's name and what the vault says of it.</param>
    /// <param name="ct">Ends with the request.</param>
    public async Task<IResult> KeepAsync(HttpRequest request, Func<Actor, Task<bool>> may, Func<string, StoredFile, Actor, Task<Outcome>> take, CancellationToken ct)
    {
        if (await visitors.FindAsync(request.HttpContext.User, ct) is not { } actor || !await may(actor))
        {
            return Uploads.Answer(new Outcome.NotFound());
        }

        var name = Uploads.NameOf(request);
        var written = await vault.ReceiveAsync(request, name, ct);
        return written.File is { } file ? Uploads.Answer(await take(name, file, actor)) : Uploads.Answer(written.Refusal!);
    }

    /// <summary>Takes a file that is read at once and looked through on a page before anything is imported.</summary>
    /// <param name="http">The file is the body of its request.</param>
    /// <param name="maxBytes">What says that it is longer is not even read.</param>
    /// <param name="tooLarge">What is answered then.</param>
    /// <param name="take">Reads the file and keeps what it holds.</param>
    public async Task<IResult> ImportAsync(HttpContext http, long maxBytes, string tooLarge, Func<Actor, Task<Outcome>> take)
    {
        if (await visitors.FindAsync(http.User, http.RequestAborted) is not { } actor)
        {
            return Results.Unauthorized();
        }

        if (http.Request.ContentLength > maxBytes)
        {
            return Results.Json(new { reason = tooLarge }, statusCode: StatusCodes.Status413PayloadTooLarge);
        }

        var outcome = await take(actor);
        return outcome is Outcome.Done ? Results.Ok() : Results.Json(new { reason = DomainTexts.Of(outcome) }, statusCode: StatusCodes.Status422UnprocessableEntity);
    }
}
