namespace Conduct.App.Features.Training;

/// <summary>What an export is for; chosen, because free text does not belong into an address.</summary>
public enum MatrixPurpose
{
    NotStated,
    Planning,
    Report,
    Inspection,
}
