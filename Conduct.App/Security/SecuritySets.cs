using Conduct.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Security;

/// <summary>Accounts, their roles, and the keys of cookies.</summary>
public static class SecuritySets
{
    extension(ConductDb db)
    {
        public DbSet<Account> Users => db.Set<Account>();

        public DbSet<AccountSession> AccountSessions => db.Set<AccountSession>();

        public DbSet<RoleAssignment> RoleAssignments => db.Set<RoleAssignment>();

        public DbSet<DataProtectionKey> DataProtectionKeys => db.Set<DataProtectionKey>();
    }
}
