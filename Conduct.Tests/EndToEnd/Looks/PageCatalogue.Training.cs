using Conduct.App.Data;
using Conduct.App.Features.Training;
using Conduct.App.Security;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.EndToEnd.Looks;

/// <content>Courses, reading, quizzes and the matrix.</content>
public static partial class PageCatalogue
{
    private static IEnumerable<CataloguePage> OfTraining() =>
    [
        new("training", typeof(MyTrainingsPage), ["zhang", "li"], "/training"),
        new("training-read", typeof(MyTrainingPage), Subject, at => at.ReadAsync(async db => $"/training/{await OwnTrainingAsync(db, "li", TrainingStatus.Read)}")),
        new("training-quiz", typeof(MyTrainingPage), Subject, at => at.ReadAsync(async db => $"/training/{await OwnTrainingAsync(db, "li", TrainingStatus.Read)}"), async page =>
        {
            await page.Locator("button.mud-button-filled").ClickAsync();
            await page.Locator("form.quiz").WaitForAsync();
        }),
        new("training-passed", typeof(MyTrainingPage), ["zhang"], at => at.ReadAsync(async db => $"/training/{await OwnTrainingAsync(db, "zhang", TrainingStatus.Passed)}")),
        new("training-session", typeof(SessionPage), ["zhang", "hr"], at => at.ReadAsync(async db => $"/training/sessions/{await db.TrainingSessions.Where(session => session.Status == SessionStatus.Planned).Select(session => session.Id).SingleAsync()}")),
        new("courses", typeof(CoursesPage), ["hr", "compliance"], "/training/courses"),
        new("courses-case", typeof(CoursesPage), Officer, "/training/courses", page => PressAsync(page, TrainingTexts.CaseOfQuarter)),
        new("course-new", typeof(CoursePage), Officer, "/training/courses/new"),
        new("course", typeof(CoursePage), Officer, at => at.ReadAsync(CourseAsync)),
        new("course-assign", typeof(CoursePage), Officer, at => at.ReadAsync(CourseAsync), page => PressAsync(page, TrainingTexts.Assign)),
        new("course-people", typeof(CoursePage), Officer, at => at.ReadAsync(async db => $"{await CourseAsync(db)}?tab={CourseTabs.People}")),
        new("course-handle", typeof(CoursePage), Officer, at => at.ReadAsync(async db => $"{await CourseAsync(db)}?tab={CourseTabs.People}&show={PeopleFilter.Failed}"), page => PressAsync(page, "何俊豪")),
        new("course-sessions", typeof(CoursePage), Officer, at => at.ReadAsync(async db => $"{await CourseAsync(db)}?tab={CourseTabs.Sessions}")),
        new("course-session-new", typeof(CoursePage), Officer, at => at.ReadAsync(async db => $"{await CourseAsync(db)}?tab={CourseTabs.Sessions}"), page => PressAsync(page, TrainingTexts.PlanSession)),
        new("course-standing", typeof(CoursePage), Officer, at => at.ReadAsync(async db => $"{await CourseAsync(db)}?tab={CourseTabs.Standing}")),
        new("course-standing-new", typeof(CoursePage), Officer, at => at.ReadAsync(async db => $"{await CourseAsync(db)}?tab={CourseTabs.Standing}"), page => PressAsync(page, TrainingTexts.MakeStanding)),
        new("matrix", typeof(MatrixPage), ["hr", "manager", "compliance"], MatrixAddress.Page),
        new("matrix-overdue", typeof(MatrixPage), Officer, $"{MatrixAddress.Page}?overdue=1"),
    ];

    private static Task<Guid> OwnTrainingAsync(ConductDb db, string account, TrainingStatus status) =>
        db.TrainingAssignments.Where(training => training.Status == status && db.Set<Account>().Any(user => user.UserName == account && user.EmployeeId == training.EmployeeId)).Select(training => training.Id).SingleAsync();

    private static async Task<string> CourseAsync(ConductDb db) =>
        $"/training/courses/{await db.Courses.Where(course => course.Category == CourseCategory.Ethics).Select(course => course.Id).SingleAsync()}";
}
