using System.Net;
using System.Net.Http.Headers;
using Conduct.App.Features.Wages;
using Conduct.App.Platform.Excel;
using Conduct.App.Platform.Files;
using Conduct.Domain.Kernel;
using Conduct.Tests.Platform.Excel;
using Conduct.Tests.Support;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Conduct.Tests.Web;

public sealed class WageFilesTests(AppHost app) : IClassFixture<AppHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("zh-CN", "工资数据", "工号*", "填写说明")]
    [InlineData("en", "Wages", "Staff number*", "Notes")]
    public async Task Template_OpensWithReaderAndValidator(string language, string sheet, string title, string notes)
    {
        using var client = await SignedInAsync(Role.HrOfficer);
        await client.OpenAsync($"/language?culture={language}");

        var answer = await client.OpenAsync($"{WageEndpoints.Template}?month=2026-03");

        var sheets = await ReadAsync(answer);
        Assert.Equal([sheet, notes], sheets.Select(one => one.Sheet));
        Assert.Equal(title, sheets[0].Rows[0][0]);
    }

    [Fact]
    public async Task Upload_WithErrors_GoesBackMarked()
    {
        using var client = await SignedInAsync(Role.HrOfficer);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync(WageEndpoints.Returned)).StatusCode);

        var answer = await UploadAsync(client, RawXlsx.OfSheets(("工资数据", RawXlsx.Rows([["工号*", "应发工资*", "绩效工资*"], ["X-1", "多", "0"]]))));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var rows = (await ReadAsync(await client.OpenAsync(WageEndpoints.Returned)))[0].Rows;
        Assert.Equal(["X-1", null, "多"], rows[1].Take(3));
    }

    [Theory]
    [InlineData(Role.Manager)]
    [InlineData(Role.Compliance)]
    [InlineData(Role.Administrator)]
    public async Task OtherRoles_AreRefused(Role role)
    {
        using var client = await SignedInAsync(role);

        Assert.Equal(HttpStatusCode.Forbidden, (await client.OpenAsync(WageEndpoints.Template)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.OpenAsync(WageEndpoints.Returned)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await UploadAsync(client, new MemoryStream())).StatusCode);
    }

    [Fact]
    public async Task Upload_FromElsewhere_IsRefused()
    {
        using var client = await SignedInAsync(Role.HrOfficer);
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");

        Assert.Equal(HttpStatusCode.Forbidden, (await UploadAsync(client, new MemoryStream())).StatusCode);
    }

    private static async Task<List<(string Sheet, List<object?[]> Rows)>> ReadAsync(HttpResponseMessage answer)
    {
        Assert.Equal((HttpStatusCode.OK, SheetResult.ContentType), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        using var file = new MemoryStream(await answer.Content.ReadAsByteArrayAsync(Ct));
        using (var document = SpreadsheetDocument.Open(file, isEditable: false))
        {
            Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document, Ct));
        }

        file.Position = 0;
        return Workbooks.Read(file);
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
        content.Headers.Add(Uploads.NameHeader, Uri.EscapeDataString("三月.xlsx"));
        return await client.PostAsync($"{WageEndpoints.Upload}?month=2026-03", content, Ct);
    }
}
