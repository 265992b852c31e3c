using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Drafts;

namespace Conduct.App.Shell.Forms;

/// <summary>The draft of a form that is no aggregate of its own: it belongs to the account that writes.</summary>
/// <param name="drafts">Where drafts are kept.</param>
/// <param name="key">Which form and what it is about.</param>
/// <param name="start">What stands in the form without a draft.</param>
/// <param name="version">The version of what the form is about; null when the form makes something new or only adds a text.</param>
public sealed class OwnDraft<TForm>(IFormDrafts drafts, string key, TForm start, int? version) : IDraftStore<TForm>
    where TForm : class
{
    // As text: the form itself goes on being written in.
    private string _start = FormJson.Write(start);
    private int? _version = version;
    private bool _outdated;

    public string Basis { get; private set; } = "";

    public async Task<KeptForm<TForm>?> OpenAsync(CancellationToken ct)
    {
        if (await drafts.ReadAsync(key, ct) is not { } kept || FormJson.Read<Envelope>(kept.Content) is not { Form: { } form } envelope)
        {
            return null;
        }

        Basis = FormDraft.FingerprintOf(kept.Content);
        _outdated = envelope.Version != _version;
        return new(form, kept.SavedAt, _outdated);
    }

    public async Task<Outcome> SaveAsync(TForm form)
    {
        var content = FormJson.Write(new Envelope(_version, form));
        var outcome = await drafts.SaveAsync(key, content, Basis);
        Basis = outcome is Outcome.Done ? FormDraft.FingerprintOf(content) : Basis;
        return outcome;
    }

    public async Task<bool> ChangedElsewhereAsync() => await drafts.ReadAsync(key, CancellationToken.None) is { } kept && FormDraft.FingerprintOf(kept.Content) != Basis;

    /// <summary>What the form is about was changed by somebody else: from here on this is what stands there without the draft.</summary>
    public void Restart(TForm form, int now) => (_start, _version, _outdated) = (FormJson.Write(form), now, true);

    public async Task KeepMineAsync()
    {
        _outdated = false;
        Basis = await drafts.ReadAsync(key, CancellationToken.None) is { } kept ? FormDraft.FingerprintOf(kept.Content) : "";
    }

    public async Task<TForm?> TakeOtherAsync()
    {
        if (!_outdated && await OpenAsync(CancellationToken.None) is { } kept)
        {
            return kept.Form;
        }

        await DropAsync();
        return FormJson.Read<TForm>(_start);
    }

    public async Task DropAsync()
    {
        await drafts.DropAsync(key);
        (Basis, _outdated) = ("", false);
    }

    private sealed record Envelope(int? Version, TForm Form);
}
