using Conduct.App.Platform.Files;
using Conduct.Domain.Cases;

namespace Conduct.App.Features.Demo;

/// <summary>The small files of the folder Evidence, put into the vault like any upload.</summary>
internal static class DemoEvidence
{
    public const string Monitoring = "内部监测通报.txt";
    public const string Complaint = "客户投诉登记表.txt";
    public const string Visit = "检查现场照片.png";
    public const string AccessLog = "系统操作日志.csv";
    public const string Attendance = "考勤与门禁记录.csv";
    public const string Chat = "聊天记录截图.png";
    public const string Interview = "谈话笔录.txt";
    public const string Claim = "费用报销单.pdf";

    private static readonly Dictionary<string, string> Resources = new()
    {
        [Monitoring] = "monitoring.txt",
        [Complaint] = "complaint.txt",
        [Visit] = "visit.png",
        [AccessLog] = "access-log.csv",
        [Attendance] = "attendance.csv",
        [Chat] = "chat.png",
        [Interview] = "interview.txt",
        [Claim] = "claim.pdf",
    };

    public static async Task<IReadOnlyList<EvidenceFile>> KeepAllAsync(FileVault vault, CancellationToken ct)
    {
        List<EvidenceFile> kept = [];
        foreach (var fileName in Resources.Keys)
        {
            kept.Add(await KeepAsync(vault, fileName, ct));
        }

        return kept;
    }

    public static async Task<EvidenceFile> KeepAsync(FileVault vault, string fileName, CancellationToken ct)
    {
        await using var content = typeof(DemoEvidence).Assembly.GetManifestResourceStream($"demo-evidence/{Resources[fileName]}")!;
        var written = await vault.WriteAsync(content, fileName, ct);
        return written.IsKept
            ? new EvidenceFile(fileName, written.File.Sha256, written.File.Size, written.File.Type.MediaType)
            : throw new InvalidDataException($"{fileName}: {written.Refusal.Code}");
    }
}
