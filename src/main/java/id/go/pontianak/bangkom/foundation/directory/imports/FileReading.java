package id.go.pontianak.bangkom.foundation.directory.imports;

import id.go.pontianak.bangkom.foundation.document.SheetRow;
import id.go.pontianak.bangkom.foundation.document.SpreadsheetReader;
import id.go.pontianak.bangkom.foundation.document.UnreadableSpreadsheet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the uploaded files into {@link Lines}: finds the sheets, the header of each, and hands on row by row. */
final class FileReading {

    record NamedFile(String name, byte[] content) {}

    private final Lines lines = new Lines();
    private final RowReading rows;
    private final Map<Layout, Map<String, Integer>> headers = new EnumMap<>(Layout.class);
    private final Map<String, Optional<Layout>> layouts = new HashMap<>();

    private FileReading(LocalDate today) {
        this.rows = new RowReading(lines, today);
    }

    static Lines read(SpreadsheetReader reader, List<NamedFile> files, LocalDate today) throws UnreadableSpreadsheet {
        FileReading reading = new FileReading(today);
        for (NamedFile file : files) {
            reader.read(file.name(), file.content(), reading::row);
        }
        return reading.lines;
    }

    private void row(SheetRow row) {
        Layout layout = layouts.computeIfAbsent(row.sheet(), Layout::of).orElse(null);
        if (layout == null || row.cells().stream().allMatch(cell -> cell.empty())) {
            return;
        }
        Map<String, Integer> header = headers.get(layout);
        if (header == null) {
            headers.put(layout, header(layout, row));
        } else if (header.keySet().containsAll(layout.required())) {
            rows.read(layout, new Line(layout, row, header, lines.faults::add));
        }
    }

    private Map<String, Integer> header(Layout layout, SheetRow row) {
        lines.sheets.add(layout);
        Map<String, Integer> header = new HashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String name = columnName(layout, row.cell(column).text());
            if (name != null) {
                header.putIfAbsent(name, column);
            }
        }
        for (String required : layout.required()) {
            if (!header.containsKey(required)) {
                lines.faults.add(Fault.error(layout.sheet(), row.number(), required, -1, "columnMissing", required));
            }
        }
        return header;
    }

    private static @Nullable String columnName(Layout layout, String text) {
        String tidy = text.strip().replaceAll("\\s+", " ");
        return layout.columns().stream()
                .filter(column -> column.equalsIgnoreCase(tidy))
                .findFirst()
                .orElse(null);
    }
}
