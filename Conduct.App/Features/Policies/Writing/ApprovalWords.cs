using Conduct.App.Platform.Texts;
using Conduct.Domain.Penalties;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

/// <summary>Who would have to approve what a line of a penalty table foresees, by the settings in use (rule 13).</summary>
internal static class ApprovalWords
{
    public static string Of(StepDraft step, ApprovalTable table)
    {
        var (usual, most) = (LevelsOf(step, step.DeductionDefaultFen), LevelsOf(step, step.DeductionMaxFen));
        return usual == most ? CatalogueTexts.ApprovedByFormat.With(Word(usual)) : CatalogueTexts.ApprovedByBothFormat.With(Word(usual), Word(most));

        int LevelsOf(StepDraft of, long? fen) => table.LevelsFor([.. of.Measures(fen)], outsideRange: false);
    }

    private static string Word(int levels) => levels switch
    {
        1 => CatalogueTexts.ApproverOne,
        2 => CatalogueTexts.ApproverTwo,
        _ => CatalogueTexts.ApproverThree,
    };
}
