using Conduct.Domain.Cases;

namespace Conduct.App.Features.Cases;

public sealed record CaseSubjectLine(Guid SubjectId, string Name, CaseStatus Status);
