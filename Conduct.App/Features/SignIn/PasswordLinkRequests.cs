using System.Threading.Channels;
using Conduct.App.Platform.Commands;

namespace Conduct.App.Features.SignIn;

/// <summary>
/// Sees to forgotten passwords one after the other, after the answer was given: so the time it takes does not tell whether there is such an account. What a
/// stop of the server loses is asked for again.
/// </summary>
public sealed class PasswordLinkRequests(IServiceScopeFactory scopes, ILogger<PasswordLinkRequests> log) : BackgroundService
{
    private const int Waiting = 100;

    private readonly Channel<string> _names = Channel.CreateBounded<string>(new BoundedChannelOptions(Waiting) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Add(string userName) => _names.Writer.TryWrite(userName);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var name in _names.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await scopes.RunAsSystemAsync(new AskForPasswordLink(name));
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.LogError(error, "A link for a forgotten password could not be sent");
            }
        }
    }
}
