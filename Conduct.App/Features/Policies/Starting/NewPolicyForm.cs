namespace Conduct.App.Features.Policies;

/// <summary>How a new policy is called, and what its first version begins with.</summary>
public sealed class NewPolicyForm : NameForm
{
    public OriginKind Kind { get; set; }

    public Guid? Copied { get; set; }
}
