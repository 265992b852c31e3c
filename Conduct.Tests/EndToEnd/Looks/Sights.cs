using Conduct.App.Features.Cases;
using Conduct.App.Features.Cases.Filing;
using Conduct.App.Features.MyFile;
using Conduct.App.Features.MyFile.ReadDecision;
using Conduct.App.Features.MyFile.WriteReview;
using Conduct.App.Features.MyWork;
using Conduct.App.Features.Notifications;
using Conduct.App.Features.Policies;
using Conduct.App.Platform;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.EndToEnd.Looks;

/// <summary>Every page of the product with what is worth looking at on it: for the accessibility sweep and for the gallery.</summary>
public static partial class Sights
{
    private static readonly string[] Everyone = [.. DemoInstallation.AccountNames];

    private static readonly string[] Officer = ["hr"];

    private static readonly string[] CaseReaders = ["hr", "manager", "head", "compliance"];

    /// <summary>Has a decision and a written review to hand in.</summary>
    private static readonly string[] Subject = ["li"];

    public static IReadOnlyList<Sight> All { get; } = [.. OfTheFrame(), .. OfEveryone(), .. OfCases()];

    private static IEnumerable<Sight> OfTheFrame() =>
    [
        new("sign-in", typeof(SignInPage), [Sight.Visitor], SignInAddresses.SignIn),
        new("error", typeof(ErrorPage), [Sight.Visitor], ErrorPage.Address),
        new("change-password", typeof(ChangePasswordPage), Subject, SignInAddresses.ChangePassword),
        new("not-found", typeof(NotFoundPage), Subject, NotFoundPage.Address),
    ];

    private static IEnumerable<Sight> OfEveryone() =>
    [
        new("work", typeof(MyWorkPage), Everyone, "/"),
        new("my-file", typeof(MyFilePage), Everyone, "/my/file"),
        new("my-decision", typeof(MyDecisionPage), Subject, at => at.ReadAsync(async db => $"/my/decisions/{await OwnDecisionAsync(db)}")),
        new("my-review", typeof(MyReviewPage), Subject, at => at.ReadAsync(async db => $"/my/reviews/{(await db.WrittenReviews.FirstAsync(async review => review.DecisionId == await OwnDecisionAsync(db))).Id}")),
        new("notifications", typeof(NotificationsPage), Everyone, "/notifications"),
        new("policies", typeof(PoliciesPage), Everyone, "/policies"),
        new("policy-clause", typeof(PoliciesPage), Subject, "/policies?text=1.1"),
    ];
}
