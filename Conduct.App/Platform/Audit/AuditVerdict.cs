namespace Conduct.App.Platform.Audit;

/// <summary>Result of a walk along the whole chain.</summary>
/// <param name="Intact">Entries found intact, counted from the first.</param>
/// <param name="Fault">What is wrong; null when nothing is.</param>
/// <param name="BrokenAt">Sequence number at which it is wrong; null when it is no single entry.</param>
public sealed record AuditVerdict(long Intact, AuditFault? Fault = null, long? BrokenAt = null);
