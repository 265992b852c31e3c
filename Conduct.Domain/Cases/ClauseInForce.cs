using Conduct.Domain.Policies;

namespace Conduct.Domain.Cases;

public sealed record ClauseInForce(PolicyVersion Version, PolicyClause Clause);
