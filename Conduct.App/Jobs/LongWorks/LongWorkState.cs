namespace Conduct.App.Jobs.LongWorks;

public enum LongWorkState
{
    Waiting,
    Running,
    Done,

    /// <summary>With a reason, or a reference to the log.</summary>
    Failed,
}
