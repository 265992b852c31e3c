using Conduct.Domain.Staff;

namespace Conduct.Domain.Cases;

/// <summary>A subject as the filing form names them, with the unit's name of today.</summary>
public sealed record SubjectFiling(Guid SubjectId, Employee Employee, string UnitName, IReadOnlyList<ClauseInForce> Clauses);
