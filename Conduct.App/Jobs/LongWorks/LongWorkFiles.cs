using Conduct.App.Data.Disk;
using Conduct.App.Platform.Files;

namespace Conduct.App.Jobs.LongWorks;

/// <summary>Results that wait to be taken: sealed as the evidence is, in a folder of their own that backups leave out.</summary>
public sealed class LongWorkFiles(DataDirectory directory, VaultKey key)
{
    private const string Folder = "results";

    /// <returns>The SHA-256 of its plain bytes.</returns>
    public async Task<string> KeepAsync(LongWork work, Stream content, CancellationToken ct)
    {
        Directory.CreateDirectory(directory.File(Folder));
        var (path, unfinished) = (PathOf(work), $"{PathOf(work)}.{Path.GetRandomFileName()}");
        try
        {
            byte[] sha256;
            await using (var file = new FileStream(unfinished, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.Asynchronous }))
            {
                (sha256, _) = (await EncryptingCopy.RunAsync(content, file, key.Value, long.MaxValue, ct))!.Value;
                await file.FlushAsync(ct);
                RandomAccess.FlushToDisk(file.SafeFileHandle);
            }

            File.Move(unfinished, path, overwrite: true);
            return Convert.ToHexStringLower(sha256);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <exception cref="FileNotFoundException">It is not there any more.</exception>
    /// <exception cref="VaultDamagedException">It was altered, or sealed under another key.</exception>
    public Stream Open(LongWork work) =>
        EncryptedStream.Open(new FileStream(PathOf(work), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete), key.Value, Convert.FromHexString(work.FileSha256!));

    /// <summary>Whatever any worker kept of it.</summary>
    public void Delete(Guid id)
    {
        if (Directory.Exists(directory.File(Folder)))
        {
            foreach (var file in Directory.EnumerateFiles(directory.File(Folder), $"{id:N}-*"))
            {
                File.Delete(file);
            }
        }
    }

    // Each worker has its own, so that one that comes late spoils nothing.
    private string PathOf(LongWork work) => Path.Combine(directory.File(Folder), $"{work.Id:N}-{work.Attempts}");
}
