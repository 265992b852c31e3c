namespace Conduct.App.Features.Appeals;

/// <summary>What is said when an appeal is taken up.</summary>
public sealed class AcceptForm
{
    public string LateReason { get; set; } = "";

    public bool Stays { get; set; }
}
