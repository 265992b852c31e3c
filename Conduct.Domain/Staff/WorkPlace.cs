using Conduct.Domain.Kernel;

namespace Conduct.Domain.Staff;

/// <summary>工作地: the place whose minimum wage holds, such as 广东·广州; units and minimum wages name it alike.</summary>
public static class WorkPlace
{
    public const int MaxLength = 60;

    public static string Require(string? place) => Rule.RequireText(place, MaxLength, StaffRules.PlaceMissing);
}
