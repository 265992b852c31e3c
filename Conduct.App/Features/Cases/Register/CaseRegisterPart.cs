using Conduct.App.Register;
using Conduct.Domain.Cases;
using Conduct.Domain.Staff;

namespace Conduct.App.Features.Cases;

internal sealed class CaseRegisterPart : RegisterPart
{
    public override void Fill(RegisterRow row, RegisterEntry entry)
    {
        var (file, subject, allegations) = (entry.Case.File, entry.Subject, entry.Allegations);
        var incident = file.Incident!;
        row.CaseNumber = file.Number!;
        row.FoundOn = incident.FoundOn;
        row.Channel = incident.Channel;
        row.OccurredOn = incident.OccurredOn;
        row.Place = incident.Place;
        row.UnitId = subject.UnitId;
        row.UnitName = subject.UnitName;
        row.StaffNumber = subject.StaffNumber;
        row.Name = subject.Name;
        row.NameOrder = RegisterText.OrderOf(subject.Name);
        row.Post = subject.Post;
        row.Allegations = string.Join('；', allegations.Select(one => one.ClauseTitle));
        row.AllegationsEn = allegations.All(one => one.ClauseTitleEn is null) ? null : string.Join("; ", allegations.Select(one => one.ClauseTitleEn ?? one.ClauseTitle));
        row.ClauseCodes = string.Join('、', allegations.Select(one => one.ClauseCode));
        row.Gravity = allegations.Max(one => one.Gravity);
        row.Finding = Findings.Together([.. allegations.Select(one => one.Finding)]);
        row.CaseStatus = file.Status;
        row.SubjectStatus = subject.Status;
    }

    public override IEnumerable<string?> WordsOf(RegisterEntry entry)
    {
        var (file, subject) = (entry.Case.File, entry.Subject);
        return [
            file.Number, subject.StaffNumber, subject.Name, PersonSearch.TextOf(subject.StaffNumber, subject.Name), subject.UnitName, subject.Post, file.Incident!.Place, file.Incident.Narrative,
            .. entry.Allegations.SelectMany(one => new[] { one.ClauseCode, one.ClauseTitle, one.ClauseTitleEn })];
    }
}
