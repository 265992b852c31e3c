using System.Net;
using System.Text;
using Conduct.App.Data;
using Conduct.App.Platform.Files;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Domain.Training;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Training;

/// <summary>The file of a course as a browser sends and fetches it.</summary>
public sealed class CourseFileEndpointsTests(AppHost app) : IClassFixture<AppHost>
{
    private static readonly byte[] Handbook = Encoding.UTF8.GetBytes("员工手册：接受宴请须事前申报。");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Upload_ThenDownload_GivesTheSameBytesToWhoHasTheCourse_AndNothingToOthers()
    {
        var course = await CourseAsync();
        using var hr = await SignInAsync(null, Role.HrOfficer);
        var (mine, training) = await AssignedAsync(course);
        using var reader = mine;
        using var stranger = await SignInAsync(await EmployeeAsync());

        var answer = await UploadAsync(hr, course, "../旧/手册.txt", Handbook);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal((MaterialKind.File, "手册.txt"), await AskAsync(db => db.Courses.Where(row => row.Id == course.Id).Select(row => row.Material).SingleAsync(Ct), material => (material.Kind, material.File!.FileName)));
        var download = await reader.OpenAsync(AddressOf(course));
        Assert.Equal(Handbook, await download.Content.ReadAsByteArrayAsync(Ct));
        Assert.Equal(("attachment", "手册.txt"), (download.Content.Headers.ContentDisposition!.DispositionType, download.Content.Headers.ContentDisposition.FileNameStar));
        Assert.Equal("nosniff", Assert.Single(download.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(download.Headers.CacheControl!.NoStore);
        Assert.Equal(HttpStatusCode.OK, (await hr.OpenAsync(AddressOf(course))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(AddressOf(course))).StatusCode);
        Assert.Equal(1, await AskAsync(db => db.AuditEntries.CountAsync(entry => entry.Kind == nameof(CourseChanged) && entry.Target == $"Course/{course.Id}", Ct), count => count));

        await ChangeAsync(training, (one, by) => one.StartAttempt(NewId.Next(), course, 1, by, Company.Now));
        Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync(AddressOf(course))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await hr.OpenAsync(AddressOf(course))).StatusCode);
    }

    [Fact]
    public async Task Upload_OfAWrongKindOrSize_IsRefusedWithTheReason()
    {
        var course = await CourseAsync();
        using var hr = await SignInAsync(null, Role.HrOfficer);

        var program = await UploadAsync(hr, course, "手册.pdf", [0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0]);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, program.StatusCode);
        Assert.Contains("reason", await program.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await UploadAsync(hr, course, "手册.txt", new byte[EvidenceItem.MaxBytes + 1])).StatusCode);

        Assert.Null(await AskAsync(db => db.Courses.Where(row => row.Id == course.Id).Select(row => row.Material).SingleAsync(Ct), material => material.File));
    }

    [Fact]
    public async Task Upload_WithoutThePermission_FromAnotherSite_OrToNoCourse_IsTurnedAway()
    {
        var course = await CourseAsync();
        using var hr = await SignInAsync(null, Role.HrOfficer);
        using var manager = await SignInAsync(null, Role.Manager);
        using var nobody = app.NewVisitor();

        Assert.Equal(HttpStatusCode.Forbidden, (await UploadAsync(manager, course, "手册.txt", Handbook)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await UploadAsync(nobody, course, "手册.txt", Handbook)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await UploadAsync(hr, CourseBuilder.Draft(), "手册.txt", Handbook)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await hr.OpenAsync(AddressOf(course))).StatusCode);
        hr.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.Forbidden, (await UploadAsync(hr, course, "手册.txt", Handbook)).StatusCode);
    }

    [Fact]
    public async Task Upload_ToARetiredCourse_IsRefusedByTheRule()
    {
        var course = await CourseAsync(one => one.Retire(Actors.Compliance, Company.Now));
        using var hr = await SignInAsync(null, Role.HrOfficer);

        var answer = await UploadAsync(hr, course, "手册.txt", Handbook);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("reason", await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    private static string AddressOf(Course course) => $"/training/courses/{course.Id}/file";

    private static Task<HttpResponseMessage> UploadAsync(HttpClient client, Course course, string name, byte[] content)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, AddressOf(course)) { Content = new ByteArrayContent(content) };
        request.Headers.Add(Uploads.NameHeader, Uri.EscapeDataString(name));
        return client.SendAsync(request, Ct);
    }

    private async Task<Course> CourseAsync(Action<Course>? change = null)
    {
        var course = CourseBuilder.Published();
        change?.Invoke(course);
        await SaveAsync(course);
        return course;
    }

    /// <summary>Somebody new who has read the course.</summary>
    private async Task<(HttpClient Client, Guid TrainingId)> AssignedAsync(Course course)
    {
        var employee = await EmployeeAsync();
        var training = TrainingAssignment.Assign(NewId.Next(), course, employee.Id, AssignmentSource.Directly, Company.Today, Company.Today, Actors.HrOfficer, Company.Now);
        training.ConfirmReading(course, null, Company.Today, Actors.Of(employee.Id, employee.Name), Company.Now);
        await SaveAsync(training);
        return (await SignInAsync(employee), training.Id);
    }

    private async Task ChangeAsync(Guid trainingId, Action<TrainingAssignment, Actor> change)
    {
        _ = app.Url;
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<ConductDb>>().CreateDbContextAsync(Ct);
        var training = await db.TrainingAssignments.SingleAsync(row => row.Id == trainingId, Ct);
        change(training, Actors.Of(training.EmployeeId, "本人"));
        await db.CommitAsync(Ct);
    }

    private async Task<Employee> EmployeeAsync()
    {
        var unit = OrgUnit.Create(NewId.Next(), $"{NewId.Next():N}"[^8..], "分公司", null, Actor.System, Company.Now);
        var employee = new Company().Enter($"E{NewId.Next():N}"[^9..], "张伟", unit);
        await SaveAsync(unit, employee);
        return employee;
    }

    private async Task<HttpClient> SignInAsync(Employee? employee, params Role[] roles)
    {
        var account = await app.AddAccountAsync(row => row.EmployeeId = employee?.Id, roles);
        var client = app.NewVisitor();
        await client.SignInAsync(account.UserName!);
        return client;
    }

    private async Task SaveAsync(params object[] rows)
    {
        _ = app.Url;
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<ConductDb>>().CreateDbContextAsync(Ct);
        db.AddRange(rows);
        await db.CommitAsync(Ct);
    }

    private async Task<TResult> AskAsync<T, TResult>(Func<ConductDb, Task<T>> ask, Func<T, TResult> told)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<ConductDb>>().CreateDbContextAsync(Ct);
        return told(await ask(db));
    }
}
