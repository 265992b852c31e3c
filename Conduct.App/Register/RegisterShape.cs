namespace Conduct.App.Register;

/// <summary>Which shape the stored rows of the register have; one row, none before the first rebuild.</summary>
public sealed class RegisterShape
{
    /// <summary>Raised with every change of what the rows hold; a server that finds an older one makes all rows anew when it starts.</summary>
    public const int Current = 3;

    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public int Version { get; set; }
}
