using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Files;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;
using Microsoft.AspNetCore.Http.Features;

namespace Conduct.App.Features.SpeakUp;

/// <summary>The form of a report, and what is answered when it is sent.</summary>
public sealed class NewReportEndpoints(SitePages pages, FormSeal seal, SiteLimits limits, ReportSecrets secrets, CommandRunner commands, FileVault vault, TopicsQuery topics)
{
    public async Task<IResult> AskAsync(HttpContext http) =>
        await ShowAsync(SiteVisit.Of(http), new NewReportForm { Token = seal.NewReport() }, http.RequestAborted);

    public async Task<IResult> SendAsync(HttpContext http)
    {
        var (visit, ct) = (SiteVisit.Of(http), http.RequestAborted);
        http.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = IncomingForm.MaxBytes;
        bool? may = null;
        using var turn = await limits.TurnAsync(ct);
        var incoming = await IncomingForm.ReadAsync(
            http.Request, vault, async form => seal.ReadNewReport(form[NewReportForm.TokenName]) is not null && (may ??= turn is not null && await limits.MaySendAsync(ct)), ct);
        var form = NewReportForm.Of(incoming);
        if (seal.ReadNewReport(form.Token) is not var (reportId, code))
        {
            return await ShowAsync(visit, form with { Token = seal.NewReport(), Problem = SpeakUpTexts.FormOver }, ct, StatusCodes.Status400BadRequest);
        }

        if (!(may ??= turn is not null && await limits.MaySendAsync(ct)))
        {
            return await ShowAsync(visit, form with { Problem = SpeakUpTexts.Busy }, ct, StatusCodes.Status503ServiceUnavailable);
        }

        var identity = form.Name is "" ? null : secrets.Seal(reportId, new(form.Name, form.Contact));
        var outcome = await commands.RunInTurnAsync(new SendReport(reportId, secrets.KeyOf(code), form.Text, incoming.Files, identity), Actor.Reporter);
        return outcome is Outcome.Done
            ? await pages.ShowAsync<SentView>(new { Visit = visit, Code = code.ToString(), incoming.Files, incoming.Refused })
            : await ShowAsync(visit, form with { Problem = DomainTexts.Of(outcome) }, ct, StatusCodes.Status422UnprocessableEntity);
    }

    private async Task<IResult> ShowAsync(SiteVisit visit, NewReportForm form, CancellationToken ct, int status = StatusCodes.Status200OK) =>
        await pages.ShowAsync<NewReportView>(new { Visit = visit, Form = form, Topics = await topics.ReadAsync(ct) }, status);
}

/// <summary>What stands in the form, to be shown once more when something is missing.</summary>
public sealed record NewReportForm
{
    public const string TokenName = "token";

    public string Token { get; init; } = "";

    public ReportText Text { get; init; } = ReportText.Empty;

    public string Name { get; init; } = "";

    public string Contact { get; init; } = "";

    public string? Problem { get; init; }

    public static NewReportForm Of(IncomingForm form) => new()
    {
        Token = form[TokenName],
        Text = new(form["what"], form["where"], form["when"], form["who"], form["topic"]),
        Name = Cut(form["name"], ReporterIdentity.NameMaxLength),
        Contact = Cut(form["contact"], ReporterIdentity.ContactMaxLength),
    };

    public static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
}
