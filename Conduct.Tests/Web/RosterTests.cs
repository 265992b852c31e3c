using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Conduct.App.Features.Organisation;
using Conduct.App.Platform.Excel;
using Conduct.App.Platform.Files;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Tests.Features.Organisation;
using Conduct.Tests.Platform.Excel;
using Conduct.Tests.Support;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Web;

public sealed class RosterTests(AppHost app) : IClassFixture<AppHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("zh-CN", "单位", "工号*", "填写说明")]
    [InlineData("en", "Units", "Staff number*", "Notes")]
    public async Task Template_OpensWithReaderAndValidator(string language, string sheet, string title, string notes)
    {
        using var client = await SignedInAsync(Role.Administrator);
        await client.OpenAsync($"/language?culture={language}");
        var answer = await client.OpenAsync(RosterEndpoints.Template);

        Assert.Equal((HttpStatusCode.OK, SheetResult.ContentType), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        using var file = new MemoryStream(await answer.Content.ReadAsByteArrayAsync(Ct));
        using (var document = SpreadsheetDocument.Open(file, isEditable: false))
        {
            Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document, Ct));
        }

        file.Position = 0;
        var sheets = Workbooks.Read(file);
        Assert.Equal((sheet, notes), (sheets[0].Sheet, sheets[2].Sheet));
        Assert.Contains(title, sheets[1].Rows[0]);
        Assert.Equal(13, sheets[2].Rows.Count);
    }

    [Fact]
    public async Task Template_OtherRoles_AreRefused()
    {
        using var client = await SignedInAsync(Role.HrOfficer);

        Assert.Equal(HttpStatusCode.Forbidden, (await client.OpenAsync(RosterEndpoints.Template)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await UploadAsync(client, new RosterBook().Open())).StatusCode);
    }

    [Fact]
    public async Task Upload_IsKeptForItsPreview()
    {
        var account = await app.AddAccountAsync(roles: Role.Administrator);
        using var client = app.NewVisitor();
        await client.SignInAsync(account.UserName!);

        var answer = await UploadAsync(client, new RosterBook { Units = [["01", "总公司", null], ["100", "江南分公司", "01"]] }.Open());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var preview = await PreviewAsync(account);
        Assert.Equal(("名册.xlsx", 0, 2), (preview!.FileName, preview.ProblemCount, preview.Counts.Employees.New));
    }

    [Fact]
    public async Task Upload_OfMoreThanFiftyMegabytes_IsAnsweredWithAMessage()
    {
        using var client = await SignedInAsync(Role.Administrator);

        var answer = await UploadAsync(client, new MemoryStream(new byte[(int)RosterEndpoints.MaxFileBytes + 1]));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("50 MB", (await answer.Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_FromElsewhere_IsRefused()
    {
        using var client = await SignedInAsync(Role.Administrator);
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");

        Assert.Equal(HttpStatusCode.Forbidden, (await UploadAsync(client, new RosterBook().Open())).StatusCode);
    }

    private async Task<HttpClient> SignedInAsync(Role role)
    {
        var account = await app.AddAccountAsync(roles: role);
        var client = app.NewVisitor();
        await client.SignInAsync(account.UserName!);
        return client;
    }

    private static async Task<HttpResponseMessage> UploadAsync(HttpClient client, MemoryStream file)
    {
        using var content = new StreamContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Headers.Add(Uploads.NameHeader, Uri.EscapeDataString("名册.xlsx"));
        return await client.PostAsync(RosterEndpoints.Upload, content, Ct);
    }

    private async Task<RosterPreview?> PreviewAsync(Account account)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var by = await scope.ServiceProvider.GetRequiredService<ActorLoader>().FindAsync(account.Id, Ct);
        return await scope.ServiceProvider.GetRequiredService<RosterPreviewQuery>().FindAsync(by!, Ct);
    }
}
