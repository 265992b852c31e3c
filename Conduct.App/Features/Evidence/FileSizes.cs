using System.Globalization;

namespace Conduct.App.Features.Evidence;

public static class FileSizes
{
    private const double Kilobyte = 1024;

    /// <summary>Such as 812 B, 4.5 KB or 1.2 MB.</summary>
    public static string Of(long bytes) => bytes switch
    {
        < 1024 => string.Create(CultureInfo.CurrentCulture, $"{bytes} B"),
        < 1024 * 1024 => string.Create(CultureInfo.CurrentCulture, $"{bytes / Kilobyte:0.#} KB"),
        _ => string.Create(CultureInfo.CurrentCulture, $"{bytes / Kilobyte / Kilobyte:0.#} MB"),
    };
}
