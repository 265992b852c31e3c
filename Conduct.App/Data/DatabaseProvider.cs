namespace Conduct.App.Data;

public enum DatabaseProvider
{
    Sqlite,
    Postgres,
}
