package id.go.pontianak.bangkom.foundation.importing;

import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.spreadsheet.MarkedWorkbook;
import id.go.pontianak.bangkom.foundation.spreadsheet.MarkedWorkbook.Place;
import id.go.pontianak.bangkom.foundation.spreadsheet.Places;
import id.go.pontianak.bangkom.foundation.spreadsheet.SheetHandler;
import id.go.pontianak.bangkom.foundation.spreadsheet.SheetName;
import id.go.pontianak.bangkom.foundation.spreadsheet.SheetRow;
import id.go.pontianak.bangkom.foundation.spreadsheet.SpreadsheetReader;
import id.go.pontianak.bangkom.foundation.spreadsheet.TableForm;
import id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** An uploaded file as a workbook to mend: a first sheet lists the faults, and each cell in fault is coloured and says why. */
@Component
public class MarkedUpload {

    private final SpreadsheetReader reader;
    private final MessageSource messages;

    MarkedUpload(SpreadsheetReader reader, MessageSource messages) {
        this.reader = reader;
        this.messages = messages;
    }

    public void write(List<TableForm> forms, List<NamedFile> files, List<Fault> faults, Locale locale, OutputStream out)
            throws IOException {
        Map<Place, String> comments = new HashMap<>();
        List<List<String>> overview = new ArrayList<>();
        overview.add(Stream.of("sheet", "row", "column", "cell", "severity", "what")
                .map(column -> text("importing.overview." + column, locale))
                .toList());
        for (Fault fault : faults) {
            String text = text(fault.messageKey(), locale, fault.arguments().toArray());
            overview.add(line(fault, text, locale));
            comments.merge(
                    new Place(fault.sheet(), fault.row(), fault.columnIndex()),
                    text,
                    (one, other) -> one + "\n" + other);
        }
        String title = text("importing.overview", locale);
        try (MarkedWorkbook workbook = new MarkedWorkbook(out, comments, title, overview)) {
            Places places = new Places(forms, files.size());
            for (NamedFile each : files) {
                reader.read(each.name(), each.content(), new Copy(each, places, workbook));
            }
        } catch (UnreadableSpreadsheet unreadable) {
            throw new IllegalStateException("was readable at upload", unreadable);
        }
    }

    private List<String> line(Fault fault, String text, Locale locale) {
        return List.of(
                fault.sheet(),
                fault.row() == 0 ? "" : String.valueOf(fault.row()),
                fault.column(),
                fault.cell(),
                text("importing.severity." + fault.severity(), locale),
                text);
    }

    /** Sheets are named as the faults name them; hidden ones stay hidden. */
    private static final class Copy implements SheetHandler {

        private final NamedFile file;
        private final Places places;
        private final MarkedWorkbook workbook;
        private String place = "";

        Copy(NamedFile file, Places places, MarkedWorkbook workbook) {
            this.file = file;
            this.places = places;
            this.workbook = workbook;
        }

        @Override
        public boolean begins(SheetName sheet, List<SheetName> all) {
            place = places.of(file, sheet);
            workbook.sheet(place, sheet.hidden());
            return true;
        }

        @Override
        public void row(SheetRow row) {
            workbook.row(new SheetRow(place, row.number(), row.cells()));
        }
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
