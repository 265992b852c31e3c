using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Policies;

/// <summary>A new policy, or the next version of one: what it is called, and what it begins with.</summary>
public sealed partial class NewPolicyPage : ConductPage
{
    /// <summary>Names in the address the policy that gets a next version.</summary>
    public const string PolicyName = "policy";

    private readonly Guid _policyId = NewId.Next();
    private readonly Guid _versionId = NewId.Next();
    private NewPolicyForm _form = new();
    private OriginsView? _view;
    private bool _loading = true;

    [Inject]
    public required OriginsQuery Query { get; init; }

    [SupplyParameterFromQuery(Name = PolicyName)]
    public Guid? PolicyId { get; set; }

    private static IReadOnlyList<OriginKind> Kinds { get; } = Enum.GetValues<OriginKind>();

    // A file of the other kind waits until it is asked for.
    private UploadedPolicy? Upload => _view?.Upload is { } upload && upload.Kind == _form.Kind ? upload : null;

    private string? Problem => _form.Kind switch
    {
        OriginKind.Copy when _form.Copied is null => CatalogueTexts.ChooseVersion,
        OriginKind.Workbook or OriginKind.Document when Upload is null => CatalogueTexts.ChooseFile,
        OriginKind.Workbook or OriginKind.Document when !Upload!.File.IsClean => CatalogueTexts.MendFile,
        OriginKind.Empty or OriginKind.Model or OriginKind.Copy or OriginKind.Workbook or OriginKind.Document => null,
    };

    protected override async Task OnInitializedAsync()
    {
        await LoadAsync();
        _loading = false;
        if (PolicyId is not null && _view?.Copies is [var latest, ..])
        {
            (_form.Kind, _form.Copied) = (OriginKind.Copy, latest.VersionId);
        }
    }

    private static string HintOf(OriginKind kind) => kind switch
    {
        OriginKind.Empty => CatalogueTexts.HintEmpty,
        OriginKind.Model => CatalogueTexts.HintModel,
        OriginKind.Copy => CatalogueTexts.HintCopy,
        OriginKind.Workbook => CatalogueTexts.HintWorkbook,
        OriginKind.Document => CatalogueTexts.HintDocument,
    };

    private async Task LoadAsync() => _view = await ActorAsync() is { } actor ? await Query.ReadAsync(PolicyId, actor, Cancellation) : null;

    private Task<Outcome> SendAsync()
    {
        var origin = new DraftOrigin(_form.Kind, _form.Kind == OriginKind.Copy ? _form.Copied : null, Upload?.Fingerprint);
        return PolicyId is { } policy
            ? RunSayingAsync(new StartPolicyVersion(policy, _versionId, origin), () => CatalogueTexts.SaidStarted)
            : RunSayingAsync(new CreatePolicy(_policyId, _versionId, _form.Code, _form.Title, _form.TitleEn, origin), () => CatalogueTexts.SaidCreated);
    }

    private void Sent() => Location.NavigateTo($"/policies/versions/{_versionId}");
}
