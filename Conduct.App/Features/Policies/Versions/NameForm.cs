namespace Conduct.App.Features.Policies;

/// <summary>How a policy is called.</summary>
public class NameForm
{
    public string? Code { get; set; }

    public string? Title { get; set; }

    public string? TitleEn { get; set; }
}
