using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

/// <summary>What stands in the editor.</summary>
public sealed class PolicyDraftForm
{
    public List<ClauseForm> Clauses { get; init; } = [];

    public string? Unread { get; set; }

    public static PolicyDraftForm Of(PolicyDraft draft) => new() { Clauses = [.. draft.Clauses.Select(ClauseForm.Of)], Unread = draft.Unread };

    public PolicyDraft ToDraft(int revision) => new() { Revision = revision, Clauses = [.. Clauses.Select(clause => clause.ToDraft())], Unread = Empty(Unread) };

    /// <summary>A clause behind another one, in its category.</summary>
    public ClauseForm AddAfter(ClauseForm? before)
    {
        var added = new ClauseForm { Key = NewId.Next(), Category = before?.Category, CategoryEn = before?.CategoryEn, Steps = [new()] };
        Clauses.Insert(before is null ? Clauses.Count : Clauses.IndexOf(before) + 1, added);
        return added;
    }

    /// <summary>Moves a clause among the others.</summary>
    public void Move(ClauseForm clause, int by)
    {
        var at = Clauses.IndexOf(clause);
        var to = Math.Clamp(at + by, 0, Clauses.Count - 1);
        Clauses.RemoveAt(at);
        Clauses.Insert(to, clause);
    }

    internal static string? Empty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
