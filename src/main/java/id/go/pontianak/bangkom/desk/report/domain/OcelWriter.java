package id.go.pontianak.bangkom.desk.report.domain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.go.pontianak.bangkom.desk.report.domain.JournalRows.Entry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** An event log as OCEL 2.0 in JSON: cases by process, persons and offices are its objects, each event names those it concerns. */
public final class OcelWriter {

    private static final String PERSON = "person";
    private static final String OFFICE = "office";

    private final JsonGenerator json;
    private final Pseudonyms pseudonyms;
    private final Map<String, String> objects = new TreeMap<>();
    private final Set<String> activities = new TreeSet<>();

    private OcelWriter(JsonGenerator json, Pseudonyms pseudonyms) {
        this.json = json;
        this.pseudonyms = pseudonyms;
    }

    /** Events first, so that they pass through; what they mention is known afterwards. */
    public static void write(JournalRows journal, Pseudonyms pseudonyms, OutputStream out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        OcelWriter writer = new OcelWriter(json, pseudonyms);
        json.writeStartObject();
        json.writeArrayFieldStart("events");
        journal.each(writer::event);
        json.writeEndArray();
        writer.objects();
        writer.types("objectTypes", new TreeSet<>(writer.objects.values()));
        writer.types("eventTypes", writer.activities);
        json.writeEndObject();
        json.close();
    }

    private void event(Entry entry) throws IOException {
        activities.add(entry.activity());
        json.writeStartObject();
        json.writeStringField("id", "E-" + entry.id());
        json.writeStringField("type", entry.activity());
        json.writeStringField("time", entry.at().toString());
        json.writeArrayFieldStart("attributes");
        json.writeEndArray();
        json.writeArrayFieldStart("relationships");
        relation(entry.caseName(pseudonyms), Objects.requireNonNullElse(entry.process(), "record"), "case");
        if (entry.actor() != null) {
            relation(entry.resource(pseudonyms), PERSON, "actor");
        }
        String office = entry.office();
        if (office != null) {
            relation("O-" + office, OFFICE, "office");
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void relation(String object, String type, String qualifier) throws IOException {
        objects.put(object, type);
        json.writeStartObject();
        json.writeStringField("objectId", object);
        json.writeStringField("qualifier", qualifier);
        json.writeEndObject();
    }

    private void objects() throws IOException {
        json.writeArrayFieldStart("objects");
        for (Map.Entry<String, String> object : objects.entrySet()) {
            json.writeStartObject();
            json.writeStringField("id", object.getKey());
            json.writeStringField("type", object.getValue());
            json.writeArrayFieldStart("attributes");
            json.writeEndArray();
            json.writeArrayFieldStart("relationships");
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void types(String field, Set<String> names) throws IOException {
        json.writeArrayFieldStart(field);
        for (String name : names) {
            json.writeStartObject();
            json.writeStringField("name", name);
            json.writeArrayFieldStart("attributes");
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
