namespace Conduct.App.Platform.Commands;

/// <summary>There is no such row, or the actor may not know that there is one (rule 23).</summary>
public sealed class NotFoundException(string what) : Exception(what);
