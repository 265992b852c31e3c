using Conduct.App.Register;

namespace Conduct.App.Features.Training;

/// <summary>What the register says of the training that a decision orders.</summary>
internal sealed class TrainingColumn : RegisterColumnList
{
    public override IReadOnlyList<RegisterColumn> Columns { get; } =
        [new("training", 270, () => TrainingTexts.RegisterColumn, ColumnKind.Text, line => line.Row.TrainingStatus, ByKnown(row => row.TrainingStatus == null, row => row.TrainingStatus))];
}
