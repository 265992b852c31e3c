using System.Globalization;
using System.Security.Cryptography;

namespace Conduct.App.Platform.Files;

/// <summary>
/// Keeps evidence by its content: a file lies sealed under the SHA-256 of its plain bytes, the same content once. A file is whole or not
/// there, whatever crashes. Safe for several threads and processes.
/// </summary>
public sealed class FileVault
{
    private const int BufferSize = 64 * 1024;
    internal const string IncomingFolder = "incoming";

    private readonly VaultOptions _options;
    private readonly string _incoming;

    /// <summary>A vault in the folder given, which is made when the first file comes.</summary>
    public FileVault(VaultOptions options) => (_options, _incoming) = (options, Path.Combine(options.Folder, IncomingFolder));

    /// <summary>Keeps an upload when size, content and name are allowed.</summary>
    /// <param name="content">Its bytes from the current position; need not be seekable.</param>
    /// <param name="fileName">The name it was uploaded under.</param>
    /// <param name="cancellationToken">Stops; nothing is left behind.</param>
    public async Task<VaultWrite> WriteAsync(Stream content, string fileName, CancellationToken cancellationToken)
    {
        // Before anything lies here: a key is made only for an empty vault.
        var key = _options.Key();
        Directory.CreateDirectory(_incoming);
        var path = Path.Combine(_incoming, Path.GetRandomFileName());
        try
        {
            if (await SealAsync(content, path, key, cancellationToken) is not var (sha256, size))
            {
                return Refused(new(FileRefusalCode.TooLarge, (_options.MaxBytes / (1024 * 1024)).ToString(CultureInfo.CurrentCulture)));
            }

            var (type, refusal) = await Task.Run(() => Check(path, sha256, fileName), cancellationToken);
            if (type is null)
            {
                return Refused(refusal!);
            }

            Keep(path, sha256);
            return new(new(Convert.ToHexStringLower(sha256), size, type), null);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>The plain bytes of a kept file as a seekable stream; the caller disposes it.</summary>
    /// <param name="sha256">Its address, 64 lower-case hexadecimal digits.</param>
    /// <param name="cancellationToken">Stops opening.</param>
    /// <exception cref="FileNotFoundException">No such file, or no such address.</exception>
    /// <exception cref="VaultDamagedException">The file was altered; also while reading, before any altered byte is handed out.</exception>
    public Task<Stream> OpenReadAsync(string sha256, CancellationToken cancellationToken) =>
        Contains(sha256)
            ? Task.Run<Stream>(() => Open(PathOf(sha256), Convert.FromHexString(sha256)), cancellationToken)
            : throw new FileNotFoundException("The vault holds no such file.");

    /// <summary>Whether a file of this address is kept.</summary>
    public bool Contains(string sha256) => IsAddress(sha256) && File.Exists(PathOf(sha256));

    /// <summary>Deletes what uploads broken by a crash have left before the moment given; answers how many.</summary>
    public int RemoveAbandoned(DateTimeOffset before)
    {
        if (!Directory.Exists(_incoming))
        {
            return 0;
        }

        var abandoned = Directory.EnumerateFiles(_incoming).Where(path => File.GetLastWriteTimeUtc(path) < before.UtcDateTime).ToList();
        foreach (var path in abandoned)
        {
            // What a removal had taken out of reach when its process died may be wanted: it goes back, and is asked about anew.
            if (Path.GetFileName(path).Split('.')[0] is var sha256 && IsAddress(sha256) && !Contains(sha256))
            {
                File.Move(path, PathOf(sha256));
            }

            File.Delete(path);
        }

        return abandoned.Count;
    }

    /// <summary>Addresses of the files that came last before the moment given.</summary>
    public IEnumerable<string> KeptBefore(DateTimeOffset before) => !Directory.Exists(_options.Folder) ? [] : Directory.EnumerateFiles(_options.Folder, "*", SearchOption.AllDirectories)
        .Where(path => File.GetLastWriteTimeUtc(path) < before.UtcDateTime)
        .Select(path => Path.GetFileName(Path.GetDirectoryName(path)) + Path.GetFileName(path))
        .Where(IsAddress);

    /// <summary>Takes a file out of reach, asks once more, and then deletes it or puts it back: whoever brings the same content meanwhile finds none and writes it anew.</summary>
    /// <param name="sha256">Its address.</param>
    /// <param name="before">Nothing that came since is removed.</param>
    /// <param name="isWanted">Whether a row refers to it after all.</param>
    /// <returns>Whether it is gone.</returns>
    public async Task<bool> RemoveAsync(string sha256, DateTimeOffset before, Func<Task<bool>> isWanted)
    {
        var aside = Path.Combine(_incoming, $"{sha256}.{Path.GetRandomFileName()}");
        Directory.CreateDirectory(_incoming);
        File.Move(PathOf(sha256), aside);
        if (File.GetLastWriteTimeUtc(aside) >= before.UtcDateTime || await isWanted())
        {
            File.Move(aside, PathOf(sha256), overwrite: true);
            return false;
        }

        File.Delete(aside);
        return true;
    }

    private static VaultWrite Refused(FileRefusal refusal) => new(null, refusal);

    private static bool IsAddress(string sha256) =>
        sha256.Length == 2 * SHA256.HashSizeInBytes && sha256.All(char.IsAsciiHexDigitLower);

    private async Task<(byte[] Sha256, long Size)?> SealAsync(Stream content, string path, byte[] key, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize, FileOptions.Asynchronous);
        var written = await EncryptingCopy.RunAsync(content, file, key, _options.MaxBytes, cancellationToken);
        await file.FlushAsync(cancellationToken);
        RandomAccess.FlushToDisk(file.SafeFileHandle);
        return written;
    }

    private (FileType? Type, FileRefusal? Refusal) Check(string path, byte[] sha256, string fileName)
    {
        using var plain = Open(path, sha256);
        return FileCheck.Check(plain, fileName);
    }

    private void Keep(string path, byte[] sha256)
    {
        var target = PathOf(Convert.ToHexStringLower(sha256));
        if (!IsWhole(target, sha256))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(path, target, overwrite: true);
        }
        else
        {
            // It came again: until its row is written, nobody may take it for abandoned.
            File.SetLastWriteTimeUtc(target, File.GetLastWriteTimeUtc(path));
        }
    }

    private bool IsWhole(string path, byte[] sha256)
    {
        try
        {
            using var kept = Open(path, sha256);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private EncryptedStream Open(string path, byte[] sha256)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize, FileOptions.Asynchronous);
        try
        {
            return EncryptedStream.Open(file, _options.Key(), sha256);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private string PathOf(string sha256) => Path.Combine(_options.Folder, sha256[..2], sha256[2..]);
}
