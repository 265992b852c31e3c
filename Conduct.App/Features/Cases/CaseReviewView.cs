using Conduct.Domain.Reviews;

namespace Conduct.App.Features.Cases;

public sealed record CaseReviewView(DateOnly Today, IReadOnlyList<ReviewLine> Reviews);

public sealed record ReviewLine(Guid Id, string SubjectName, ReviewStatus Status, DateOnly AssignedOn, DateOnly DueOn, bool Owed);
