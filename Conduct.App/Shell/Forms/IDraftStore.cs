using Conduct.App.Platform.Commands;

namespace Conduct.App.Shell.Forms;

/// <summary>
/// Where the half-written content of one form is kept on the server. Forms whose draft is no aggregate of its own use <see cref="OwnDraft{TForm}"/>.
/// </summary>
public interface IDraftStore<TForm>
    where TForm : class
{
    /// <summary>Names the saved state that the form is built on; the copy in the browser remembers it.</summary>
    string Basis { get; }

    /// <returns>What was kept of an earlier visit; null when the form begins as it was given.</returns>
    Task<KeptForm<TForm>?> OpenAsync(CancellationToken ct);

    Task<Outcome> SaveAsync(TForm form);

    /// <summary>After a refused saving or sending: whether something else was saved meanwhile than what the form is built on.</summary>
    Task<bool> ChangedElsewhereAsync();

    /// <summary>From here on the form is built on what is saved now.</summary>
    Task KeepMineAsync();

    /// <returns>What is saved now, in place of what stands in the form; null when it is not to be had.</returns>
    Task<TForm?> TakeOtherAsync();

    /// <summary>Sent or discarded: nothing is kept any more.</summary>
    Task DropAsync();
}

/// <param name="Form">What stood in the form.</param>
/// <param name="SavedAt">When, in the organisation's zone.</param>
/// <param name="IsOutdated">What the form is about has been changed since.</param>
public sealed record KeptForm<TForm>(TForm Form, DateTime SavedAt, bool IsOutdated)
    where TForm : class;
