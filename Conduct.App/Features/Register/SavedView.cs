namespace Conduct.App.Features.Register;

/// <summary>A list's filters, sort and columns under a name of its owner's choice.</summary>
public sealed class SavedView
{
    public const int NameMaxLength = 100;

    public Guid Id { get; init; }

    public Guid AccountId { get; init; }

    /// <summary>The page it belongs to, such as <c>register</c>.</summary>
    public required string Page { get; init; }

    public required string Name { get; set; }

    /// <summary>The page's query string without the question mark.</summary>
    public required string Query { get; set; }

    /// <summary>Whether the page opens with it; one for each account and page.</summary>
    public bool IsDefault { get; set; }
}
