using Hangfire.Logging;
using HangfireLevel = Hangfire.Logging.LogLevel;

namespace Conduct.App.Jobs.Scheduler;

/// <summary>What the scheduler has to say, in the product's log. It asks for its log in one place for the whole process, so one is made at once and kept.</summary>
public sealed class SchedulerLog(ILogger log) : ILogProvider, ILog
{
    /// <summary>Under which its level is set.</summary>
    public const string Category = "Hangfire";

    public ILog GetLogger(string name) => this;

    public bool Log(HangfireLevel logLevel, Func<string>? messageFunc, Exception? exception = null)
    {
        var level = LevelOf(logLevel);
        if (messageFunc is not null && log.IsEnabled(level))
        {
            log.Log(level, exception, "{Message}", messageFunc());
        }

        return log.IsEnabled(level);
    }

    private static Microsoft.Extensions.Logging.LogLevel LevelOf(HangfireLevel level) => level switch
    {
        HangfireLevel.Trace => Microsoft.Extensions.Logging.LogLevel.Trace,
        HangfireLevel.Debug => Microsoft.Extensions.Logging.LogLevel.Debug,
        HangfireLevel.Info => Microsoft.Extensions.Logging.LogLevel.Information,
        HangfireLevel.Warn => Microsoft.Extensions.Logging.LogLevel.Warning,
        HangfireLevel.Error => Microsoft.Extensions.Logging.LogLevel.Error,
        HangfireLevel.Fatal => Microsoft.Extensions.Logging.LogLevel.Critical,
    };
}
