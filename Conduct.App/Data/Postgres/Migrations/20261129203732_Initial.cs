using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Conduct.App.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:CollationDefinition:zh", "zh-CN,zh-CN,icu,");

            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EmployeeId = table.Column<Guid>(type: "uuid", nullable: true),
                    DisplayName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    MustChangePassword = table.Column<bool>(type: "boolean", nullable: false),
                    Culture = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    Disabled = table.Column<bool>(type: "boolean", nullable: false),
                    UserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "text", nullable: true),
                    SecurityStamp = table.Column<string>(type: "text", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "text", nullable: true),
                    PhoneNumber = table.Column<string>(type: "text", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AnonymousReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    CodeKey = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AcknowledgedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FeedbackOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ConcludedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RetainUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    IsHeld = table.Column<bool>(type: "boolean", nullable: false),
                    AwaitsReading = table.Column<bool>(type: "boolean", nullable: false),
                    DuplicateOfId = table.Column<Guid>(type: "uuid", nullable: true),
                    SealedIdentity = table.Column<string>(type: "text", nullable: true),
                    CaseFileIds = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    Text_Topic = table.Column<string>(type: "text", nullable: true),
                    Text_What = table.Column<string>(type: "text", nullable: false),
                    Text_When = table.Column<string>(type: "text", nullable: true),
                    Text_Where = table.Column<string>(type: "text", nullable: true),
                    Text_Who = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnonymousReports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AppealUploads",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    UploadedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    SizeBytes = table.Column<long>(type: "bigint", nullable: false),
                    ContentType = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppealUploads", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    Seq = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    EmployeeId = table.Column<Guid>(type: "uuid", nullable: true),
                    ActorName = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    CaseFileId = table.Column<Guid>(type: "uuid", nullable: true),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: true),
                    OpenToSubject = table.Column<bool>(type: "boolean", nullable: false),
                    Target = table.Column<string>(type: "text", nullable: true),
                    Reason = table.Column<string>(type: "text", nullable: true),
                    Details = table.Column<string>(type: "text", nullable: false),
                    DetailsHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    PreviousHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => x.Seq);
                });

            migrationBuilder.CreateTable(
                name: "AuditHeads",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Count = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditHeads", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CalendarDays",
                columns: table => new
                {
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    IsWorkingDay = table.Column<bool>(type: "boolean", nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    IsAnnounced = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarDays", x => x.Date);
                });

            migrationBuilder.CreateTable(
                name: "CaseFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Draft = table.Column<string>(type: "text", nullable: true),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    InvestigatorIds = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    Drafted_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Drafted_EmployeeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Drafted_Name = table.Column<string>(type: "text", nullable: false),
                    Filed_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Filed_EmployeeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Filed_Name = table.Column<string>(type: "text", nullable: true),
                    Hold_Reason = table.Column<string>(type: "text", nullable: true),
                    Hold_Set_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Hold_Set_EmployeeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Hold_Set_Name = table.Column<string>(type: "text", nullable: true),
                    Incident_Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Incident_ClientName = table.Column<string>(type: "text", nullable: true),
                    Incident_FoundOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Incident_Narrative = table.Column<string>(type: "text", nullable: true),
                    Incident_OccurredAt = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    Incident_OccurredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Incident_Place = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseFiles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Courses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    TitleEn = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Category = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    Material = table.Column<string>(type: "text", nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
                    Questions = table.Column<string>(type: "text", nullable: false),
                    PassPercent = table.Column<int>(type: "integer", nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    ValidityMonths = table.Column<int>(type: "integer", nullable: true),
                    SourceCaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Courses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    FriendlyName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Deliveries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Purpose = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    NotificationId = table.Column<Guid>(type: "uuid", nullable: true),
                    RecipientEmployeeId = table.Column<Guid>(type: "uuid", nullable: true),
                    RobotId = table.Column<Guid>(type: "uuid", nullable: true),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    NextAttemptAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    LastError = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    SentAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deliveries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FormDrafts",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Content = table.Column<string>(type: "character varying(300000)", maxLength: 300000, nullable: false),
                    SavedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormDrafts", x => new { x.AccountId, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "JobPauses",
                columns: table => new
                {
                    Job = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    By = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobPauses", x => x.Job);
                });

            migrationBuilder.CreateTable(
                name: "JobRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Job = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Cause = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Node = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    StartedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    AliveAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ErrorClass = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MinimumWages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    AmountFen = table.Column<long>(type: "bigint", nullable: false),
                    Source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Checked_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Checked_EmployeeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Checked_Name = table.Column<string>(type: "text", nullable: true),
                    Entered_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Entered_EmployeeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Entered_Name = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MinimumWages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NotificationPreferences",
                columns: table => new
                {
                    EmployeeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Muted = table.Column<string>(type: "text", nullable: false),
                    QuietFrom = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    QuietTo = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    DailyDigest = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NotificationPreferences", x => x.EmployeeId);
                });

            migrationBuilder.CreateTable(
                name: "Notifications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecipientEmployeeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Deadline = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Step = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    CaseFileId = table.Column<Guid>(type: "uuid", nullable: true),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: true),
                    Arguments = table.Column<string>(type: "text", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ReadAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DispatchedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notifications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NumberSeries",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Next = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NumberSeries", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "OrgUnits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ParentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Place = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrgUnits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrgUnits_OrgUnits_ParentId",
                        column: x => x.ParentId,
                        principalTable: "OrgUnits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Policies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    TitleEn = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ReviewCountsFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Policies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RegisterRows",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    CaseFileId = table.Column<Guid>(type: "uuid", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: true),
                    EmployeeId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseNumber = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    FoundOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Channel = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    OccurredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    StaffNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    NameOrder = table.Column<string>(type: "text", nullable: false),
                    Post = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Allegations = table.Column<string>(type: "text", nullable: false),
                    AllegationsEn = table.Column<string>(type: "text", nullable: true),
                    ClauseCodes = table.Column<string>(type: "text", nullable: false),
                    Gravity = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    Occurrence = table.Column<int>(type: "integer", nullable: true),
                    Finding = table.Column<int>(type: "integer", maxLength: 40, nullable: true),
                    Measures = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    DeductionFen = table.Column<long>(type: "bigint", nullable: true),
                    PayrollPassed = table.Column<int>(type: "integer", nullable: true),
                    PayrollParts = table.Column<int>(type: "integer", nullable: true),
                    ProposedBy = table.Column<string>(type: "text", nullable: true),
                    ApprovedBy = table.Column<string>(type: "text", nullable: true),
                    ApprovedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ServiceMethod = table.Column<int>(type: "integer", maxLength: 40, nullable: true),
                    ServedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewSubmittedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewStatus = table.Column<int>(type: "integer", maxLength: 40, nullable: true),
                    ReviewOwed = table.Column<bool>(type: "boolean", nullable: false),
                    TrainingStatus = table.Column<int>(type: "integer", maxLength: 40, nullable: true),
                    AppealEndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AppealStatus = table.Column<int>(type: "integer", maxLength: 40, nullable: true),
                    InfluenceEndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CaseStatus = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    SubjectStatus = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    DecisionStatus = table.Column<int>(type: "integer", maxLength: 40, nullable: true),
                    Remark = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegisterRows", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RegisterShapes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegisterShapes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RosterUploads",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FileName = table.Column<string>(type: "character varying(260)", maxLength: 260, nullable: false),
                    UploadedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RosterUploads", x => x.AccountId);
                });

            migrationBuilder.CreateTable(
                name: "AccountClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true),
                    ClaimValue = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountClaims_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AccountLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "text", nullable: false),
                    ProviderKey = table.Column<string>(type: "text", nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "text", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AccountLogins_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AccountSessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Stamp = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Browser = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SignedInAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    SeenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    EndedBy = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountSessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountSessions_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AccountTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginProvider = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AccountTokens_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CalendarFeed",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    TokenHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Stamp = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    OpenedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarFeed", x => x.AccountId);
                    table.ForeignKey(
                        name: "FK_CalendarFeed_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LongWorks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Request = table.Column<string>(type: "text", nullable: false),
                    Key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Culture = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    AliveAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    WatchedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    Done = table.Column<long>(type: "bigint", nullable: false),
                    Total = table.Column<long>(type: "bigint", nullable: true),
                    Said = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Reference = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    FileSha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Record = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LongWorks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LongWorks_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RoleAssignments",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoleAssignments", x => new { x.AccountId, x.Role, x.UnitId });
                    table.ForeignKey(
                        name: "FK_RoleAssignments_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SavedViews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Page = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Query = table.Column<string>(type: "text", nullable: false),
                    IsDefault = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedViews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SavedViews_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StoredTexts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    KeptAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredTexts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StoredTexts_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IdentityRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: false),
                    Why = table.Column<string>(type: "text", nullable: false),
                    Granted = table.Column<bool>(type: "boolean", nullable: true),
                    OpenedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Asked_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Asked_EmployeeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Asked_Name = table.Column<string>(type: "text", nullable: false),
                    Decided_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Decided_EmployeeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Decided_Name = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdentityRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IdentityRequests_AnonymousReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "AnonymousReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "NamedInReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: false),
                    EmployeeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NamedInReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NamedInReports_AnonymousReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "AnonymousReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProtectedPersons",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonKey = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Part = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProtectedPersons", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProtectedPersons_AnonymousReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "AnonymousReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReportFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Extension = table.Column<string>(type: "text", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    SizeBytes = table.Column<long>(type: "bigint", nullable: false),
                    ContentType = table.Column<string>(type: "text", nullable: false),
                    Traces = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportFiles_AnonymousReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "AnonymousReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReportMessages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    By_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    By_EmployeeId = table.Column<Guid>(type: "uuid", nullable: true),
                    By_Name = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportMessages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportMessages_AnonymousReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "AnonymousReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseFileId = table.Column<Guid>(type: "uuid", nullable: false),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    SizeBytes = table.Column<long>(type: "bigint", nullable: false),
                    ContentType = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Added_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Added_EmployeeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Added_Name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EvidenceItems_CaseFiles_CaseFileId",
                        column: x => x.CaseFileId,
                        principalTable: "CaseFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "NamedPersons",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseFileId = table.Column<Guid>(type: "uuid", nullable: false),
                    EmployeeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Part = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NamedPersons", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NamedPersons_CaseFiles_CaseFileId",
                        column: x => x.CaseFileId,
                        principalTable: "CaseFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PenaltyDecisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AppealId = table.Column<Guid>(type: "uuid", nullable: true),
                    AppealClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StayedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CaseFileId = table.Column<Guid>(type: "uuid", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    EmployeeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Grounds = table.Column<string>(type: "text", nullable: false),
                    VarianceReason = table.Column<string>(type: "text", nullable: true),
                    Occurrence = table.Column<int>(type: "integer", nullable: false),
                    InfluenceMonths = table.Column<int>(type: "integer", nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    ApprovedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    AppealEndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReceiptConfirmedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ExecutedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    InfluenceEndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AllegationIds = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    LookBacks = table.Column<string>(type: "text", nullable: false),
                    Concerns = table.Column<string>(type: "text", nullable: false),
                    Circumstances = table.Column<string>(type: "text", nullable: false),
                    Union = table.Column<string>(type: "text", nullable: true),
                    Proposed_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Proposed_EmployeeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Proposed_Name = table.Column<string>(type: "text", nullable: false),
                    Service_Method = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Service_Note = table.Column<string>(type: "text", nullable: true),
                    Service_ServedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Service_Served_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Service_Served_EmployeeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Service_Served_Name = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PenaltyDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PenaltyDecisions_CaseFiles_CaseFileId",
                        column: x => x.CaseFileId,
                        principalTable: "CaseFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Proceedings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseFileId = table.Column<Guid>(type: "uuid", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Result = table.Column<string>(type: "text", nullable: true),
                    Files = table.Column<string>(type: "text", nullable: false),
                    Facts_BegunOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Facts_Body = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Facts_ClaimFen = table.Column<long>(type: "bigint", nullable: true),
                    Facts_DueFor = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Facts_DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_HearingOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Facts_Number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Opened_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Opened_EmployeeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Opened_Name = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Proceedings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Proceedings_CaseFiles_CaseFileId",
                        column: x => x.CaseFileId,
                        principalTable: "CaseFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TrainingSessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CourseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    StartsAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    EndsAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    TrainerId = table.Column<Guid>(type: "uuid", nullable: false),
                    TrainerName = table.Column<string>(type: "text", nullable: false),
                    Capacity = table.Column<int>(type: "integer", nullable: true),
                    PassesByAttendance = table.Column<bool>(type: "boolean", nullable: false),
                    Code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingSessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingSessions_Courses_CourseId",
                        column: x => x.CourseId,
                        principalTable: "Courses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChatRobots",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    SealedAddress = table.Column<string>(type: "text", nullable: false),
                    SealedSecret = table.Column<string>(type: "text", nullable: true),
                    Culture = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Enabled = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChatRobots", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChatRobots_OrgUnits_UnitId",
                        column: x => x.UnitId,
                        principalTable: "OrgUnits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Employees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StaffNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    SearchText = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Post = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    LineManagerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    EnteredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    MonthlyWageFen = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Employees", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Employees_OrgUnits_UnitId",
                        column: x => x.UnitId,
                        principalTable: "OrgUnits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StandingAssignments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CourseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: true),
                    Post = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    JoinedWithinDays = table.Column<int>(type: "integer", nullable: true),
                    Days = table.Column<int>(type: "integer", nullable: false),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StandingAssignments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StandingAssignments_Courses_CourseId",
                        column: x => x.CourseId,
                        principalTable: "Courses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StandingAssignments_OrgUnits_UnitId",
                        column: x => x.UnitId,
                        principalTable: "OrgUnits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AcknowledgementCall",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uuid", nullable: false),
                    PolicyVersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Days = table.Column<int>(type: "integer", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Asked_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Asked_EmployeeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Asked_Name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AcknowledgementCall", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AcknowledgementCall_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PolicyReview",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uuid", nullable: false),
                    PolicyVersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Result = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    ReviewedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Reviewed_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Reviewed_EmployeeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reviewed_Name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyReview", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyReview_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PolicyVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PlannedFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    InForceFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    InForceTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Draft = table.Column<string>(type: "text", nullable: true),
                    Attached = table.Column<string>(type: "text", nullable: false),
                    Discussion_Description = table.Column<string>(type: "text", nullable: true),
                    Discussion_Files = table.Column<string>(type: "text", nullable: true),
                    Discussion_On = table.Column<DateOnly>(type: "date", nullable: true),
                    Publication_Description = table.Column<string>(type: "text", nullable: true),
                    Publication_Files = table.Column<string>(type: "text", nullable: true),
                    Publication_On = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyVersions_Policies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "Policies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RegisterTexts",
                columns: table => new
                {
                    RowId = table.Column<long>(type: "bigint", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Grams = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegisterTexts", x => x.RowId);
                    table.ForeignKey(
                        name: "FK_RegisterTexts_RegisterRows_RowId",
                        column: x => x.RowId,
                        principalTable: "RegisterRows",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Appeals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseFileId = table.Column<Guid>(type: "uuid", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    EmployeeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Files = table.Column<string>(type: "text", nullable: false),
                    OnPaper = table.Column<bool>(type: "boolean", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    WindowEndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AnswerBy = table.Column<DateOnly>(type: "date", nullable: false),
                    Admission = table.Column<string>(type: "text", nullable: true),
                    ReviewerId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReviewerName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Turn = table.Column<int>(type: "integer", nullable: false),
                    NobodySince = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Outcome = table.Column<string>(type: "text", nullable: true),
                    Delivery_Method = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Delivery_Note = table.Column<string>(type: "text", nullable: true),
                    Delivery_ServedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Delivery_Served_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Delivery_Served_EmployeeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Delivery_Served_Name = table.Column<string>(type: "text", nullable: true),
                    Filed_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Filed_EmployeeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Filed_Name = table.Column<string>(type: "text", nullable: false),
                    Text_Grounds = table.Column<string>(type: "text", nullable: false),
                    Text_Request = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Appeals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Appeals_PenaltyDecisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "PenaltyDecisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ApprovalSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Level = table.Column<int>(type: "integer", nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Comment = table.Column<string>(type: "text", nullable: true),
                    AskedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    NobodySince = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: true),
                    Decided_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Decided_EmployeeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Decided_Name = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApprovalSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ApprovalSteps_PenaltyDecisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "PenaltyDecisions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Measures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AmountFen = table.Column<long>(type: "bigint", nullable: true),
                    Days = table.Column<int>(type: "integer", nullable: true),
                    Detail = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Original = table.Column<string>(type: "text", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PayrollMonth = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true),
                    Settled_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Settled_EmployeeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Settled_Name = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Measures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Measures_PenaltyDecisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "PenaltyDecisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PayrollParts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Month = table.Column<DateOnly>(type: "date", nullable: false),
                    AmountFen = table.Column<long>(type: "bigint", nullable: false),
                    Of = table.Column<int>(type: "integer", nullable: false),
                    ReturnReason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Passed_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Passed_EmployeeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Passed_Name = table.Column<string>(type: "text", nullable: false),
                    Returned_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Returned_EmployeeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Returned_Name = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PayrollParts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PayrollParts_PenaltyDecisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "PenaltyDecisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WrittenReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseFileId = table.Column<Guid>(type: "uuid", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    MeasureId = table.Column<Guid>(type: "uuid", nullable: false),
                    EmployeeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AssignedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ExtendedFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    Returns = table.Column<int>(type: "integer", nullable: false),
                    DraftSavedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Draft_Cause = table.Column<string>(type: "text", nullable: false),
                    Draft_Clause = table.Column<string>(type: "text", nullable: false),
                    Draft_Correction = table.Column<string>(type: "text", nullable: false),
                    Draft_Facts = table.Column<string>(type: "text", nullable: false),
                    Draft_Harm = table.Column<string>(type: "text", nullable: false),
                    Draft_Promise = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WrittenReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WrittenReviews_PenaltyDecisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "PenaltyDecisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SessionAttendees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    EmployeeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Attendance = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Marked_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Marked_EmployeeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Marked_Name = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SessionAttendees", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SessionAttendees_TrainingSessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "TrainingSessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FormerEmployments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EmployeeId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerEmployments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FormerEmployments_Employees_EmployeeId",
                        column: x => x.EmployeeId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Subjects",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseFileId = table.Column<Guid>(type: "uuid", nullable: false),
                    EmployeeId = table.Column<Guid>(type: "uuid", nullable: false),
                    StaffNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Post = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    StatementDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Statements = table.Column<string>(type: "text", nullable: false),
                    IsRemitted = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Subjects", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Subjects_CaseFiles_CaseFileId",
                        column: x => x.CaseFileId,
                        principalTable: "CaseFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Subjects_Employees_EmployeeId",
                        column: x => x.EmployeeId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TrainingAssignments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EmployeeId = table.Column<Guid>(type: "uuid", nullable: false),
                    CourseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    StandingId = table.Column<Guid>(type: "uuid", nullable: true),
                    RenewsId = table.Column<Guid>(type: "uuid", nullable: true),
                    CaseFileId = table.Column<Guid>(type: "uuid", nullable: true),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: true),
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: true),
                    MeasureId = table.Column<Guid>(type: "uuid", nullable: true),
                    AssignedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ExtendedFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ReadAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ExtraAttempts = table.Column<int>(type: "integer", nullable: false),
                    CompletedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ExpiresOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingAssignments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingAssignments_Courses_CourseId",
                        column: x => x.CourseId,
                        principalTable: "Courses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrainingAssignments_Employees_EmployeeId",
                        column: x => x.EmployeeId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrainingAssignments_PenaltyDecisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "PenaltyDecisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WageRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EmployeeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Month = table.Column<DateOnly>(type: "date", nullable: false),
                    WageFen = table.Column<long>(type: "bigint", nullable: false),
                    VariableFen = table.Column<long>(type: "bigint", nullable: false),
                    OtherFen = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WageRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WageRecords_Employees_EmployeeId",
                        column: x => x.EmployeeId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicyAcknowledgements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EmployeeId = table.Column<Guid>(type: "uuid", nullable: false),
                    PolicyId = table.Column<Guid>(type: "uuid", nullable: false),
                    PolicyVersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    CallId = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Confirmed_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Confirmed_EmployeeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Confirmed_Name = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyAcknowledgements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyAcknowledgements_Employees_EmployeeId",
                        column: x => x.EmployeeId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PolicyAcknowledgements_PolicyVersions_PolicyVersionId",
                        column: x => x.PolicyVersionId,
                        principalTable: "PolicyVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PolicyClauses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PolicyVersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Family = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Category = table.Column<string>(type: "text", nullable: false),
                    CategoryEn = table.Column<string>(type: "text", nullable: true),
                    Gravity = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    TitleEn = table.Column<string>(type: "text", nullable: true),
                    TextEn = table.Column<string>(type: "text", nullable: true),
                    LookBackMonths = table.Column<int>(type: "integer", nullable: false),
                    InfluenceMonths = table.Column<int>(type: "integer", nullable: false),
                    Steps = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyClauses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyClauses_PolicyVersions_PolicyVersionId",
                        column: x => x.PolicyVersionId,
                        principalTable: "PolicyVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReviewVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReviewId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SubmittedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SubmittedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Comment = table.Column<string>(type: "text", nullable: true),
                    Decided_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Decided_EmployeeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Decided_Name = table.Column<string>(type: "text", nullable: true),
                    Text_Cause = table.Column<string>(type: "text", nullable: false),
                    Text_Clause = table.Column<string>(type: "text", nullable: false),
                    Text_Correction = table.Column<string>(type: "text", nullable: false),
                    Text_Facts = table.Column<string>(type: "text", nullable: false),
                    Text_Harm = table.Column<string>(type: "text", nullable: false),
                    Text_Promise = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReviewVersions_WrittenReviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "WrittenReviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Allegations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    PolicyVersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClauseId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClauseCode = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    ClauseFamily = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ClauseTitle = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ClauseTitleEn = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Gravity = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Finding = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    FindingNote = table.Column<string>(type: "text", nullable: true),
                    EvidenceIds = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: true),
                    Found_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Found_EmployeeId = table.Column<Guid>(type: "uuid", nullable: true),
                    Found_Name = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Allegations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Allegations_Subjects_SubjectId",
                        column: x => x.SubjectId,
                        principalTable: "Subjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TrainingAttempts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AssignmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Seed = table.Column<int>(type: "integer", nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    PassPercent = table.Column<int>(type: "integer", nullable: false),
                    Asked = table.Column<string>(type: "text", nullable: false),
                    Language = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Answers = table.Column<string>(type: "text", nullable: false),
                    StartedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    FinishedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Score = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingAttempts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingAttempts_TrainingAssignments_AssignmentId",
                        column: x => x.AssignmentId,
                        principalTable: "TrainingAssignments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "AuditHeads",
                columns: new[] { "Id", "Count", "Hash" },
                values: new object[] { 1, 0L, "" });

            migrationBuilder.InsertData(
                table: "CalendarDays",
                columns: new[] { "Date", "IsAnnounced", "IsWorkingDay", "Name" },
                values: new object[,]
                {
                    { new DateOnly(2025, 1, 1), true, false, "元旦" },
                    { new DateOnly(2025, 1, 26), true, true, "春节调休" },
                    { new DateOnly(2025, 1, 28), true, false, "春节" },
                    { new DateOnly(2025, 1, 29), true, false, "春节" },
                    { new DateOnly(2025, 1, 30), true, false, "春节" },
                    { new DateOnly(2025, 1, 31), true, false, "春节" },
                    { new DateOnly(2025, 2, 1), true, false, "春节" },
                    { new DateOnly(2025, 2, 2), true, false, "春节" },
                    { new DateOnly(2025, 2, 3), true, false, "春节" },
                    { new DateOnly(2025, 2, 4), true, false, "春节" },
                    { new DateOnly(2025, 2, 8), true, true, "春节调休" },
                    { new DateOnly(2025, 4, 4), true, false, "清明节" },
                    { new DateOnly(2025, 4, 5), true, false, "清明节" },
                    { new DateOnly(2025, 4, 6), true, false, "清明节" },
                    { new DateOnly(2025, 4, 27), true, true, "劳动节调休" },
                    { new DateOnly(2025, 5, 1), true, false, "劳动节" },
                    { new DateOnly(2025, 5, 2), true, false, "劳动节" },
                    { new DateOnly(2025, 5, 3), true, false, "劳动节" },
                    { new DateOnly(2025, 5, 4), true, false, "劳动节" },
                    { new DateOnly(2025, 5, 5), true, false, "劳动节" },
                    { new DateOnly(2025, 5, 31), true, false, "端午节" },
                    { new DateOnly(2025, 6, 1), true, false, "端午节" },
                    { new DateOnly(2025, 6, 2), true, false, "端午节" },
                    { new DateOnly(2025, 9, 28), true, true, "国庆节、中秋节调休" },
                    { new DateOnly(2025, 10, 1), true, false, "国庆节、中秋节" },
                    { new DateOnly(2025, 10, 2), true, false, "国庆节、中秋节" },
                    { new DateOnly(2025, 10, 3), true, false, "国庆节、中秋节" },
                    { new DateOnly(2025, 10, 4), true, false, "国庆节、中秋节" },
                    { new DateOnly(2025, 10, 5), true, false, "国庆节、中秋节" },
                    { new DateOnly(2025, 10, 6), true, false, "国庆节、中秋节" },
                    { new DateOnly(2025, 10, 7), true, false, "国庆节、中秋节" },
                    { new DateOnly(2025, 10, 8), true, false, "国庆节、中秋节" },
                    { new DateOnly(2025, 10, 11), true, true, "国庆节、中秋节调休" },
                    { new DateOnly(2026, 1, 1), true, false, "元旦" },
                    { new DateOnly(2026, 1, 2), true, false, "元旦" },
                    { new DateOnly(2026, 1, 3), true, false, "元旦" },
                    { new DateOnly(2026, 1, 4), true, true, "元旦调休" },
                    { new DateOnly(2026, 2, 14), true, true, "春节调休" },
                    { new DateOnly(2026, 2, 15), true, false, "春节" },
                    { new DateOnly(2026, 2, 16), true, false, "春节" },
                    { new DateOnly(2026, 2, 17), true, false, "春节" },
                    { new DateOnly(2026, 2, 18), true, false, "春节" },
                    { new DateOnly(2026, 2, 19), true, false, "春节" },
                    { new DateOnly(2026, 2, 20), true, false, "春节" },
                    { new DateOnly(2026, 2, 21), true, false, "春节" },
                    { new DateOnly(2026, 2, 22), true, false, "春节" },
                    { new DateOnly(2026, 2, 23), true, false, "春节" },
                    { new DateOnly(2026, 2, 28), true, true, "春节调休" },
                    { new DateOnly(2026, 4, 4), true, false, "清明节" },
                    { new DateOnly(2026, 4, 5), true, false, "清明节" },
                    { new DateOnly(2026, 4, 6), true, false, "清明节" },
                    { new DateOnly(2026, 5, 1), true, false, "劳动节" },
                    { new DateOnly(2026, 5, 2), true, false, "劳动节" },
                    { new DateOnly(2026, 5, 3), true, false, "劳动节" },
                    { new DateOnly(2026, 5, 4), true, false, "劳动节" },
                    { new DateOnly(2026, 5, 5), true, false, "劳动节" },
                    { new DateOnly(2026, 5, 9), true, true, "劳动节调休" },
                    { new DateOnly(2026, 6, 19), true, false, "端午节" },
                    { new DateOnly(2026, 6, 20), true, false, "端午节" },
                    { new DateOnly(2026, 6, 21), true, false, "端午节" },
                    { new DateOnly(2026, 9, 20), true, true, "国庆节调休" },
                    { new DateOnly(2026, 9, 25), true, false, "中秋节" },
                    { new DateOnly(2026, 9, 26), true, false, "中秋节" },
                    { new DateOnly(2026, 9, 27), true, false, "中秋节" },
                    { new DateOnly(2026, 10, 1), true, false, "国庆节" },
                    { new DateOnly(2026, 10, 2), true, false, "国庆节" },
                    { new DateOnly(2026, 10, 3), true, false, "国庆节" },
                    { new DateOnly(2026, 10, 4), true, false, "国庆节" },
                    { new DateOnly(2026, 10, 5), true, false, "国庆节" },
                    { new DateOnly(2026, 10, 6), true, false, "国庆节" },
                    { new DateOnly(2026, 10, 7), true, false, "国庆节" },
                    { new DateOnly(2026, 10, 10), true, true, "国庆节调休" },
                    { new DateOnly(2027, 1, 1), false, false, "元旦" },
                    { new DateOnly(2027, 2, 5), false, false, "春节" },
                    { new DateOnly(2027, 2, 6), false, false, "春节" },
                    { new DateOnly(2027, 2, 7), false, false, "春节" },
                    { new DateOnly(2027, 2, 8), false, false, "春节" },
                    { new DateOnly(2027, 4, 5), false, false, "清明节" },
                    { new DateOnly(2027, 5, 1), false, false, "劳动节" },
                    { new DateOnly(2027, 5, 2), false, false, "劳动节" },
                    { new DateOnly(2027, 6, 9), false, false, "端午节" },
                    { new DateOnly(2027, 9, 15), false, false, "中秋节" },
                    { new DateOnly(2027, 10, 1), false, false, "国庆节" },
                    { new DateOnly(2027, 10, 2), false, false, "国庆节" },
                    { new DateOnly(2027, 10, 3), false, false, "国庆节" }
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccountClaims_UserId",
                table: "AccountClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountLogins_UserId",
                table: "AccountLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_EmployeeId",
                table: "Accounts",
                column: "EmployeeId");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_NormalizedEmail",
                table: "Accounts",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_NormalizedUserName",
                table: "Accounts",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AccountSessions_AccountId",
                table: "AccountSessions",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_AcknowledgementCall_PolicyId",
                table: "AcknowledgementCall",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_Allegations_ClauseFamily_DecisionId",
                table: "Allegations",
                columns: new[] { "ClauseFamily", "DecisionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Allegations_ClauseFamily_SubjectId",
                table: "Allegations",
                columns: new[] { "ClauseFamily", "SubjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_Allegations_DecisionId",
                table: "Allegations",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_Allegations_SubjectId",
                table: "Allegations",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_AnonymousReports_CodeKey",
                table: "AnonymousReports",
                column: "CodeKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AnonymousReports_ReceivedOn",
                table: "AnonymousReports",
                column: "ReceivedOn");

            migrationBuilder.CreateIndex(
                name: "IX_AnonymousReports_RetainUntil",
                table: "AnonymousReports",
                column: "RetainUntil");

            migrationBuilder.CreateIndex(
                name: "IX_AnonymousReports_Status_ReceivedOn",
                table: "AnonymousReports",
                columns: new[] { "Status", "ReceivedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_CaseFileId",
                table: "Appeals",
                column: "CaseFileId");

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_DecisionId",
                table: "Appeals",
                column: "DecisionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_EmployeeId",
                table: "Appeals",
                column: "EmployeeId");

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_Status_AnswerBy",
                table: "Appeals",
                columns: new[] { "Status", "AnswerBy" });

            migrationBuilder.CreateIndex(
                name: "IX_AppealUploads_DecisionId_UploadedBy_Sha256",
                table: "AppealUploads",
                columns: new[] { "DecisionId", "UploadedBy", "Sha256" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ApprovalSteps_DecisionId",
                table: "ApprovalSteps",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_ApprovalSteps_UnitId_Role_Outcome",
                table: "ApprovalSteps",
                columns: new[] { "UnitId", "Role", "Outcome" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_AccountId_Seq",
                table: "AuditEntries",
                columns: new[] { "AccountId", "Seq" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_At",
                table: "AuditEntries",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_CaseFileId_Seq",
                table: "AuditEntries",
                columns: new[] { "CaseFileId", "Seq" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Kind_Seq",
                table: "AuditEntries",
                columns: new[] { "Kind", "Seq" });

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeed_TokenHash",
                table: "CalendarFeed",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseFiles_Number",
                table: "CaseFiles",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseFiles_Status",
                table: "CaseFiles",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_ChatRobots_UnitId",
                table: "ChatRobots",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Courses_Status_Category",
                table: "Courses",
                columns: new[] { "Status", "Category" });

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_Key",
                table: "Deliveries",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_RobotId_CreatedAt",
                table: "Deliveries",
                columns: new[] { "RobotId", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_Status_Channel_NextAttemptAt",
                table: "Deliveries",
                columns: new[] { "Status", "Channel", "NextAttemptAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_Status_CreatedAt",
                table: "Deliveries",
                columns: new[] { "Status", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Employees_LineManagerId",
                table: "Employees",
                column: "LineManagerId");

            migrationBuilder.CreateIndex(
                name: "IX_Employees_Name",
                table: "Employees",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_Employees_StaffNumber",
                table: "Employees",
                column: "StaffNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Employees_UnitId",
                table: "Employees",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceItems_CaseFileId",
                table: "EvidenceItems",
                column: "CaseFileId");

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceItems_Sha256",
                table: "EvidenceItems",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_FormerEmployments_EmployeeId_From",
                table: "FormerEmployments",
                columns: new[] { "EmployeeId", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IdentityRequests_ReportId",
                table: "IdentityRequests",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_JobRuns_Job_DueAt",
                table: "JobRuns",
                columns: new[] { "Job", "DueAt" },
                unique: true,
                filter: "\"Outcome\" <> 'Interrupted'");

            migrationBuilder.CreateIndex(
                name: "IX_JobRuns_Job_Outcome_EndedAt",
                table: "JobRuns",
                columns: new[] { "Job", "Outcome", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_JobRuns_Running",
                table: "JobRuns",
                column: "Job",
                unique: true,
                filter: "\"Outcome\" = 'Running'");

            migrationBuilder.CreateIndex(
                name: "IX_JobRuns_StartedAt",
                table: "JobRuns",
                column: "StartedAt");

            migrationBuilder.CreateIndex(
                name: "IX_LongWorks_AccountId_CreatedAt",
                table: "LongWorks",
                columns: new[] { "AccountId", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_LongWorks_AccountId_Kind_Key",
                table: "LongWorks",
                columns: new[] { "AccountId", "Kind", "Key" },
                unique: true,
                filter: "\"State\" IN ('Waiting', 'Running')");

            migrationBuilder.CreateIndex(
                name: "IX_LongWorks_State_AliveAt",
                table: "LongWorks",
                columns: new[] { "State", "AliveAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Measures_DecisionId",
                table: "Measures",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_Measures_Kind_Status_DecisionId",
                table: "Measures",
                columns: new[] { "Kind", "Status", "DecisionId" });

            migrationBuilder.CreateIndex(
                name: "IX_MinimumWages_Place_ValidFrom",
                table: "MinimumWages",
                columns: new[] { "Place", "ValidFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_NamedInReports_EmployeeId",
                table: "NamedInReports",
                column: "EmployeeId");

            migrationBuilder.CreateIndex(
                name: "IX_NamedInReports_ReportId",
                table: "NamedInReports",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_NamedPersons_CaseFileId",
                table: "NamedPersons",
                column: "CaseFileId");

            migrationBuilder.CreateIndex(
                name: "IX_NamedPersons_EmployeeId_CaseFileId",
                table: "NamedPersons",
                columns: new[] { "EmployeeId", "CaseFileId" });

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_ItemId",
                table: "Notifications",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_RecipientEmployeeId_ItemId_Step",
                table: "Notifications",
                columns: new[] { "RecipientEmployeeId", "ItemId", "Step" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_RecipientEmployeeId_ReadAt_CreatedAt",
                table: "Notifications",
                columns: new[] { "RecipientEmployeeId", "ReadAt", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_Undispatched",
                table: "Notifications",
                column: "Id",
                filter: "\"DispatchedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OrgUnits_Code",
                table: "OrgUnits",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OrgUnits_ParentId",
                table: "OrgUnits",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_PayrollParts_DecisionId",
                table: "PayrollParts",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_PayrollParts_Month_DecisionId",
                table: "PayrollParts",
                columns: new[] { "Month", "DecisionId" });

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyDecisions_CaseFileId",
                table: "PenaltyDecisions",
                column: "CaseFileId");

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyDecisions_EmployeeId_EffectiveOn",
                table: "PenaltyDecisions",
                columns: new[] { "EmployeeId", "EffectiveOn" });

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyDecisions_Status_CaseFileId",
                table: "PenaltyDecisions",
                columns: new[] { "Status", "CaseFileId" });

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyDecisions_SubjectId",
                table: "PenaltyDecisions",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_Policies_Code",
                table: "Policies",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PolicyAcknowledgements_EmployeeId_PolicyVersionId",
                table: "PolicyAcknowledgements",
                columns: new[] { "EmployeeId", "PolicyVersionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PolicyAcknowledgements_PolicyVersionId_Status",
                table: "PolicyAcknowledgements",
                columns: new[] { "PolicyVersionId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_PolicyAcknowledgements_Status_DueOn",
                table: "PolicyAcknowledgements",
                columns: new[] { "Status", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_PolicyClauses_PolicyVersionId_Code",
                table: "PolicyClauses",
                columns: new[] { "PolicyVersionId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PolicyReview_PolicyId",
                table: "PolicyReview",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyVersions_PolicyId_Number",
                table: "PolicyVersions",
                columns: new[] { "PolicyId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Proceedings_CaseFileId",
                table: "Proceedings",
                column: "CaseFileId");

            migrationBuilder.CreateIndex(
                name: "IX_ProtectedPersons_PersonKey",
                table: "ProtectedPersons",
                column: "PersonKey");

            migrationBuilder.CreateIndex(
                name: "IX_ProtectedPersons_ReportId",
                table: "ProtectedPersons",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_RegisterRows_ApprovedOn_FoundOn_Id_CaseFileId",
                table: "RegisterRows",
                columns: new[] { "ApprovedOn", "FoundOn", "Id", "CaseFileId" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterRows_CaseFileId",
                table: "RegisterRows",
                column: "CaseFileId");

            migrationBuilder.CreateIndex(
                name: "IX_RegisterRows_CaseNumber_Id",
                table: "RegisterRows",
                columns: new[] { "CaseNumber", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterRows_CaseStatus_FoundOn_Id_CaseFileId",
                table: "RegisterRows",
                columns: new[] { "CaseStatus", "FoundOn", "Id", "CaseFileId" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterRows_EmployeeId_FoundOn",
                table: "RegisterRows",
                columns: new[] { "EmployeeId", "FoundOn" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterRows_Filters",
                table: "RegisterRows",
                columns: new[] { "FoundOn", "Id", "Gravity", "CaseStatus", "Measures", "UnitId", "CaseFileId", "OccurredOn", "ApprovedOn", "ReviewOwed", "ReviewDueOn", "ReviewSubmittedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterRows_Gravity_FoundOn_Id_CaseFileId",
                table: "RegisterRows",
                columns: new[] { "Gravity", "FoundOn", "Id", "CaseFileId" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterRows_Measures_CaseFileId",
                table: "RegisterRows",
                columns: new[] { "Measures", "CaseFileId" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterRows_NameOrder_Id",
                table: "RegisterRows",
                columns: new[] { "NameOrder", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterRows_OccurredOn_Id_FoundOn_CaseFileId",
                table: "RegisterRows",
                columns: new[] { "OccurredOn", "Id", "FoundOn", "CaseFileId" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterRows_ReviewDueOn_ReviewOwed_ReviewSubmittedOn_CaseF~",
                table: "RegisterRows",
                columns: new[] { "ReviewDueOn", "ReviewOwed", "ReviewSubmittedOn", "CaseFileId" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterRows_SubjectId_DecisionId",
                table: "RegisterRows",
                columns: new[] { "SubjectId", "DecisionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RegisterRows_UnitId_FoundOn_Id_CaseFileId",
                table: "RegisterRows",
                columns: new[] { "UnitId", "FoundOn", "Id", "CaseFileId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportFiles_ReportId",
                table: "ReportFiles",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportFiles_Sha256",
                table: "ReportFiles",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_ReportMessages_ReportId_Number",
                table: "ReportMessages",
                columns: new[] { "ReportId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReviewVersions_ReviewId_Number",
                table: "ReviewVersions",
                columns: new[] { "ReviewId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RoleAssignments_Role_UnitId",
                table: "RoleAssignments",
                columns: new[] { "Role", "UnitId" });

            migrationBuilder.CreateIndex(
                name: "IX_SavedViews_AccountId_Page_Name",
                table: "SavedViews",
                columns: new[] { "AccountId", "Page", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SessionAttendees_EmployeeId",
                table: "SessionAttendees",
                column: "EmployeeId");

            migrationBuilder.CreateIndex(
                name: "IX_SessionAttendees_SessionId_EmployeeId",
                table: "SessionAttendees",
                columns: new[] { "SessionId", "EmployeeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StandingAssignments_CourseId",
                table: "StandingAssignments",
                column: "CourseId");

            migrationBuilder.CreateIndex(
                name: "IX_StandingAssignments_UnitId",
                table: "StandingAssignments",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_StoredTexts_AccountId_Text",
                table: "StoredTexts",
                columns: new[] { "AccountId", "Text" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Subjects_CaseFileId",
                table: "Subjects",
                column: "CaseFileId");

            migrationBuilder.CreateIndex(
                name: "IX_Subjects_EmployeeId",
                table: "Subjects",
                column: "EmployeeId");

            migrationBuilder.CreateIndex(
                name: "IX_Subjects_UnitId_CaseFileId",
                table: "Subjects",
                columns: new[] { "UnitId", "CaseFileId" });

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAssignments_CaseFileId",
                table: "TrainingAssignments",
                column: "CaseFileId");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAssignments_CourseId_DueOn_Status",
                table: "TrainingAssignments",
                columns: new[] { "CourseId", "DueOn", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAssignments_DecisionId",
                table: "TrainingAssignments",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAssignments_EmployeeId_CourseId",
                table: "TrainingAssignments",
                columns: new[] { "EmployeeId", "CourseId" },
                unique: true,
                filter: "\"Status\" IN ('Assigned', 'Read', 'Attended', 'Failed') AND \"MeasureId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAssignments_EmployeeId_Status",
                table: "TrainingAssignments",
                columns: new[] { "EmployeeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAssignments_MeasureId",
                table: "TrainingAssignments",
                column: "MeasureId",
                unique: true,
                filter: "\"Status\" IN ('Assigned', 'Read', 'Attended', 'Failed') AND \"MeasureId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAssignments_RenewsId",
                table: "TrainingAssignments",
                column: "RenewsId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAssignments_Status_DueOn",
                table: "TrainingAssignments",
                columns: new[] { "Status", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAssignments_Status_ExpiresOn",
                table: "TrainingAssignments",
                columns: new[] { "Status", "ExpiresOn" });

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAttempts_AssignmentId_Number",
                table: "TrainingAttempts",
                columns: new[] { "AssignmentId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TrainingSessions_CourseId",
                table: "TrainingSessions",
                column: "CourseId");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingSessions_Status_StartsAt",
                table: "TrainingSessions",
                columns: new[] { "Status", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TrainingSessions_TrainerId",
                table: "TrainingSessions",
                column: "TrainerId");

            migrationBuilder.CreateIndex(
                name: "IX_WageRecords_EmployeeId_Month",
                table: "WageRecords",
                columns: new[] { "EmployeeId", "Month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WageRecords_Month",
                table: "WageRecords",
                column: "Month");

            migrationBuilder.CreateIndex(
                name: "IX_WrittenReviews_CaseFileId",
                table: "WrittenReviews",
                column: "CaseFileId");

            migrationBuilder.CreateIndex(
                name: "IX_WrittenReviews_DecisionId",
                table: "WrittenReviews",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_WrittenReviews_EmployeeId_Status",
                table: "WrittenReviews",
                columns: new[] { "EmployeeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_WrittenReviews_Status_DueOn",
                table: "WrittenReviews",
                columns: new[] { "Status", "DueOn" });

            AuditTriggers.Create(migrationBuilder);
            RegisterSearch.Create(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccountClaims");

            migrationBuilder.DropTable(
                name: "AccountLogins");

            migrationBuilder.DropTable(
                name: "AccountSessions");

            migrationBuilder.DropTable(
                name: "AccountTokens");

            migrationBuilder.DropTable(
                name: "AcknowledgementCall");

            migrationBuilder.DropTable(
                name: "Allegations");

            migrationBuilder.DropTable(
                name: "Appeals");

            migrationBuilder.DropTable(
                name: "AppealUploads");

            migrationBuilder.DropTable(
                name: "ApprovalSteps");

            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "AuditHeads");

            migrationBuilder.DropTable(
                name: "CalendarDays");

            migrationBuilder.DropTable(
                name: "CalendarFeed");

            migrationBuilder.DropTable(
                name: "ChatRobots");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "Deliveries");

            migrationBuilder.DropTable(
                name: "EvidenceItems");

            migrationBuilder.DropTable(
                name: "FormDrafts");

            migrationBuilder.DropTable(
                name: "FormerEmployments");

            migrationBuilder.DropTable(
                name: "IdentityRequests");

            migrationBuilder.DropTable(
                name: "JobPauses");

            migrationBuilder.DropTable(
                name: "JobRuns");

            migrationBuilder.DropTable(
                name: "LongWorks");

            migrationBuilder.DropTable(
                name: "Measures");

            migrationBuilder.DropTable(
                name: "MinimumWages");

            migrationBuilder.DropTable(
                name: "NamedInReports");

            migrationBuilder.DropTable(
                name: "NamedPersons");

            migrationBuilder.DropTable(
                name: "NotificationPreferences");

            migrationBuilder.DropTable(
                name: "Notifications");

            migrationBuilder.DropTable(
                name: "NumberSeries");

            migrationBuilder.DropTable(
                name: "PayrollParts");

            migrationBuilder.DropTable(
                name: "PolicyAcknowledgements");

            migrationBuilder.DropTable(
                name: "PolicyClauses");

            migrationBuilder.DropTable(
                name: "PolicyReview");

            migrationBuilder.DropTable(
                name: "Proceedings");

            migrationBuilder.DropTable(
                name: "ProtectedPersons");

            migrationBuilder.DropTable(
                name: "RegisterShapes");

            migrationBuilder.DropTable(
                name: "RegisterTexts");

            migrationBuilder.DropTable(
                name: "ReportFiles");

            migrationBuilder.DropTable(
                name: "ReportMessages");

            migrationBuilder.DropTable(
                name: "ReviewVersions");

            migrationBuilder.DropTable(
                name: "RoleAssignments");

            migrationBuilder.DropTable(
                name: "RosterUploads");

            migrationBuilder.DropTable(
                name: "SavedViews");

            migrationBuilder.DropTable(
                name: "SessionAttendees");

            migrationBuilder.DropTable(
                name: "StandingAssignments");

            migrationBuilder.DropTable(
                name: "StoredTexts");

            migrationBuilder.DropTable(
                name: "TrainingAttempts");

            migrationBuilder.DropTable(
                name: "WageRecords");

            migrationBuilder.DropTable(
                name: "Subjects");

            migrationBuilder.DropTable(
                name: "PolicyVersions");

            migrationBuilder.DropTable(
                name: "RegisterRows");

            migrationBuilder.DropTable(
                name: "AnonymousReports");

            migrationBuilder.DropTable(
                name: "WrittenReviews");

            migrationBuilder.DropTable(
                name: "TrainingSessions");

            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "TrainingAssignments");

            migrationBuilder.DropTable(
                name: "Policies");

            migrationBuilder.DropTable(
                name: "Courses");

            migrationBuilder.DropTable(
                name: "Employees");

            migrationBuilder.DropTable(
                name: "PenaltyDecisions");

            migrationBuilder.DropTable(
                name: "OrgUnits");

            migrationBuilder.DropTable(
                name: "CaseFiles");
        }
    }
}
