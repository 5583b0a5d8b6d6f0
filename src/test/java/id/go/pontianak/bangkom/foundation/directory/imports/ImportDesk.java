package id.go.pontianak.bangkom.foundation.directory.imports;

import id.go.pontianak.bangkom.foundation.directory.imports.DirectoryImports.Upload;
import id.go.pontianak.bangkom.foundation.directory.imports.Sample.Place;
import java.util.List;
import java.util.Locale;
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

    DirectoryImports imports() {
        return bean(DirectoryImports.class);
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
