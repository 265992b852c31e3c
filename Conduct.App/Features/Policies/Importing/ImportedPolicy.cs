using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Conduct.App.Platform.Excel;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

/// <summary>An uploaded policy, kept for whoever uploaded it until a version begins with it.</summary>
/// <param name="FileName">As it was uploaded.</param>
/// <param name="Document">What a document says; null for a workbook.</param>
/// <param name="Rows">What a workbook says; null for a document.</param>
/// <param name="Problems">What could not be read.</param>
public sealed record ImportedPolicy(string FileName, PolicyDraft? Document, IReadOnlyList<ClauseRow>? Rows, IReadOnlyList<CellProblem> Problems)
{
    public const string DraftKey = "policy/import";

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    [JsonIgnore]
    public PolicyDraft Draft => Document ?? ClauseRows.ToDraft(Rows ?? []).Draft;

    /// <summary>Everything that keeps it from being taken, in the order of the file. A document is completed in the editor; a workbook is complete, or goes back.</summary>
    [JsonIgnore]
    public IReadOnlyList<CellProblem> Errors => field ??= Rows is null ? Problems : [.. Problems.Concat(ClauseRows.Check(Rows, Problems)).OrderBy(problem => problem.Row)];

    [JsonIgnore]
    public bool IsClean => Errors.Count == 0;

    public static ImportedPolicy Read(string json) => JsonSerializer.Deserialize<ImportedPolicy>(json, Options)!;

    public string Write() => JsonSerializer.Serialize(this, Options);
}
