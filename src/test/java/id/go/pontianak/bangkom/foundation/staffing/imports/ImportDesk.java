package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.importing.Fault;
import id.go.pontianak.bangkom.foundation.importing.ImportRecord;
import id.go.pontianak.bangkom.foundation.importing.Uploads.Outcome;
import id.go.pontianak.bangkom.foundation.staffing.imports.ImportContext.Administrator;
import id.go.pontianak.bangkom.foundation.staffing.imports.Sample.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A directory of its own into which files are brought, and what it says of them. */
final class ImportDesk implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = ImportContext.start();

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** As the administrator. */
    Imports imports() {
        return new Imports(bean(DirectoryImports.class), administrator());
    }

    Actor administrator() {
        return bean(Administrator.class).actor();
    }

    record Imports(DirectoryImports imports, Actor actor) {

        UUID upload(List<Upload> files) {
            return imports.upload(actor, files);
        }

        Outcome confirm(UUID id) {
            return imports.confirm(actor, id);
        }

        Outcome confirm(UUID id, Map<String, Boolean> same) {
            return imports.confirm(actor, id, same);
        }

        ImportRecord find(UUID id) {
            return imports.find(actor, id);
        }

        List<ImportRecord> recent() {
            return imports.recent(actor);
        }

        List<Fault> faults(UUID id, Fault.Severity severity) {
            return imports.faults(actor, id, severity);
        }

        List<Change> changes(UUID id, Change.Kind kind, int page) {
            return imports.changes(actor, id, kind, page);
        }

        List<Change> matches(UUID id) {
            return imports.matches(actor, id);
        }

        void writeTemplate(OutputStream out) throws IOException {
            imports.writeTemplate(actor, out);
        }
    }

    UUID upload(byte[] content) {
        return imports().upload(List.of(new Upload("direktori-pontianak.xlsx", content)));
    }

    Set<Place> reported(UUID id) {
        return places(id, Fault.Severity.ERROR);
    }

    Set<Place> warned(UUID id) {
        return places(id, Fault.Severity.WARNING);
    }

    private Set<Place> places(UUID id, Fault.Severity severity) {
        return imports().faults(id, severity).stream()
                .map(fault -> new Place(fault.sheet(), fault.row(), fault.column()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The error in this row, in Indonesian. */
    String said(UUID id, int row) {
        Fault fault = imports().faults(id, Fault.Severity.ERROR).stream()
                .filter(each -> each.row() == row)
                .findFirst()
                .orElseThrow();
        return context.getMessage(fault.messageKey(), fault.arguments().toArray(), Locale.forLanguageTag("id"));
    }

    long count(String table) {
        return bean(JdbcClient.class)
                .sql("SELECT count(*) FROM " + table)
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        context.close();
    }
}
