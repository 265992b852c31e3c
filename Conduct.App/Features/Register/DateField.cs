namespace Conduct.App.Features.Register;

/// <summary>The day that a range of dates is about.</summary>
public enum DateField
{
    Found,
    Occurred,
    Approved,
}
