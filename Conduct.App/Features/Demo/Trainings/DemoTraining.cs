using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Demo;

/// <summary>Trainings of the firm in every state, lived through with the clock set back, as its cases are.</summary>
internal sealed class DemoTraining(DemoWorld world)
{
    private readonly List<(int DaysAgo, Func<DateOnly, DateTimeOffset, Task> Act)> _steps = [];
    private readonly Dictionary<string, TrainingAssignment> _trainings = [];
    private readonly Dictionary<CourseContent, Course> _courses = [];

    private Actor Compliance => world.Actors[DemoPeople.Compliance];

    public async Task TellAsync(CancellationToken ct)
    {
        world.Db.ChangeTracker.Clear();
        Courses();
        People();
        Sessions();
        foreach (var day in _steps.OrderByDescending(step => step.DaysAgo).GroupBy(step => step.DaysAgo))
        {
            var minutes = 0;
            foreach (var (daysAgo, act) in day)
            {
                var date = world.Today.AddDays(-daysAgo);
                await act(date, world.At(date, TimeSpan.FromHours(14) + TimeSpan.FromMinutes(minutes++)));
                await world.Db.CommitAsync(ct);
            }
        }
    }

    private void Courses()
    {
        foreach (var content in new[] { DemoCourses.Ethics, DemoCourses.Contact, DemoCourses.Privacy, DemoCourses.Discipline, DemoCourses.Law })
        {
            On(460, (_, now) => Add(content, Course.Draft(NewId.Next(), content, Compliance, now), now));
        }

        On(455, (_, now) => Add(StandingAssignment.Make(NewId.Next(), _courses[DemoCourses.Ethics], StandingAudience.NewJoiners, null, null, 60, 30, Compliance, now)));
        On(455, (_, now) => Add(StandingAssignment.Make(NewId.Next(), _courses[DemoCourses.Privacy], StandingAudience.NewJoiners, null, null, 60, 30, Compliance, now)));
        Then(45, TellCaseAsync);
    }

    // Who passed in time, who is late, who failed, whose certificate ran out.
    private void People()
    {
        Assigned(DemoCourses.Ethics, 440, 30, "许安然", "陶亦菲");
        RanOut("许安然");
        RanOut("陶亦菲");
        Passed(DemoCourses.Ethics, "陶亦菲", 55);

        Assigned(DemoCourses.Ethics, 35, 30, "苏念慈", "叶知秋", "何俊豪", "尹嘉树", "卓文博");
        Passed(DemoCourses.Ethics, "苏念慈", 20);
        Read(DemoCourses.Ethics, "何俊豪", 15);
        Try(DemoCourses.Ethics, "何俊豪", 14, right: false);
        Try(DemoCourses.Ethics, "何俊豪", 10, right: false);
        On(12, (_, now) => Training(DemoCourses.Ethics, "尹嘉树").Waive(_courses[DemoCourses.Ethics], "外派学习期间，免除本次培训。", world.Officer, now));
        On(30, (_, now) => Training(DemoCourses.Ethics, "卓文博").Cancel(_courses[DemoCourses.Ethics], "布置有误，该员工上月已完成。", world.Officer, now));

        Assigned(DemoCourses.Privacy, 20, 30, DemoPeople.Zhang, "秦若曦", "钟灵毓", "葛依诺");
        Read(DemoCourses.Privacy, "秦若曦", 6);
        Passed(DemoCourses.Privacy, "钟灵毓", 11);
        Assigned(DemoCourses.Contact, 12, 14, DemoPeople.Li, "邓家乐", "黎晚晴");
        Read(DemoCourses.Contact, DemoPeople.Li, 3);
        Assigned(DemoCourses.Law, 25, 60, "莫语桐", "江一凡", "田沐阳");
        Passed(DemoCourses.Law, "莫语桐", 18);
        Assigned(DemoCourses.Discipline, 90, 30, DemoPeople.Zhang, DemoPeople.Li, "白梓涵", "曾子墨");
        Passed(DemoCourses.Discipline, DemoPeople.Zhang, 80);
        Passed(DemoCourses.Discipline, DemoPeople.Li, 78);
        Passed(DemoCourses.Discipline, "白梓涵", 70);
    }

    private void RanOut(string name)
    {
        Passed(DemoCourses.Ethics, name, 430);
        On(64, (day, now) =>
        {
            var old = Training(DemoCourses.Ethics, name);
            old.Expire(_courses[DemoCourses.Ethics], day, Actor.System, now);
            var next = old.Renew(NewId.Next(), _courses[DemoCourses.Ethics], day, Actor.System, now);
            _trainings[DemoCourses.Ethics.Title + name] = next;
            Add(next);
        });
    }

    private void Sessions()
    {
        var held = NewId.Next();
        Assigned(DemoCourses.Ethics, 28, 30, "蒋天佑", "魏子谦");
        Then(26, (_, now) => Plan(held, DemoCourses.Ethics, 21, "天河支公司三楼会议室", passes: false, now, "蒋天佑", "魏子谦"));
        Then(21, async (day, now) =>
        {
            var session = await world.Db.TrainingSessions.SingleAsync(row => row.Id == held);
            var trainer = world.Actors["莫语桐"];
            session.Mark(world.Employees["蒋天佑"].Id, Attendance.Present, trainer, now);
            session.Close(_courses[DemoCourses.Ethics], [(Training(DemoCourses.Ethics, "蒋天佑"), null), (Training(DemoCourses.Ethics, "魏子谦"), null)], day, trainer, now.AddHours(3));
        });
        Then(4, (_, now) => Plan(NewId.Next(), DemoCourses.Privacy, -5, "天河客户一部会议室", passes: true, now, DemoPeople.Zhang));
    }

    private Task Plan(Guid id, CourseContent course, int daysAgo, string place, bool passes, DateTimeOffset now, params string[] people)
    {
        var starts = world.At(world.Today.AddDays(-daysAgo), TimeSpan.FromHours(14));
        var trainer = world.Employees["莫语桐"];
        var session = TrainingSession.Plan(id, _courses[course], new(starts, starts.AddHours(2), place, trainer.Id, trainer.Name, 30, passes), $"{daysAgo + 700:000000}", world.Officer, now);
        session.Enrol([.. people.Select(name => (world.Employees[name].Id, name))], world.Officer, now);
        world.Db.Add(session);
        return Task.CompletedTask;
    }

    // The latest closed case without a client told as the case of the quarter.
    private async Task TellCaseAsync(DateOnly day, DateTimeOffset now)
    {
        var closed = await world.Db.CaseFiles.Where(file => file.Status == CaseStatus.Closed && file.ClosedAt < now).OrderByDescending(file => file.ClosedAt).FirstAsync();
        var masked = CaseNames.Of(closed).Mask(closed.Incident!.Narrative, new("员工{0}", "某员工", "某客户", "***"));
        var content = new CourseContent(
            "季度案例：制度就在身边", "Case of the quarter", CourseCategory.CaseOfQuarter,
            new(MaterialKind.Text, $"## 事件经过\n{masked}\n\n## 请思考\n- 事前怎样做可以避免？\n- 遇到同样情形应当怎么办？"),
            15, [CaseQuestion], 100, 3, null);
        Add(content, Course.DraftFromCase(NewId.Next(), closed, content, Compliance, now), now, closed);
    }

    private static QuizQuestion CaseQuestion { get; } = new(
        "遇到同样情形，首先应当怎么做？",
        [new("停下来，查制度或问主管", true, "Stop, and look into the policy or ask your manager"), new("先做了再说", false, "Do it first and see")],
        TextEn: "You find yourself in the same situation. What do you do first?");

    private void Assigned(CourseContent course, int daysAgo, int days, params string[] people)
    {
        foreach (var name in people)
        {
            On(daysAgo, (day, now) =>
            {
                var training = TrainingAssignment.Assign(NewId.Next(), _courses[course], world.Employees[name].Id, AssignmentSource.Directly, day.AddDays(days), day, world.Officer, now);
                _trainings[course.Title + name] = training;
                Add(training);
            });
        }
    }

    private void Read(CourseContent course, string name, int daysAgo) =>
        On(daysAgo, (day, now) => Training(course, name).ConfirmReading(_courses[course], null, day, world.Actors[name], now));

    private void Try(CourseContent course, string name, int daysAgo, bool right) => On(daysAgo, (day, now) =>
    {
        var attempt = Training(course, name).StartAttempt(NewId.Next(), _courses[course], daysAgo, world.Actors[name], now);
        IReadOnlyList<int>[] answers = [.. attempt.Asked.Select(question => (IReadOnlyList<int>)[.. Enumerable.Range(0, question.Choices.Count).Where(place => question.Choices[place].IsRight == right)])];
        Training(course, name).HandIn(_courses[course], null, answers, day, world.Actors[name], now.AddMinutes(8));
    });

    private void Passed(CourseContent course, string name, int daysAgo)
    {
        Read(course, name, daysAgo);
        if (course.Questions.Count > 0)
        {
            Try(course, name, daysAgo, right: true);
        }
    }

    private TrainingAssignment Training(CourseContent course, string name) => _trainings[course.Title + name];

    private void Add(CourseContent content, Course course, DateTimeOffset now, CaseFile? source = null)
    {
        course.Publish(source, Compliance, now);
        _courses[content] = course;
        Add(course);
    }

    private void Add(Aggregate row) => world.Db.Add(row);

    private void On(int daysAgo, Action<DateOnly, DateTimeOffset> act) => Then(daysAgo, (day, now) =>
    {
        act(day, now);
        return Task.CompletedTask;
    });

    private void Then(int daysAgo, Func<DateOnly, DateTimeOffset, Task> act) => _steps.Add((daysAgo, act));
}
