namespace Conduct.App.Platform.Commands;

/// <summary>The row is no longer the version that the page showed.</summary>
public sealed class ConflictException(string what) : Exception(what);
