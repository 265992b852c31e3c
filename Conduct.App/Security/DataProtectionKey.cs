namespace Conduct.App.Security;

/// <summary>A key that protects cookies; in the database, so that every node can read every cookie.</summary>
public sealed class DataProtectionKey
{
    public int Id { get; init; }

    public string? FriendlyName { get; init; }

    public required string Xml { get; init; }
}
