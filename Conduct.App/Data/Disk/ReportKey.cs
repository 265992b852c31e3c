namespace Conduct.App.Data.Disk;

/// <summary>
/// The secret of anonymous reports, apart from the vault key. From it come the salt of the codes, the key of the identities, and that of the people who are
/// protected: whoever has the database without it can search no code, read no name, and tell nobody from anybody.
/// </summary>
/// <param name="directory">Holds the key's file, unless it is given by the setting.</param>
/// <param name="setting">The value of <see cref="Setting"/>, base64.</param>
public sealed class ReportKey(DataDirectory directory, string? setting) : KeyFile(directory, FileName, setting)
{
    /// <summary>Name of the key's file in the data directory.</summary>
    public const string FileName = "reports.key";

    /// <summary>Setting with the key in base64; without it the key lies in the data directory.</summary>
    public const string Setting = "Conduct:SpeakUp:Key";

    protected override InstallationException Wrong =>
        new($"The key of anonymous reports ({FileName} in the data directory, or the setting {Setting}) must be 32 bytes in base64; restore it from where it is kept.");

    /// <summary>What is said when it is gone although there are reports.</summary>
    public static InstallationException MissingFrom(DataDirectory directory) =>
        new($"{directory.File(FileName)} is missing, but there are anonymous reports: put it back, or give it as the setting {Setting}. With a new one no reporter would find their report, and no identity could be opened.");
}
