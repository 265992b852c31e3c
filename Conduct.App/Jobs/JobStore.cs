namespace Conduct.App.Jobs;

/// <summary>Where the scheduler keeps its times: <c>Conduct:Jobs:Store</c>.</summary>
public enum JobStore
{
    /// <summary>Outlives the process: a file of its own beside SQLite, or tables in PostgreSQL that all nodes share.</summary>
    Database,

    /// <summary>Nothing is kept; each node runs every job by itself, which each job stands.</summary>
    Memory,
}
