using Conduct.App.Data;
using Conduct.App.Features.Register;
using Conduct.App.Shell.Words;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Register;

public sealed class RegisterViewTests
{
    private static readonly RegisterAddress Grave = new() { Filter = new() { Gravity = Gravity.Grave }, Sort = "name", Page = new(4, 25), Columns = ["case", "name"] };

    [Theory, BothDatabases]
    public async Task View_Saved_ComesBackWithEverythingButThePage(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var actor = RegisterHosting.As(await host.AccountAsync(), Role.Compliance);

        await host.RunAsync(new SaveView(NewId.Next(), " 较重案件 ", Grave, IsDefault: true), actor).ShouldBeDone();

        var view = Assert.Single(await ListAsync(host, actor));
        Assert.Equal(("较重案件", "/register?gravity=Grave&sort=name&size=25&cols=case%2Cname", true), (view.Name, view.Url, view.IsDefault));
    }

    [Theory, BothDatabases]
    public async Task View_OfTheSameName_IsReplaced_AndOneIsTheDefault(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var actor = RegisterHosting.As(await host.AccountAsync(), Role.Compliance);
        await host.RunAsync(new SaveView(NewId.Next(), "甲", Grave, IsDefault: true), actor).ShouldBeDone();
        await host.RunAsync(new SaveView(NewId.Next(), "甲", new(), IsDefault: true), actor).ShouldBeDone();

        await host.RunAsync(new SaveView(NewId.Next(), "乙", Grave, IsDefault: true), actor).ShouldBeDone();

        Assert.Equal([("甲", false), ("乙", true)], (await ListAsync(host, actor)).OrderBy(view => view.IsDefault).Select(view => (view.Name, view.IsDefault)));
    }

    [Theory, BothDatabases]
    public async Task View_OfAnotherAccount_IsNotThere(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var actor = RegisterHosting.As(await host.AccountAsync(), Role.Compliance);
        var other = RegisterHosting.As(await host.AccountAsync("other"), Role.Manager);
        await host.RunAsync(new SaveView(NewId.Next(), "甲", Grave, IsDefault: false), actor).ShouldBeDone();
        var view = Assert.Single(await ListAsync(host, actor));

        Assert.Empty(await ListAsync(host, other));
        await host.RunAsync(new DeleteView(view.Id), other).ShouldBeNotFound();
        await host.RunAsync(new DeleteView(view.Id), actor).ShouldBeDone();
        Assert.Empty(await ListAsync(host, actor));
    }

    [Fact]
    public async Task View_WithoutName_IsRefused_AndForbiddenWithoutTheRegister()
    {
        await using var host = await FeatureHost.StartAsync();
        var actor = RegisterHosting.As(await host.AccountAsync(), Role.Compliance);

        await host.RunAsync(new SaveView(NewId.Next(), "  ", Grave, IsDefault: false), actor).ShouldBeRefused(RegisterRules.ViewNameMissing);
        await host.RunAsync(new SaveView(NewId.Next(), "甲", Grave, IsDefault: false), Actors.Employee).ShouldBeForbidden();
        await host.RunAsync(new DeleteView(NewId.Next()), Actors.Employee).ShouldBeForbidden();
        await host.RunAsync(new StoreText(NewId.Next(), " "), actor).ShouldBeRefused(StoreText.TextMissing);
        await host.RunAsync(new StoreText(NewId.Next(), new string('长', StoredText.MaxLength + 1)), actor).ShouldBeRefused(KernelRules.TextTooLong);
    }

    [Theory, BothDatabases]
    public async Task Words_KeptTwice_HaveOneId_AndNoAddressHoldsThem(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var actor = RegisterHosting.As(await host.AccountAsync(), Role.Compliance);
        var keeping = host.Services.CreateScope().ServiceProvider.GetRequiredService<StoredTexts>();

        var (first, _) = await keeping.KeepAsync("张伟", actor, TestContext.Current.CancellationToken);
        var (second, _) = await keeping.KeepAsync(" 张伟 ", actor, TestContext.Current.CancellationToken);

        Assert.Equal(first, second);
        Assert.Equal($"/register?q={first}", new RegisterAddress { Filter = new() { TextId = first } }.ToUrl());
        Assert.Equal(1, await host.ReadAsync(db => db.Set<StoredText>().CountAsync()));
        Assert.Equal("张伟", await host.Services.CreateScope().ServiceProvider.GetRequiredService<StoredTexts>().FindTextAsync(first, TestContext.Current.CancellationToken));
    }

    private static Task<IReadOnlyList<RegisterViewLink>> ListAsync(FeatureHost host, Actor actor) =>
        host.Services.CreateScope().ServiceProvider.GetRequiredService<RegisterViewsQuery>().ListAsync(actor, TestContext.Current.CancellationToken);
}
