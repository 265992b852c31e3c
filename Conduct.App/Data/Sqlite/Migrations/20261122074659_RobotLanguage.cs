using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Conduct.App.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class RobotLanguage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Culture",
                table: "ChatRobots",
                type: "TEXT",
                maxLength: 10,
                nullable: false,
                defaultValue: "zh-CN");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Culture",
                table: "ChatRobots");
        }
    }
}
