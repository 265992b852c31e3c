using Conduct.App.Shell.Sections;
using Conduct.Domain.Cases;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Penalties;

/// <summary>One decision of the case whose steps are told.</summary>
internal sealed record DecisionScope(CaseStepScope Scope, PenaltyDecision Decision, Subject Subject)
{
    /// <summary>A step of the officer who proposed it, unless it is said to be somebody else's.</summary>
    public CaseStep Step(string what, CaseStatus stage) => new() { What = what, Stage = stage, Subject = Subject, Who = Scope.OfficersFor(Subject, Decision.Proposed) };

    public CaseStepAction? ForHandler(string label, DecisionAct act, Guid? measureId = null) => Scope.ForHandler(Button(label, act, measureId), Subject);

    public CaseStepAction Button(string label, DecisionAct act, Guid? measureId = null) => CaseStepAction.Of<DecisionStepButton>(
        label, (nameof(DecisionStepButton.DecisionId), Decision.Id), (nameof(DecisionStepButton.Act), act), (nameof(DecisionStepButton.MeasureId), measureId ?? Guid.Empty));
}
