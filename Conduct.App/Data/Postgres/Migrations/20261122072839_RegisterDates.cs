using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Conduct.App.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class RegisterDates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_RegisterRows_ApprovedOn",
                table: "RegisterRows");

            migrationBuilder.DropIndex(
                name: "IX_RegisterRows_OccurredOn_Id",
                table: "RegisterRows");

            migrationBuilder.CreateIndex(
                name: "IX_RegisterRows_ApprovedOn_FoundOn_Id_CaseFileId",
                table: "RegisterRows",
                columns: new[] { "ApprovedOn", "FoundOn", "Id", "CaseFileId" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterRows_OccurredOn_Id_FoundOn_CaseFileId",
                table: "RegisterRows",
                columns: new[] { "OccurredOn", "Id", "FoundOn", "CaseFileId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_RegisterRows_ApprovedOn_FoundOn_Id_CaseFileId",
                table: "RegisterRows");

            migrationBuilder.DropIndex(
                name: "IX_RegisterRows_OccurredOn_Id_FoundOn_CaseFileId",
                table: "RegisterRows");

            migrationBuilder.CreateIndex(
                name: "IX_RegisterRows_ApprovedOn",
                table: "RegisterRows",
                column: "ApprovedOn");

            migrationBuilder.CreateIndex(
                name: "IX_RegisterRows_OccurredOn_Id",
                table: "RegisterRows",
                columns: new[] { "OccurredOn", "Id" });
        }
    }
}
