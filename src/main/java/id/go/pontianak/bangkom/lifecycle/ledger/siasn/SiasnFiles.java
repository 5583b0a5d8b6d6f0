package id.go.pontianak.bangkom.lifecycle.ledger.siasn;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Sheet;
import id.go.pontianak.bangkom.lifecycle.ledger.siasn.ExportRows.Made;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** How a file for SIASN is shown and written: a sheet for each call, beside it one that says what is empty and what was left out. */
@Component
class SiasnFiles {

    /** How many rows belong to a part, in the order of the parts. */
    record Count(ExportPart part, int rows) {}

    /** A file that was made, as the page lists it. */
    record Listed(int no, Instant at, String by, List<Count> counts) {}

    private final SiasnFields fields;
    private final Spreadsheets spreadsheets;
    private final Directory directory;
    private final MessageSourceAccessor messages;

    SiasnFiles(SiasnFields fields, Spreadsheets spreadsheets, Directory directory, MessageSource messages) {
        this.fields = fields;
        this.spreadsheets = spreadsheets;
        this.directory = directory;
        this.messages = new MessageSourceAccessor(messages);
    }

    List<Count> counted(Map<ExportPart, Integer> counts) {
        return Arrays.stream(ExportPart.values())
                .filter(counts::containsKey)
                .map(part -> new Count(part, Objects.requireNonNullElse(counts.get(part), 0)))
                .toList();
    }

    List<Listed> listed(List<Made> made) {
        var names = directory.persons(made.stream().map(Made::by).toList());
        return made.stream()
                .map(file -> new Listed(
                        file.no(),
                        file.at(),
                        Objects.requireNonNull(names.get(file.by())).name(),
                        counted(file.counts())))
                .toList();
    }

    void workbook(Map<ExportPart, List<ExportLine>> parts, HttpServletResponse response) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        for (ExportPart part : ExportPart.values()) {
            List<ExportLine> lines = parts.getOrDefault(part, List.of());
            if (part == ExportPart.COURSE || part == ExportPart.STRUCTURAL || !lines.isEmpty()) {
                sheets.add(new Sheet(part.sheet(), fields.columns(part), rows(lines)));
            }
        }
        sheets.add(new Sheet(text("ledger.export.notes"), List.of(text("ledger.export.notes")), notes()));
        spreadsheets.write(sheets, response.getOutputStream());
    }

    void csv(ExportPart part, List<ExportLine> lines, HttpServletResponse response) throws IOException {
        spreadsheets.write(Format.CSV, part.sheet(), fields.columns(part), rows(lines), response.getOutputStream());
    }

    private Stream<List<Object>> rows(List<ExportLine> lines) {
        return lines.stream().map(fields::cells);
    }

    private Stream<List<Object>> notes() {
        return text("ledger.export.note").lines().map(line -> List.<Object>of(line));
    }

    private String text(String key) {
        return messages.getMessage(key);
    }
}
