using Conduct.App.Platform.Excel;
using Microsoft.AspNetCore.Http;

namespace Conduct.Tests.Platform.Excel;

public sealed class SheetResultTests
{
    [Fact]
    public async Task Download_HasItsTypeNameAndContent_AndClosesTheFile()
    {
        var file = await Workbooks.WriteAsync(Sample.Columns, Sample.Full);
        var length = file.Length;
        var context = new DefaultHttpContext { Response = { Body = new MemoryStream() } };

        await new SheetResult(file, "违规台账.xlsx").ExecuteAsync(context);

        Assert.Equal(SheetResult.ContentType, context.Response.ContentType);
        Assert.Contains("filename*=UTF-8''%E8%BF%9D%E8%A7%84%E5%8F%B0%E8%B4%A6.xlsx", context.Response.Headers.ContentDisposition.ToString(), StringComparison.Ordinal);
        Assert.Equal("no-store", context.Response.Headers.CacheControl);
        Assert.Equal(length, context.Response.Body.Length);
        Assert.Throws<ObjectDisposedException>(() => file.Length);
    }
}
