using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Conduct.Tests.Support;

/// <summary>A web server on loopback in a vendor's place: it keeps what is posted and answers as the test says.</summary>
public sealed class RobotReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RobotReceiver(WebApplication app) => _app = app;

    public ConcurrentQueue<ReceivedPost> Posts { get; } = new();

    /// <summary>All vendors take this for success.</summary>
    public Func<HttpContext, Task> Answer { get; set; } = context => context.Response.WriteAsync("""{"errcode":0,"errmsg":"ok","code":0,"msg":"success"}""");

    public string Address => $"{_app.Urls.First()}/hook?key=Schluessel-0815";

    public static async Task<RobotReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new RobotReceiver(builder.Build());
        receiver._app.MapFallback(receiver.TakeAsync);
        await receiver._app.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        Posts.Enqueue(new(context.Request.Path, context.Request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString()), body.RootElement.Clone()));
        await Answer(context);
    }
}
