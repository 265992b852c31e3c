namespace Conduct.App.Features.Cases;

public enum DraftState
{
    Unchanged,
    Waiting,
    Saved,
    Failed,
    Conflict,
}
