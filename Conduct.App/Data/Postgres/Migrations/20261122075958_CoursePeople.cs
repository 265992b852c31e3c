using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Conduct.App.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class CoursePeople : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_TrainingAssignments_CourseId_Status",
                table: "TrainingAssignments");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAssignments_CourseId_DueOn_Status",
                table: "TrainingAssignments",
                columns: new[] { "CourseId", "DueOn", "Status" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_TrainingAssignments_CourseId_DueOn_Status",
                table: "TrainingAssignments");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingAssignments_CourseId_Status",
                table: "TrainingAssignments",
                columns: new[] { "CourseId", "Status" });
        }
    }
}
