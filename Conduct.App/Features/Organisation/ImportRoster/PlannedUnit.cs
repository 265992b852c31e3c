using Conduct.Domain.Staff;

namespace Conduct.App.Features.Organisation.ImportRoster;

/// <summary>A unit as it will be.</summary>
public sealed record PlannedUnit(RosterUnit Row, OrgNode Node, RosterChange Change);
