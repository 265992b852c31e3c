namespace Conduct.App.Features.Register;

/// <summary>Written reviews that are, or were, late.</summary>
public enum OverdueFilter
{
    /// <summary>Still owed after the due date.</summary>
    Now,

    /// <summary>Handed in after the due date.</summary>
    Late,
}
