package id.go.pontianak.bangkom.lifecycle.competency.web;

import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.lifecycle.competency.Competencies;
import id.go.pontianak.bangkom.lifecycle.competency.Competency;
import id.go.pontianak.bangkom.lifecycle.competency.Competency.Level;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The dictionary as a table: a row for each competency, level and indicator, with the columns by which it would come in again. */
@Component
class DictionaryExport {

    private static final List<String> HEADER =
            List.of("kode", "kompetensi", "jenis", "definisi", "level", "uraian_level", "nomor", "indikator");

    private final Competencies competencies;
    private final Spreadsheets spreadsheets;

    DictionaryExport(Competencies competencies, Spreadsheets spreadsheets) {
        this.competencies = competencies;
        this.spreadsheets = spreadsheets;
    }

    void write(Spreadsheets.Format format, OutputStream out) throws IOException {
        Map<String, List<Level>> levels = competencies.levels();
        spreadsheets.write(
                format,
                "kamus kompetensi",
                HEADER,
                competencies.list().stream().flatMap(one -> rows(one, levels.getOrDefault(one.code(), List.of()))),
                out);
    }

    private static Stream<List<Object>> rows(Competency one, List<Level> levels) {
        return levels.stream()
                .flatMap(level -> Stream.iterate(
                                0, no -> no < level.indicators().size(), no -> no + 1)
                        .map(no -> List.<Object>of(
                                one.code(),
                                one.name(),
                                one.kind(),
                                one.definition(),
                                level.level(),
                                level.words(),
                                no + 1,
                                level.indicators().get(no))));
    }
}
