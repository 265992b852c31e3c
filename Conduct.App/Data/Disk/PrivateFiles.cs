using System.Runtime.InteropServices;

namespace Conduct.App.Data.Disk;

/// <summary>
/// What the product keeps is its owner's alone. On Windows the rights of a folder are inherited from the one above it, so there it is for whoever installs to choose the folder.
/// </summary>
public static partial class PrivateFiles
{
    private const uint NobodyElse = 0b000_111_111;
    private const UnixFileMode File = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Folder = File | UnixFileMode.UserExecute;

    /// <summary>From now on this process makes files and folders that only its own account can read (umask 077).</summary>
    public static void Begin()
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = SetMask(NobodyElse);
        }
    }

    /// <summary>Takes the rights of others from what is there already, such as a restored copy or the files of an earlier release.</summary>
    public static void Mend(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var all = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var one in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", all).Prepend(new DirectoryInfo(folder)))
        {
            var wanted = one.UnixFileMode & (one is DirectoryInfo ? Folder : File);
            if (wanted != one.UnixFileMode)
            {
                one.UnixFileMode = wanted;
            }
        }
    }

    [LibraryImport("libc", EntryPoint = "umask")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial uint SetMask(uint mask);
}
