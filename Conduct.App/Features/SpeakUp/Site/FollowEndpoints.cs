using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Files;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;
using Microsoft.AspNetCore.Http.Features;

namespace Conduct.App.Features.SpeakUp;

/// <summary>A reporter comes back with the code, reads what was answered, and writes again. Code and token travel in forms, never in an address.</summary>
public sealed class FollowEndpoints(SitePages pages, FormSeal seal, SiteLimits limits, ReportSecrets secrets, CommandRunner commands, FileVault vault, FollowedReportQuery reports)
{
    public Task<IResult> AskAsync(HttpContext http) => AskAsync(SiteVisit.Of(http), null);

    public async Task<IResult> AnswerAsync(HttpContext http)
    {
        var (visit, ct) = (SiteVisit.Of(http), http.RequestAborted);
        http.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = IncomingForm.MaxBytes;
        using var turn = await limits.TurnAsync(ct);
        if (turn is null)
        {
            return await AskAsync(visit, SpeakUpTexts.Busy, StatusCodes.Status503ServiceUnavailable);
        }

        bool? may = null;
        var form = await IncomingForm.ReadAsync(http.Request, vault, async form => seal.ReadFollow(form[NewReportForm.TokenName]) is not null && (may ??= await limits.MaySendAsync(ct)), ct);
        if (form["code"] is not "")
        {
            return await OpenAsync(visit, form["code"], ct);
        }

        return seal.ReadFollow(form[NewReportForm.TokenName]) is not var (reportId, messageId) ? await AskAsync(visit, SpeakUpTexts.CodeAgain, typed: form["text"])
            : !(may ??= await limits.MaySendAsync(ct)) ? await ShowAsync(visit, reportId, SpeakUpTexts.Busy, form, ct)
            : await ShowAsync(visit, reportId, await ActAsync(form, reportId, messageId) is { Length: > 0 } problem ? problem : null, form, ct);
    }

    // A wrong code and one that never was cost the same and read the same.
    private async Task<IResult> OpenAsync(SiteVisit visit, string typed, CancellationToken ct)
    {
        if (!await limits.MayTryAsync(ct))
        {
            return await AskAsync(visit, SpeakUpTexts.Busy, StatusCodes.Status503ServiceUnavailable);
        }

        return ReportCode.Read(typed) is { } code && await reports.FindAsync(secrets.KeyOf(code), ct) is { } report
            ? await pages.ShowAsync<FollowedView>(new { Visit = visit, Report = report, Token = seal.Follow(report.Id) })
            : await AskAsync(visit, SpeakUpTexts.CodeWrong, StatusCodes.Status404NotFound);
    }

    private async Task<string> ActAsync(IncomingForm form, Guid reportId, Guid messageId)
    {
        if (form["act"] != FollowedView.GiveName)
        {
            return DomainTexts.Of(await commands.RunInTurnAsync(new WriteToReport(reportId, messageId, form["text"], form.Files), Actor.Reporter));
        }

        var name = NewReportForm.Cut(form["name"], ReporterIdentity.NameMaxLength);
        return DomainTexts.Of(name is ""
            ? new Outcome.Refused(ReportRules.TextMissing, [])
            : await commands.RunInTurnAsync(new GiveIdentity(reportId, secrets.Seal(reportId, new(name, NewReportForm.Cut(form["contact"], ReporterIdentity.ContactMaxLength)))), Actor.Reporter));
    }

    private async Task<IResult> ShowAsync(SiteVisit visit, Guid reportId, string? problem, IncomingForm form, CancellationToken ct) =>
        await reports.FindAsync(reportId, ct) is { } report
            ? await pages.ShowAsync<FollowedView>(new
            {
                Visit = visit,
                Report = report,
                Token = seal.Follow(reportId),
                Problem = problem,
                Typed = problem is null ? "" : form["text"],
                Said = problem is null,
                form.Refused,
            })
            : await AskAsync(visit, SpeakUpTexts.CodeAgain);

    private Task<IResult> AskAsync(SiteVisit visit, string? problem, int status = StatusCodes.Status200OK, string typed = "") =>
        pages.ShowAsync<FollowView>(new { Visit = visit, Problem = problem, Typed = typed }, status);
}
