using Conduct.Domain.Cases;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Demo;

internal sealed partial class DemoStory
{
    public DemoStory Drafted(int day) => Then(day, proceedings => proceedings.DraftAsync());

    public DemoStory Filed(int day) => Then(day, proceedings => proceedings.DraftAsync()).Then(day, proceedings => proceedings.FileAsync());

    public DemoStory Investigated(int day) => Then(day, proceedings => proceedings.StartInvestigation());

    public DemoStory Asked(string name, int day) => Then(day, proceedings => proceedings.RequestStatement(name));

    public DemoStory Said(string name, int day, StatementAttitude attitude, string text) => Then(day, proceedings => proceedings.RecordStatement(name, attitude, text));

    public DemoStory Straight(int day) => Then(day, proceedings => proceedings.GoStraightToFindings());

    public DemoStory Proven(string name, int day, string? note = null) => Then(day, proceedings => proceedings.Find(name, Finding.Substantiated, note));

    public DemoStory Found(string name, int day, Finding finding, string note) => Then(day, proceedings => proceedings.Find(name, finding, note));

    public DemoStory StatusChanged(CaseAction action, int day, string reason) => Then(day, proceedings => proceedings.ChangeStatus(action, reason));

    public DemoStory Proposed(string name, int day) => Then(day, proceedings => proceedings.Propose(name));

    public DemoStory Approved(string name, int day, string? comment = null) => Then(day, proceedings => proceedings.Approve(name, comment));

    public DemoStory Returned(string name, int day, string reason) => Then(day, proceedings => proceedings.Return(name, reason));

    public DemoStory Rejected(string name, int day, string reason) => Then(day, proceedings => proceedings.Reject(name, reason));

    public DemoStory Served(string name, int day, ServiceMethod method = ServiceMethod.InApp, string? note = null) => Then(day, proceedings => proceedings.Serve(name, method, note));

    public DemoStory Confirmed(string name, int day) => Then(day, proceedings => proceedings.Confirm(name));

    public DemoStory Writing(string name, int day) => Then(day, proceedings => proceedings.WriteReview(name));

    public DemoStory Submitted(string name, int day) => Then(day, proceedings => proceedings.SubmitReview(name));

    public DemoStory ReviewReturned(string name, int day, string comment) => Then(day, proceedings => proceedings.ReturnReview(name, comment));

    public DemoStory ReviewAccepted(string name, int day, string? comment = null) => Then(day, proceedings => proceedings.AcceptReview(name, comment));

    public DemoStory ReviewExtended(string name, int day, int days, string reason) => Then(day, proceedings => proceedings.ExtendReview(name, days, reason));

    public DemoStory ReviewRefused(string name, int day, string reason) => Then(day, proceedings => proceedings.RecordRefusal(name, reason));

    public DemoStory ReviewWaived(string name, int day, string reason) => Then(day, proceedings => proceedings.WaiveReview(name, reason));

    public DemoStory PaidOver(string name, int day) => Then(day, proceedings => proceedings.PassToPayroll(name));

    public DemoStory CarriedOut(string name, int day) => Then(day, proceedings => proceedings.CarryOut(name));

    public DemoStory Appealed(string name, int day, string request, string grounds) => Then(day, proceedings => proceedings.Appeal(name, request, grounds));

    public DemoStory AppealAccepted(string name, int day) => Then(day, proceedings => proceedings.AcceptAppeal(name));

    public DemoStory AppealVaried(string name, int day, string reasons) => Then(day, proceedings => proceedings.VaryOnAppeal(name, reasons));

    public DemoStory AppealRevoked(string name, int day, string reasons) => Then(day, proceedings => proceedings.RevokeOnAppeal(name, reasons));

    public DemoStory Closed(int day) => Then(day, proceedings => proceedings.Close());

    /// <summary>The usual way from filing to an effective decision, one subject, two or three days between steps.</summary>
    public DemoStory DecidedBy(string name, int filed, int levels, string statement)
    {
        Filed(filed).Investigated(filed - 1).Asked(name, filed - 1).Said(name, filed - 3, StatementAttitude.Admits, statement).Proven(name, filed - 4).Proposed(name, filed - 5);
        for (var level = 0; level < levels; level++)
        {
            Approved(name, filed - 6 - level);
        }

        return this;
    }

    /// <summary>Everything after service up to the closed file.</summary>
    public DemoStory ExecutedAndClosed(string name, int served, bool review)
    {
        Served(name, served).Confirmed(name, served - 1);
        if (review)
        {
            Submitted(name, served - 5).ReviewAccepted(name, served - 6, "认识到位，整改措施具体，予以通过。");
        }

        return PaidOver(name, served - 18).CarriedOut(name, served - 20).Closed(served - 24);
    }
}
