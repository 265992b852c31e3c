using Conduct.App.Features.Accounts;
using Conduct.App.Features.Appeals;
using Conduct.App.Features.MyFile;
using Conduct.App.Features.MyWork;
using Conduct.App.Features.Notifications;
using Conduct.App.Features.Penalties;
using Conduct.App.Features.Policies;
using Conduct.App.Features.Reviews;
using Conduct.App.Features.SignIn;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.App.Shell.Frame;
using Conduct.Domain.Appeals;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Conduct.Tests.EndToEnd.Looks;

/// <summary>Every page of the product with what is worth looking at on it: for the accessibility sweep and for the gallery.</summary>
public static partial class PageCatalogue
{
    private const string SampleText = "3月2日中午，我在面馆接受客户付款的用餐，事前没有申报，事后也没有补报。以上情况属实。";

    private static readonly string[] Everyone = [.. DemoInstallation.AccountNames];

    private static readonly string[] Officer = ["hr"];

    private static readonly string[] CaseReaders = ["hr", "manager", "head", "compliance"];

    private static readonly string[] Approvers = ["manager", "head", "compliance"];

    private static readonly string[] Administrator = ["admin"];

    private static readonly string[] OrganisationReaders = ["hr", "admin"];

    private static readonly string[] Compliance = ["compliance"];

    /// <summary>Has a decision and a written review to hand in.</summary>
    private static readonly string[] Subject = ["li"];

    public static IReadOnlyList<CataloguePage> All { get; } = [.. OfTheFrame(), .. OfEveryone(), .. OfCases(), .. OfTheRegister(), .. OfTheHouse(), .. OfTraining(), .. OfThePolicies(), .. OfReports()];

    private static IEnumerable<CataloguePage> OfTheFrame() =>
    [
        new("sign-in", typeof(SignInPage), [CataloguePage.Visitor], SignInAddresses.SignIn),
        new("set-up", typeof(SetUpPage), [CataloguePage.Founder], SignInAddresses.SetUp),
        new("error", typeof(ErrorPage), [CataloguePage.Visitor], ErrorPage.Address),
        new("forgotten-password", typeof(ForgottenPasswordPage), [CataloguePage.Visitor], SignInAddresses.ForgottenPassword),
        new("choose-password", typeof(ChoosePasswordPage), [CataloguePage.Visitor], SignInAddresses.ChoosePassword),
        new("settings", typeof(MySettingsPage), Everyone, "/settings"),
        new("change-password", typeof(ChangePasswordPage), Subject, SignInAddresses.ChangePassword),
        new("not-found", typeof(NotFoundPage), Subject, NotFoundPage.Address),
    ];

    private static IEnumerable<CataloguePage> OfEveryone() =>
    [
        new("work", typeof(MyWorkPage), Everyone, "/"),
        new("work-others", typeof(MyWorkPage), Officer, "/?show=Others"),
        new("search", typeof(MyWorkPage), ["hr", "manager"], "/", async page =>
        {
            await page.Keyboard.PressAsync("Control+K");
            await page.Keyboard.TypeAsync("20022");
            await page.GetByRole(AriaRole.Option).First.WaitForAsync();
        }),
        new("my-file", typeof(MyFilePage), Everyone, "/my/file"),
        new("my-decision", typeof(MyDecisionPage), Subject, async at => $"/my/decisions/{(await at.OwnReviewAsync()).DecisionId}"),
        new("my-receipt", typeof(MyDecisionPage), Subject, async at => $"/my/decisions/{await at.OwnDecisionToConfirmAsync()}"),
        new("my-appeal", typeof(MyAppealPage), ["zhang"], at => at.ReadAsync(async db => MyAppealPage.AddressOf(await db.Appeals.Where(appeal => appeal.Status == AppealStatus.Revoked).Select(appeal => appeal.Id).SingleAsync()))),
        new("my-appeal-file", typeof(FileAppealPage), Subject, async at => $"/my/decisions/{(await at.OwnReviewAsync()).DecisionId}/appeal"),
        new("my-review", typeof(MyReviewPage), Subject, async at => $"/my/reviews/{(await at.OwnReviewAsync()).Id}", WriteAsync),
        new("notifications", typeof(NotificationsPage), Everyone, "/notifications"),
        new("notification-settings", typeof(PreferencesPage), Everyone, "/notifications/preferences"),
        new("policies", typeof(PoliciesPage), Everyone, "/policies"),
        new("policy-clause", typeof(PoliciesPage), Subject, "/policies?text=1.1"),
        new("policy-review", typeof(PoliciesPage), Compliance, "/policies", page => PressAsync(page, PolicyTexts.RecordReview)),
        new("policy-link", typeof(PolicyLinkPage), Compliance, at => at.ReadAsync(async db => $"/policies/of/{await db.Policies.Select(policy => policy.Id).SingleAsync()}")),
        new("acknowledgement-link", typeof(AcknowledgementLinkPage), Subject, at => at.ReadAsync(async db =>
            $"/acknowledgements/{await db.PolicyAcknowledgements.Where(row => db.Set<Account>().Any(account => account.UserName == "li" && account.EmployeeId == row.EmployeeId)).Select(row => row.Id).SingleAsync()}")),
        new("acknowledgements", typeof(AcknowledgementsPage), Compliance, AcknowledgementsAsync),
        new("acknowledgements-ask", typeof(AcknowledgementsPage), Compliance, AcknowledgementsAsync, page => PressAsync(page, AcknowledgementTexts.Ask)),
    ];

    private static Task<string> AcknowledgementsAsync(DemoPlaces at) => at.ReadAsync(async db =>
        $"/policies/{await db.PolicyVersions.IgnoreAutoIncludes().Where(version => version.Status == PolicyStatus.InForce).Select(version => version.Id).SingleAsync()}/acknowledgements");

    private static async Task WriteAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Textbox).Nth(0).FillAsync(SampleText);
        await page.GetByText(MyReviewTexts.EditorTitle).ClickAsync();
    }
}
