namespace Conduct.App.Platform.CommandLine;

/// <summary>The arguments of a verb are not understood.</summary>
public sealed class WrongUsageException : Exception;
