using System.Net;
using System.Text;
using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Files;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Evidence;

/// <summary>Upload and download as a browser sends them, one filed case for all.</summary>
public sealed class EvidenceEndpointsTests(AppHost app) : IClassFixture<AppHost>, IAsyncLifetime
{
    private static readonly SemaphoreSlim Gate = new(1);
    private static CaseFileBuilder _builder = null!;
    private static CaseFile _caseFile = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await Gate.WaitAsync(Ct);
        if (_caseFile is null)
        {
            _ = app.Url;
            _builder = new CaseFileBuilder();
            var filed = _builder.Build(CaseStatus.Filed);
            await SaveAsync([.. _builder.Company.Rows, _builder.Policy, filed]);
            _caseFile = filed;
        }

        Gate.Release();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Upload_ThenDownload_GivesTheSameBytesAsAnAttachmentAndLeavesAnAuditEntry()
    {
        using var hr = await SignInAsync(_builder.Company.HrOfficer, Role.HrOfficer, _builder.Company.HeadOffice);

        var answer = await UploadAsync(hr, "聊天记录.txt", Encoding.UTF8.GetBytes("客户：谢谢你的面。"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var item = await ReadAsync(db => db.EvidenceItems.SingleAsync(row => row.FileName == "聊天记录.txt", Ct));
        var download = await hr.GetAsync($"/evidence/{item.Id}", Ct);

        Assert.Equal("客户：谢谢你的面。", await download.Content.ReadAsStringAsync(Ct));
        Assert.Equal("attachment", download.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("聊天记录.txt", download.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", Assert.Single(download.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(download.Headers.CacheControl!.NoStore);
        Assert.Equal(1, await ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.Kind == AuditKinds.ReadingEvidence && entry.Target == $"EvidenceItem/{item.Id}", Ct)));
    }

    [Fact]
    public async Task Upload_APicture_IsServedAsOneForThePreview()
    {
        using var hr = await SignInAsync(_builder.Company.HrOfficer, Role.HrOfficer, _builder.Company.HeadOffice);
        var picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

        Assert.Equal(HttpStatusCode.OK, (await UploadAsync(hr, "现场.png", picture)).StatusCode);
        var item = await ReadAsync(db => db.EvidenceItems.SingleAsync(row => row.FileName == "现场.png", Ct));
        var download = await hr.GetAsync($"/evidence/{item.Id}", Ct);

        Assert.Equal("image/png", download.Content.Headers.ContentType!.MediaType);
        Assert.Equal(picture, await download.Content.ReadAsByteArrayAsync(Ct));
    }

    [Fact]
    public async Task Upload_ManyAtTheSameTime_AreAllTaken()
    {
        using var hr = await SignInAsync(_builder.Company.HrOfficer, Role.HrOfficer, _builder.Company.HeadOffice);

        var answers = await Task.WhenAll(Enumerable.Range(1, 5).Select(number => UploadAsync(hr, $"同时{number}.txt", Encoding.UTF8.GetBytes($"同时上传 {number}"))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(5, await ReadAsync(db => db.EvidenceItems.CountAsync(row => row.FileName.StartsWith("同时"), Ct)));
    }

    [Fact]
    public async Task Upload_AProgramUnderThePictureName_IsRefusedWithTheReason()
    {
        using var hr = await SignInAsync(_builder.Company.HrOfficer, Role.HrOfficer, _builder.Company.HeadOffice);

        var answer = await UploadAsync(hr, "照片.png", [0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0]);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Contains("reason", await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_MoreThanTheLimit_IsRefused()
    {
        using var hr = await SignInAsync(_builder.Company.HrOfficer, Role.HrOfficer, _builder.Company.HeadOffice);

        var answer = await UploadAsync(hr, "大文件.txt", new byte[EvidenceItem.MaxBytes + 1]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Upload_TheSameFileTwice_IsRefusedByTheRule()
    {
        using var hr = await SignInAsync(_builder.Company.HrOfficer, Role.HrOfficer, _builder.Company.HeadOffice);
        var content = Encoding.UTF8.GetBytes("两次");
        await UploadAsync(hr, "一.txt", content);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await UploadAsync(hr, "二.txt", content)).StatusCode);
    }

    [Fact]
    public async Task Upload_APathAsName_KeepsItsLastPart()
    {
        using var hr = await SignInAsync(_builder.Company.HrOfficer, Role.HrOfficer, _builder.Company.HeadOffice);

        await UploadAsync(hr, "../../etc/记录.txt", Encoding.UTF8.GetBytes("路径"));

        Assert.True(await ReadAsync(db => db.EvidenceItems.AnyAsync(row => row.FileName == "记录.txt", Ct)));
    }

    [Fact]
    public async Task Upload_FromAnotherSite_IsForbidden()
    {
        using var hr = await SignInAsync(_builder.Company.HrOfficer, Role.HrOfficer, _builder.Company.HeadOffice);
        hr.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");

        Assert.Equal(HttpStatusCode.Forbidden, (await UploadAsync(hr, "一.txt", [65])).StatusCode);
    }

    [Fact]
    public async Task Upload_ByAManager_IsTurnedAway()
    {
        using var manager = await SignInAsync(_builder.Company.BranchManager, Role.Manager, _builder.Company.Branch);

        Assert.NotEqual(HttpStatusCode.OK, (await UploadAsync(manager, "一.txt", [65])).StatusCode);
    }

    [Fact]
    public async Task Upload_ToACaseOutOfReach_IsNotFound()
    {
        using var other = await SignInAsync(_builder.Company.OtherManager, Role.HrOfficer, _builder.Company.OtherBranch);

        Assert.Equal(HttpStatusCode.NotFound, (await UploadAsync(other, "一.txt", [65])).StatusCode);
    }

    [Fact]
    public async Task Download_OutOfReach_IsNotFound()
    {
        using var other = await SignInAsync(_builder.Company.OtherManager, Role.Manager, _builder.Company.OtherBranch);

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/evidence/{_caseFile.Evidence[0].Id}", Ct)).StatusCode);
    }

    [Fact]
    public async Task Download_ByTheSubjectEvenAsAManager_IsNotFound()
    {
        using var subject = await SignInAsync(_builder.Company.Zhang, Role.Manager, _builder.Company.HeadOffice);

        Assert.Equal(HttpStatusCode.NotFound, (await subject.GetAsync($"/evidence/{_caseFile.Evidence[0].Id}", Ct)).StatusCode);
    }

    private static Task<HttpResponseMessage> UploadAsync(HttpClient client, string name, byte[] content)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/cases/{_caseFile.Id}/evidence") { Content = new ByteArrayContent(content) };
        request.Headers.Add(Uploads.NameHeader, Uri.EscapeDataString(name));
        return client.SendAsync(request, Ct);
    }

    private async Task<HttpClient> SignInAsync(Employee employee, Role role, OrgUnit unit)
    {
        var account = await app.AddAccountAsync(row => row.EmployeeId = employee.Id);
        await SaveAsync([new RoleAssignment { AccountId = account.Id, Role = role, UnitId = unit.Id }]);
        var client = app.NewVisitor();
        await client.SignInAsync(account.UserName!);
        return client;
    }

    private async Task SaveAsync(object[] rows)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<ConductDb>>().CreateDbContextAsync(Ct);
        db.AddRange(rows);
        await db.CommitAsync(Ct);
    }

    private async Task<T> ReadAsync<T>(Func<ConductDb, Task<T>> read)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<ConductDb>>().CreateDbContextAsync(Ct);
        return await read(db);
    }
}
