using System.Security.Cryptography;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Shell.Frame;

/// <summary>Shows a failed page as a calm note with a number; the same number stands in the log beside the exception.</summary>
public sealed partial class FaultBoundary
{
    private string _reference = "";

    [Inject]
    public required ILogger<FaultBoundary> Log { get; init; }

    protected override Task OnErrorAsync(Exception exception)
    {
        _reference = RandomNumberGenerator.GetHexString(8);
        LogFault(Log, _reference, exception);
        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A page failed, reference {Reference}")]
    private static partial void LogFault(ILogger log, string reference, Exception exception);
}
