using Conduct.App.Platform.Files;
using Microsoft.AspNetCore.Http;

namespace Conduct.Tests.Platform.Files;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("报告\u202Egpj.exe", "报告gpj.exe")]
    [InlineData("\u202A\u202B\u202C\u202Da\u2066\u2067\u2068\u2069.pdf", "a.pdf")]
    [InlineData("\u200E\u200Fa\u061C.pdf", "a.pdf")]
    [InlineData("\uFEFF证据\u200B\u200C\u200D\u2060.pdf", "证据.pdf")]
    [InlineData("a\u00ADb\u2028\u2029\u0000\u0085\r\n.pdf", "ab.pdf")]
    [InlineData("a\uD800b.pdf", "ab.pdf")]
    [InlineData("  现场 照片·1（😀）.png ", "现场 照片·1（😀）.png")]
    [InlineData("Ärger—naïve.txt", "Ärger—naïve.txt")]
    public void Name_LosesWhatCannotBeSeen(string sent, string kept) => Assert.Equal(kept, FileNames.Plain(sent));

    [Theory]
    [InlineData("C%3A%5Ctemp%5C%E2%80%AEgpj.exe", "gpj.exe")]
    [InlineData("..%2F..%2F%EF%BB%BFa.txt", "a.txt")]
    public void Name_OfAnUpload_IsPlain(string header, string kept)
    {
        var http = new DefaultHttpContext();
        http.Request.Headers[Uploads.NameHeader] = header;

        Assert.Equal(kept, Uploads.NameOf(http.Request));
    }
}
