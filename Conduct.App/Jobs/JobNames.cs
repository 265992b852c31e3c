using System.Globalization;

namespace Conduct.App.Jobs;

/// <summary>What a job is called, in the reader's language.</summary>
public static class JobNames
{
    /// <param name="job">Name of its class.</param>
    /// <returns>The class name itself for a job of an earlier release.</returns>
    public static string Of(string job) => JobNameTexts.ResourceManager.GetString(job, CultureInfo.CurrentUICulture) ?? job;
}
