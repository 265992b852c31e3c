using Conduct.App.Register;
using Conduct.Domain.Measures;

namespace Conduct.App.Features.Training;

internal sealed class TrainingRegisterPart : RegisterPart
{
    public override void Fill(RegisterRow row, RegisterEntry entry) =>
        row.TrainingStatus = entry.Decision?.Measures.FirstOrDefault(measure => measure.Kind == MeasureKind.Training)?.Status;
}
