using System.IO.Compression;
using System.Security;
using System.Text;

namespace Conduct.Tests.Platform.Word;

/// <summary>Documents written by hand, also such as no program would write.</summary>
internal sealed class RawDocx
{
    private const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private readonly StringBuilder _body = new();

    public string? Numbering { get; init; }

    public string? Styles { get; init; }

    /// <summary>In place of the whole part.</summary>
    public string? Document { get; init; }

    public static RawDocx Of(params string[] paragraphs)
    {
        var made = new RawDocx();
        foreach (var paragraph in paragraphs)
        {
            made.Add(paragraph);
        }

        return made;
    }

    public RawDocx Add(string text, string properties = "")
    {
        _body.Append("<w:p><w:pPr>").Append(properties).Append("</w:pPr><w:r><w:t xml:space=\"preserve\">").Append(SecurityElement.Escape(text)).Append("</w:t></w:r></w:p>");
        return this;
    }

    public RawDocx AddRaw(string xml)
    {
        _body.Append(xml);
        return this;
    }

    public RawDocx AddTable(params string[][] rows) => AddRaw($"<w:tbl>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc><w:p><w:r><w:t>{cell}</w:t></w:r></w:p></w:tc>"))}</w:tr>"))}</w:tbl>");

    public MemoryStream Open(Action<ZipArchive>? change = null)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Write(zip, "word/document.xml", Document ?? $"<w:document {Namespaces}><w:body>{_body}</w:body></w:document>");
            Write(zip, "word/numbering.xml", Numbering is null ? null : $"<w:numbering {Namespaces}>{Numbering}</w:numbering>");
            Write(zip, "word/styles.xml", Styles is null ? null : $"<w:styles {Namespaces}>{Styles}</w:styles>");
            change?.Invoke(zip);
        }

        file.Position = 0;
        return file;
    }

    private static void Write(ZipArchive zip, string name, string? text)
    {
        if (text is not null)
        {
            using var part = zip.CreateEntry(name).Open();
            part.Write(Encoding.UTF8.GetBytes(text));
        }
    }
}
