using System.Buffers;
using System.Text;
using System.Xml;

namespace Retinue.Server.Api;

/// <summary><c>&lt;whmcsapi&gt;</c> with the action in lower case first; a list is a container of repeated elements.</summary>
internal sealed class XmlFormat : WireFormat
{
    // Entitize: a carriage return goes out as &#xD;, because readers make a line feed of a bare one.
    private static readonly XmlWriterSettings Settings = new() { NewLineHandling = NewLineHandling.Entitize, Encoding = new UTF8Encoding(false), Indent = true, IndentChars = "", NewLineChars = "\n", CloseOutput = false, CheckCharacters = false };

    public override string ContentType => "application/xml; charset=utf-8";

    public override void Write(Answer answer, IBufferWriter<byte> output)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement("whmcsapi");
            xml.WriteAttributeString("version", ApiVersions.Release(answer.Version));
            Text(xml, "action", answer.LowerAction);
            Text(xml, "result", answer.Result);
            if (answer.SaysStatus) Text(xml, "status", answer.Result);
            if (answer.Reply != null) Fields(xml, answer.Reply, answer.Version);
            if (answer.Message != null) Text(xml, "message", answer.Message);
            if (answer.Errors.Count > 0) Errors(xml, answer.Errors);
            if (answer.Code != null) Text(xml, "code", answer.Code);
            if (answer.Warning is { } warning) Text(xml, "warning", warning);
            xml.WriteEndElement();
        }
        output.Write(stream.GetBuffer().AsSpan(0, (int)stream.Length));
        output.Write("\n"u8);
    }

    private static void Fields(XmlWriter xml, Reply reply, ApiVersion version)
    {
        foreach (var (field, value) in reply)
            if (field.IsIn(version)) Element(xml, field, value, version);
    }

    private static void Element(XmlWriter xml, Field field, object? value, ApiVersion version)
    {
        if (value is not (Reply or IReadOnlyList<Reply> or IReadOnlyList<string>))
        {
            Text(xml, field.Name, ReplyJson.Scalar(field, value));
            return;
        }
        xml.WriteStartElement(field.Name);
        var item = field.Item.Length > 0 ? field.Item : "item";
        switch (value)
        {
            case Reply group:
                Fields(xml, group, version);
                break;
            case IReadOnlyList<Reply> rows:
                foreach (var row in rows)
                {
                    xml.WriteStartElement(item);
                    Fields(xml, row, version);
                    xml.WriteFullEndElement();
                }
                break;
            case IReadOnlyList<string> texts:
                foreach (var text in texts) Text(xml, item, text);
                break;
        }
        // An empty list is <contacts></contacts>, as an empty value is.
        xml.WriteFullEndElement();
    }

    private static void Errors(XmlWriter xml, IReadOnlyList<string> errors)
    {
        xml.WriteStartElement("errors");
        foreach (var error in errors) Text(xml, "error", error);
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text)
    {
        // A name that XML cannot have, such as a date, is written as XML encodes one.
        xml.WriteStartElement(XmlConvert.EncodeLocalName(name));
        xml.WriteString(Allowed(text));
        xml.WriteFullEndElement();
    }

    /// <summary>XML 1.0 cannot hold most control characters, not even escaped: they become U+FFFD, so that the document stays readable.</summary>
    private static string Allowed(string text)
    {
        text = Value.WellFormed(text);
        for (var i = 0; i < text.Length; i++)
            if (!XmlConvert.IsXmlChar(text[i]) && !char.IsSurrogate(text[i]))
                return string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : '\uFFFD'));
        return text;
    }
}
