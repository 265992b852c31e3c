using Conduct.App.Data.Audit;
using Conduct.App.Data.Bulk;
using Conduct.App.Register;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Conduct.Domain.Staff;

namespace Conduct.App.Features.Demo;

/// <summary>Rows of some cases, table by table, ready to be stored.</summary>
internal sealed class HistoryBatch
{
    /// <summary>In the order of their foreign keys.</summary>
    public static IReadOnlyList<Type> Tables { get; } =
    [
        typeof(OrgUnit), typeof(Employee), typeof(CaseFile), typeof(Subject), typeof(Allegation), typeof(EvidenceItem), typeof(PenaltyDecision), typeof(Measure), typeof(PayrollPart), typeof(ApprovalStep),
        typeof(WrittenReview), typeof(ReviewVersion), typeof(RegisterRow), typeof(RegisterText), typeof(AuditEntry),
    ];

    // The steps a reader of the timeline looks for; the rest of what the aggregates say would only make the history heavier.
    private static readonly HashSet<string> Milestones =
    [
        nameof(OrgUnitCreated), nameof(EmployeeEntered), nameof(CaseFiled), nameof(FindingRecorded), nameof(PenaltyProposed), nameof(PenaltyApproved), nameof(DecisionServed),
        nameof(ReviewSubmitted), nameof(ReviewReturned), nameof(ReviewAccepted), nameof(CaseStatusChanged), nameof(CaseClosed),
    ];

    private readonly List<AuditNote> _notes = [];
    private readonly Dictionary<Type, List<BulkRow>> _rows = Tables.ToDictionary(table => table, _ => new List<BulkRow>());

    public HistoryBatch(params IEnumerable<Aggregate> aggregates)
    {
        foreach (var aggregate in aggregates)
        {
            AddAggregate(aggregate);
        }
    }

    public int Cases { get; private set; }

    public IReadOnlyList<BulkRow> RowsOf(Type table) => _rows[table];

    public void Add(HistoryCase told, OrganisationTime zone, ref long registerId)
    {
        Cases++;
        AddFile(told.File);
        told.Decisions.ToList().ForEach(AddDecision);
        told.Reviews.ToList().ForEach(AddReview);
        foreach (var row in RegisterProjection.Of(new(told.File, [.. told.Decisions, .. told.Reviews], zone)))
        {
            row.Id = ++registerId;
            Add(row);
            Add(new RegisterText { RowId = row.Id, Text = row.Text.Text, Grams = row.Text.Grams });
        }
    }

    /// <summary>Makes the notes taken so far entries of the audit chain.</summary>
    public void Link(AuditChain chain, AuditHead head) => AddAll(_notes.Select(note => chain.Append(head, note)));

    private void AddFile(CaseFile file)
    {
        AddAggregate(file);
        AddAll(file.Subjects);
        AddAll(file.Subjects.SelectMany(subject => subject.Allegations));
        AddAll(file.Evidence);
    }

    private void AddDecision(PenaltyDecision decision)
    {
        AddAggregate(decision);
        AddAll(decision.Measures);
        AddAll(decision.PayrollParts);
        _rows[typeof(ApprovalStep)].AddRange(decision.Steps.Select(step => new BulkRow(step, decision.Id)));
    }

    private void AddReview(WrittenReview review)
    {
        AddAggregate(review);
        AddAll(review.Versions);
    }

    private void AddAggregate(Aggregate aggregate)
    {
        aggregate.BumpVersion();
        _notes.AddRange(aggregate.TakeRecorded().Where(one => Milestones.Contains(one.Happened.GetType().Name)).Select(one => AuditNote.Of(one, aggregate)));
        Add(aggregate);
    }

    private void AddAll(IEnumerable<object> rows)
    {
        foreach (var row in rows)
        {
            Add(row);
        }
    }

    private void Add(object row) => _rows[row.GetType()].Add(new BulkRow(row));
}
