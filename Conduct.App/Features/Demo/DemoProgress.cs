using System.Globalization;

namespace Conduct.App.Features.Demo;

/// <summary>A line every second with what is stored and how fast.</summary>
internal sealed class DemoProgress(int total, TextWriter output, TimeProvider clock) : IProgress<int>
{
    private readonly long _started = clock.GetTimestamp();
    private double _lastSeconds;

    public void Report(int value)
    {
        var seconds = clock.GetElapsedTime(_started).TotalSeconds;
        if (seconds - _lastSeconds >= 1 || value == total)
        {
            _lastSeconds = seconds;
            output.WriteLine(string.Format(CultureInfo.CurrentCulture, DemoTexts.VerbProgress, value, total, value / seconds));
        }
    }
}
