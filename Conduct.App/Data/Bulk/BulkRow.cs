namespace Conduct.App.Data.Bulk;

/// <summary>One object to be stored.</summary>
/// <param name="OwnerId">For a foreign key that the object itself does not hold.</param>
public readonly record struct BulkRow(object Row, Guid? OwnerId = null);
