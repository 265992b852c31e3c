using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Conduct.App.Data;
using Conduct.App.Features.Policies;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Excel;
using Conduct.App.Platform.Files;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Conduct.Tests.Platform.Excel;
using Conduct.Tests.Platform.Word;
using Conduct.Tests.Support;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Web;

/// <summary>The files of the catalogue as a browser sends and fetches them.</summary>
public sealed class PolicyCatalogueTests(AppHost app) : IClassFixture<AppHost>
{
    private static readonly byte[] Minutes = Encoding.UTF8.GetBytes("职工代表大会纪要");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("zh-CN", "条款", "条款编号*")]
    [InlineData("en", "Clauses", "Clause code*")]
    public async Task Template_OpensWithReaderAndValidator(string language, string sheet, string title)
    {
        var (client, _) = await SignedInAsync(Role.Compliance);
        await client.OpenAsync($"/language?culture={language}");

        using var file = await FileOfAsync(await client.OpenAsync(PolicyImportEndpoints.Template));

        Validate(file);
        var sheets = Workbooks.Read(file);
        Assert.Equal(sheet, sheets[0].Sheet);
        Assert.Equal(title, sheets[0].Rows[0][0]);
    }

    [Fact]
    public async Task Workbook_WithErrors_ComesBackColoured_AndWithoutThem_BecomesAPolicy()
    {
        var (client, actor) = await SignedInAsync(Role.Compliance);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync(PolicyImportEndpoints.Returned)).StatusCode);

        Assert.Equal(HttpStatusCode.OK, (await UploadAsync(client, PolicyImportEndpoints.Upload, "条款.xlsx", Book("很重"))).StatusCode);
        using var returned = await FileOfAsync(await client.OpenAsync(PolicyImportEndpoints.Returned));
        Validate(returned);
        Assert.Contains("很重", Workbooks.Read(returned)[0].Rows[1]);
        await CreateAsync(actor, "W-1", OriginKind.Workbook).ShouldBeRefused(CatalogueRules.FileHasErrors);

        await UploadAsync(client, PolicyImportEndpoints.Upload, "条款.xlsx", Book("一般"));
        var shown = (await ViewAsync(actor)).Upload!;
        await UploadAsync(client, PolicyImportEndpoints.Upload, "条款二.xlsx", Book("严重"));
        await CreateAsync(actor, "W-1", OriginKind.Workbook, shown.Fingerprint).ShouldBeChanged();
        await CreateAsync(actor, "W-1", OriginKind.Workbook).ShouldBeDone();
        Assert.Null((await ViewAsync(actor)).Upload);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync(PolicyImportEndpoints.Returned)).StatusCode);
    }

    [Fact]
    public async Task Document_BecomesClauses_AndADraftIsExported()
    {
        var (client, actor) = await SignedInAsync(Role.Compliance);
        await UploadAsync(client, PolicyImportEndpoints.Upload, "手册.docx", RawDocx.Of("第一条 宴请：不得接受客户宴请。").Open().ToArray());
        await CreateAsync(actor, "D-1", OriginKind.Document).ShouldBeDone();
        var version = await VersionAsync("D-1");

        using var export = await FileOfAsync(await client.OpenAsync(VersionFileEndpoints.AddressOf(version.Id)));

        Validate(export);
        var rows = Workbooks.Read(export)[0].Rows;
        Assert.Equal(["第一条", "宴请", "不得接受客户宴请。"], new[] { rows[1][0], rows[1][5], rows[1][6] });
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync(VersionFileEndpoints.AddressOf(NewId.Next()))).StatusCode);
    }

    [Fact]
    public async Task Upload_BeyondTheLimit_IsAnsweredWithAMessage()
    {
        var (client, _) = await SignedInAsync(Role.Compliance);

        var answer = await UploadAsync(client, PolicyImportEndpoints.Upload, "大.xlsx", new byte[PolicyImportEndpoints.MaxBytes + 1]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("10 MB", await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RecordFile_IsKeptSealed_AndComesBackToComplianceAlone()
    {
        var (client, actor) = await SignedInAsync(Role.Compliance);
        await CreateAsync(actor, "R-1", OriginKind.Model).ShouldBeDone();
        var version = await VersionAsync("R-1");

        Assert.Equal(HttpStatusCode.OK, (await UploadAsync(client, RecordFileEndpoints.AddressOf(version.Id), "../纪要.txt", Minutes)).StatusCode);
        var file = Assert.Single((await VersionAsync("R-1")).Attached);

        Assert.Equal(("纪要.txt", Minutes.Length), (file.FileName, file.Size));
        var address = RecordFileEndpoints.AddressOf(version.Id, file.Sha256);
        var download = await client.OpenAsync(address);
        Assert.Equal(Minutes, await download.Content.ReadAsByteArrayAsync(Ct));
        Assert.Equal("attachment", download.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", Assert.Single(download.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync(RecordFileEndpoints.AddressOf(version.Id, new string('0', 64)))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync(RecordFileEndpoints.AddressOf(NewId.Next(), file.Sha256))).StatusCode);
        foreach (var role in new[] { Role.HrOfficer, Role.Manager, Role.Administrator })
        {
            var (other, _) = await SignedInAsync(role);
            Assert.Equal(HttpStatusCode.Forbidden, (await other.OpenAsync(address)).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await UploadAsync(other, RecordFileEndpoints.AddressOf(version.Id), "纪要.txt", Minutes)).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await UploadAsync(other, PolicyImportEndpoints.Upload, "条款.xlsx", Minutes)).StatusCode);
        }
    }

    [Fact]
    public async Task RecordFile_OfAWrongKind_OrToAPublishedVersion_IsRefused()
    {
        var (client, actor) = await SignedInAsync(Role.Compliance);
        await CreateAsync(actor, "R-2", OriginKind.Model).ShouldBeDone();
        var version = await VersionAsync("R-2");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await UploadAsync(client, RecordFileEndpoints.AddressOf(version.Id), "纪要.pdf", [0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0])).StatusCode);
        var today = DateOnly.FromDateTime(app.Clock.Now.Date);
        await RunAsync(actor, new RecordDiscussion(version.Id, today.AddDays(-2), "会议")).ShouldBeDone();
        await RunAsync(actor, new PublishPolicyVersion(version.Id, 0, today.AddDays(-1), "公示")).ShouldBeDone();
        Assert.Equal(HttpStatusCode.NotFound, (await UploadAsync(client, RecordFileEndpoints.AddressOf(version.Id), "纪要.txt", Minutes)).StatusCode);
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.Forbidden, (await UploadAsync(client, PolicyImportEndpoints.Upload, "条款.xlsx", Book("一般"))).StatusCode);
    }

    private static byte[] Book(string gravity) =>
        RawXlsx.OfSheets(("条款", RawXlsx.Rows([["条款编号", "类别", "违规等级", "条款标题", "条款正文", "第几次"], ["1.1", "廉洁", gravity, "宴请", "不得接受宴请", "1"]]))).ToArray();

    private static void Validate(Stream file)
    {
        using (var document = SpreadsheetDocument.Open(file, isEditable: false))
        {
            Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document, Ct));
        }

        file.Position = 0;
    }

    private static async Task<MemoryStream> FileOfAsync(HttpResponseMessage answer)
    {
        Assert.Equal((HttpStatusCode.OK, SheetResult.ContentType), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        return new(await answer.Content.ReadAsByteArrayAsync(Ct));
    }

    private static async Task<HttpResponseMessage> UploadAsync(HttpClient client, string address, string name, byte[] file)
    {
        using var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Headers.Add(Uploads.NameHeader, Uri.EscapeDataString(name));
        return await client.PostAsync(address, content, Ct);
    }

    private async Task<(HttpClient Client, Actor Actor)> SignedInAsync(Role role)
    {
        var account = await app.AddAccountAsync(roles: role);
        var client = app.NewVisitor();
        await client.SignInAsync(account.UserName!);
        await using var scope = app.Services.CreateAsyncScope();
        return (client, (await scope.ServiceProvider.GetRequiredService<ActorLoader>().FindAsync(account.Id, Ct))!);
    }

    private async Task<Outcome> RunAsync<TCommand>(Actor actor, TCommand command)
        where TCommand : ICommand
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CommandRunner>().RunAsync(command, actor);
    }

    private async Task<Outcome> CreateAsync(Actor actor, string code, OriginKind kind, string? shown = null) =>
        await RunAsync(actor, new CreatePolicy(NewId.Next(), NewId.Next(), code, $"制度 {code}", null, new(kind, Shown: shown ?? (await ViewAsync(actor)).Upload?.Fingerprint)));

    private async Task<OriginsView> ViewAsync(Actor actor)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<OriginsQuery>().ReadAsync(null, actor, Ct))!;
    }

    private async Task<PolicyVersion> VersionAsync(string code)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<ConductDb>>().CreateDbContextAsync(Ct);
        return (await db.Policies.AsNoTracking().SingleAsync(policy => policy.Code == code, Ct)).Versions.Single();
    }
}
