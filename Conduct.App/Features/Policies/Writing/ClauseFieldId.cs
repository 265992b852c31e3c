namespace Conduct.App.Features.Policies;

/// <summary>Ids of the editor's inputs. Each bears its clause: what the browser keeps of one must not come back into another.</summary>
internal static class ClauseFieldId
{
    public static string Of(ClauseForm clause, string field) => $"{field}-{clause.Key:N}";

    public static string Of(ClauseForm clause, string field, int occurrence) => $"{field}-{occurrence}-{clause.Key:N}";
}
