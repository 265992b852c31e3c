using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Cases;

public sealed record CaseDecisionView(IReadOnlyList<DecisionLine> Decisions);

public sealed record DecisionLine(Guid Id, string SubjectName, DecisionStatus Status, long DeductionFen, string Grounds);
