package id.go.pontianak.bangkom.foundation.staffing.web;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.importing.ImportRecord;
import id.go.pontianak.bangkom.foundation.staffing.imports.Change;
import id.go.pontianak.bangkom.foundation.staffing.imports.DirectoryImports;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The preview of an import: how many changes of each kind, and one page of one kind. */
record ImportPage(
        ImportRecord file,
        List<Tab> tabs,
        List<Change> changes,
        @Nullable String previous,
        @Nullable String next) {

    public record Tab(Change.Kind kind, long count, boolean current, String path) {}

    static ImportPage of(DirectoryImports imports, Actor actor, UUID id, Change.@Nullable Kind wanted, int page) {
        ImportRecord file = imports.find(actor, id);
        Change.Kind kind = wanted != null ? wanted : first(file);
        List<Tab> tabs = Arrays.stream(Change.Kind.values())
                .map(each -> new Tab(each, file.count(each.name()), each == kind, path(id, each, 0)))
                .toList();
        boolean more = file.count(kind.name()) > (long) (page + 1) * DirectoryImports.PAGE;
        return new ImportPage(
                file,
                tabs,
                imports.changes(actor, id, kind, page),
                page > 0 ? path(id, kind, page - 1) : null,
                more ? path(id, kind, page + 1) : null);
    }

    private static Change.Kind first(ImportRecord file) {
        return Arrays.stream(Change.Kind.values())
                .filter(kind -> file.count(kind.name()) > 0)
                .findFirst()
                .orElse(Change.Kind.NEW);
    }

    private static String path(UUID id, Change.Kind kind, int page) {
        return "/admin/import/" + id + "?kind=" + kind + (page == 0 ? "" : "&page=" + page);
    }
}
