namespace Conduct.App.Features.Cases.Filing;

public enum DraftState
{
    Unchanged,
    Waiting,
    Saved,
    Failed,
    Conflict,
}
