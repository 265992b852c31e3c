namespace Conduct.App.Platform.Files;

/// <summary>A kept file was altered, cut, swapped, or sealed under another key. Nothing unverified has been handed out.</summary>
public sealed class VaultDamagedException : IOException
{
    /// <summary>A file that fails its verification.</summary>
    public VaultDamagedException()
        : base("The sealed file fails its verification.")
    {
    }

    /// <summary>A file that fails its verification, with the message given.</summary>
    public VaultDamagedException(string message)
        : base(message)
    {
    }

    /// <summary>A file that fails its verification, with the message and cause given.</summary>
    public VaultDamagedException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
