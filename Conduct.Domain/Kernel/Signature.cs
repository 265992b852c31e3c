namespace Conduct.Domain.Kernel;

/// <summary>Who did something to a document and when (UTC). The name is kept as it was then.</summary>
public sealed record Signature(Guid EmployeeId, string Name, DateTimeOffset At);
