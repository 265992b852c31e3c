using System.Globalization;
using Conduct.App.Security;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.SignIn;

public sealed partial class SignInPage
{
    private const int SecondsUpTo = 90;

    private bool _isDemo;

    [SupplyParameterFromQuery]
    public string? ReturnUrl { get; set; }

    [SupplyParameterFromQuery]
    public bool Failed { get; set; }

    /// <summary>Seconds until this place may try again; zero when it need not wait.</summary>
    [SupplyParameterFromQuery]
    public int Wait { get; set; }

    [SupplyParameterFromQuery]
    public bool Chosen { get; set; }

    [Inject]
    public required DemoInstallation Demo { get; init; }

    [Inject]
    public required SetUpCode SetUp { get; init; }

    [Inject]
    public required AnonymousSite SpeakUp { get; init; }

    [Inject]
    public required NavigationManager Location { get; init; }

    private string WaitText => Wait > SecondsUpTo
        ? string.Format(CultureInfo.CurrentCulture, SignInTexts.WaitMinutesFormat, (Wait + 59) / 60)
        : string.Format(CultureInfo.CurrentCulture, SignInTexts.WaitSecondsFormat, Wait);

    protected override async Task OnInitializedAsync()
    {
        if (await SetUp.IsOpenAsync(CancellationToken.None))
        {
            Location.NavigateTo(SignInAddresses.SetUp);
        }

        _isDemo = await Demo.IsDemoAsync();
    }

    private static string? DemoAccountText(string name) => SignInTexts.ResourceManager.GetString($"Demo_{name}", CultureInfo.CurrentUICulture);
}
