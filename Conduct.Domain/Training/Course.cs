using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;

namespace Conduct.Domain.Training;

/// <summary>课程: what people learn, with the quiz that shows whether they did.</summary>
public sealed class Course : Aggregate
{
    private List<QuizQuestion> _questions = [];

    private Course()
    {
    }

    public string Title { get; private set; } = "";

    /// <summary>The title in English, where the company keeps one.</summary>
    public string? TitleEn { get; private set; }

    public CourseCategory Category { get; private set; }

    public CourseStatus Status { get; private set; }

    /// <summary>Counts the published contents; an attempt keeps the number and what it was asked.</summary>
    public int Edition { get; private set; }

    public CourseMaterial Material { get; private set; } = CourseMaterial.None;

    public int Minutes { get; private set; }

    public IReadOnlyList<QuizQuestion> Questions => _questions;

    public int PassPercent { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>After these months it has to be taken again; null = never.</summary>
    public int? ValidityMonths { get; private set; }

    /// <summary>The closed case it was made from: its names may not come back in.</summary>
    public Guid? SourceCaseId { get; private set; }

    public CourseContent Content => new(Title, TitleEn, Category, Material, Minutes, _questions, PassPercent, Attempts, ValidityMonths);

    public bool HasQuiz => _questions.Count > 0;

    public static Course Draft(Guid id, CourseContent content, Actor actor, DateTimeOffset now)
    {
        var course = new Course { Id = id };
        course.Set(content);
        course.Record(new CourseDrafted(course.Title), actor, now);
        return course;
    }

    /// <summary>季度案例: a draft told from a closed case. Nothing of who was involved is in it, and nothing may come in.</summary>
    public static Course DraftFromCase(Guid id, CaseFile caseFile, CourseContent content, Actor actor, DateTimeOffset now)
    {
        Rule.Require(caseFile.Status is CaseStatus.Closed or CaseStatus.Archived, TrainingRules.CaseNotClosed);
        Rule.Require(!caseFile.Names(actor.EmployeeId), CaseRules.NamedInCase);
        var course = new Course { Id = id, SourceCaseId = caseFile.Id };
        course.Set(content with { Category = CourseCategory.CaseOfQuarter });
        course.RequireNoNameOf(caseFile);
        course.Record(new CourseDrafted(course.Title), actor, now);
        return course;
    }

    /// <param name="source">The case it was made from, if it was made from one.</param>
    public void Edit(CourseContent content, CaseFile? source, Actor actor, DateTimeOffset now)
    {
        Status = CourseWorkflow.Table.Next(Status, CourseAction.Edit);
        Set(content with { Material = content.Material with { File = content.Material.File ?? Material.File } });
        RequireNoNameOf(source);
        if (Status == CourseStatus.Published)
        {
            Material.RequireThere();
            Edition++;
        }

        Record(new CourseChanged(Title, Edition), actor, now);
    }

    /// <summary>The file becomes the material.</summary>
    public void Attach(MaterialFile file, CaseFile? source, Actor actor, DateTimeOffset now) =>
        Edit(Content with { Material = Material with { Kind = MaterialKind.File, File = file } }, source, actor, now);

    public void Publish(CaseFile? source, Actor actor, DateTimeOffset now)
    {
        Material.RequireThere();
        RequireNoNameOf(source);
        Status = CourseWorkflow.Table.Next(Status, CourseAction.Publish);
        Edition++;
        Record(new CoursePublished(Title, Edition), actor, now);
    }

    /// <summary>It is assigned to nobody any more; who has it may finish.</summary>
    public void Retire(Actor actor, DateTimeOffset now)
    {
        Status = CourseWorkflow.Table.Next(Status, CourseAction.Retire);
        Record(new CourseRetired(Title), actor, now);
    }

    internal void RequirePublished() => Rule.Require(Status == CourseStatus.Published, TrainingRules.CourseNotPublished, Title);

    private void RequireNoNameOf(CaseFile? source)
    {
        if (SourceCaseId is null)
        {
            return;
        }

        ArgumentNullException.ThrowIfNull(source);
        var found = CaseNames.Of(source).FirstIn(Content.Texts());
        Rule.Require(found is null, TrainingRules.NameInText, found ?? "");
    }

    private void Set(CourseContent content)
    {
        var clean = content.Clean();
        (Title, TitleEn, Category, Material) = (clean.Title, clean.TitleEn, clean.Category, clean.Material);
        (Minutes, PassPercent, Attempts, ValidityMonths) = (clean.Minutes, clean.PassPercent, clean.Attempts, clean.ValidityMonths);
        _questions = [.. clean.Questions];
    }
}
