namespace Conduct.App.Data.Disk;

/// <summary>Something only whoever runs the installation can mend; the message is the one line that tells them what to do.</summary>
public sealed class InstallationException(string message, Exception? cause = null) : Exception(message, cause);
