using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Conduct.App.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class CourseInEnglish : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Language",
                table: "TrainingAttempts",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Chinese");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Language",
                table: "TrainingAttempts");
        }
    }
}
