package id.go.pontianak.bangkom.desk.report.domain;

import id.go.pontianak.bangkom.desk.report.domain.JournalRows.Entry;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** An event log as XES: a trace for each case, with the extensions Concept, Time and Organizational. */
public final class XesWriter {

    private static final String NAMESPACE = "http://www.xes-standard.org/";

    private final XMLStreamWriter xml;
    private final Pseudonyms pseudonyms;
    private @Nullable CaseNumber open;

    private XesWriter(XMLStreamWriter xml, Pseudonyms pseudonyms) {
        this.xml = xml;
        this.pseudonyms = pseudonyms;
    }

    public static void write(JournalRows journal, Pseudonyms pseudonyms, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            XesWriter writer = new XesWriter(xml, pseudonyms);
            writer.head();
            journal.each(writer::entry);
            writer.foot();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void head() throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("log");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xes.version", "1849-2016");
        xml.writeAttribute("xes.features", "");
        extension("Concept", "concept");
        extension("Time", "time");
        extension("Organizational", "org");
        global("trace", false);
        global("event", true);
        xml.writeEmptyElement("classifier");
        xml.writeAttribute("name", "Activity");
        xml.writeAttribute("keys", "concept:name");
    }

    private void extension(String name, String prefix) throws XMLStreamException {
        xml.writeEmptyElement("extension");
        xml.writeAttribute("name", name);
        xml.writeAttribute("prefix", prefix);
        xml.writeAttribute("uri", NAMESPACE + prefix + ".xesext");
    }

    private void global(String scope, boolean timed) throws XMLStreamException {
        xml.writeStartElement("global");
        xml.writeAttribute("scope", scope);
        string("concept:name", "");
        if (timed) {
            attribute("date", "time:timestamp", "1970-01-01T00:00:00Z");
        }
        xml.writeEndElement();
    }

    private void entry(Entry entry) throws IOException {
        try {
            if (!entry.caseNumber().equals(open)) {
                endTrace();
                xml.writeStartElement("trace");
                string("concept:name", entry.caseName(pseudonyms));
                string("process", Objects.requireNonNullElse(entry.process(), "record"));
                open = entry.caseNumber();
            }
            xml.writeStartElement("event");
            string("entry", String.valueOf(entry.id()));
            string("concept:name", entry.activity());
            string("org:resource", entry.resource(pseudonyms));
            String office = entry.office();
            if (office != null) {
                string("org:group", office);
            }
            attribute("date", "time:timestamp", entry.at().toString());
            xml.writeEndElement();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void foot() throws XMLStreamException {
        endTrace();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void endTrace() throws XMLStreamException {
        if (open != null) {
            xml.writeEndElement();
        }
    }

    private void string(String key, String value) throws XMLStreamException {
        attribute("string", key, value);
    }

    private void attribute(String type, String key, String value) throws XMLStreamException {
        xml.writeEmptyElement(type);
        xml.writeAttribute("key", key);
        xml.writeAttribute("value", value);
    }
}
