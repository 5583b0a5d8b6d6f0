package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeFilter;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeText;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The programmes of the filter as a spreadsheet. */
@Component
class ProgrammeExports {

    private static final List<String> HEADS = List.of(
            "catalogue.code",
            "catalogue.name",
            "catalogue.nameEnglish",
            "catalogue.field",
            "catalogue.kind",
            "catalogue.learningHours",
            "catalogue.mode",
            "catalogue.method",
            "catalogue.audience",
            "catalogue.attendance",
            "catalogue.heldBy",
            "catalogue.curriculum",
            "catalogue.version",
            "catalogue.from",
            "catalogue.state");

    private final ProgrammePages pages;
    private final Spreadsheets spreadsheets;
    private final ProgrammeWords words;

    ProgrammeExports(ProgrammePages pages, Spreadsheets spreadsheets, ProgrammeWords words) {
        this.pages = pages;
        this.spreadsheets = spreadsheets;
        this.words = words;
    }

    void write(ProgrammeFilter filter, Spreadsheets.Format format, OutputStream out) throws IOException {
        List<String> header = HEADS.stream().map(words::text).toList();
        spreadsheets.write(
                format,
                words.text("catalogue.nav"),
                header,
                pages.rows(filter).stream().map(this::cells),
                out);
    }

    private List<@Nullable Object> cells(ProgrammePages.Row row) {
        ProgrammeText text = row.entry().text();
        ProgrammeVersion version = row.entry().version();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.entry().code());
        cells.add(text.name());
        cells.add(text.nameEnglish());
        cells.add(row.field());
        cells.add(words.text("catalogue.kind." + text.form()));
        cells.add(version.terms().learningHours());
        cells.add(words.text("catalogue.mode." + version.terms().mode()));
        cells.add(version.terms().method());
        cells.add(version.terms().audience());
        cells.add(String.join("; ", words.attendance(version.terms())));
        cells.add(row.provider());
        cells.add(text.curriculum());
        cells.add(version.number());
        cells.add(version.from());
        cells.add(words.text(row.entry().active() ? "catalogue.state.active" : "catalogue.state.inactive"));
        return cells;
    }
}
