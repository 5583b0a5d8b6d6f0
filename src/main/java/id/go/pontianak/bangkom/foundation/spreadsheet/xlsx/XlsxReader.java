package id.go.pontianak.bangkom.foundation.spreadsheet.xlsx;

import id.go.pontianak.bangkom.foundation.spreadsheet.RowLimit;
import id.go.pontianak.bangkom.foundation.spreadsheet.SheetHandler;
import id.go.pontianak.bangkom.foundation.spreadsheet.SheetName;
import id.go.pontianak.bangkom.foundation.spreadsheet.SheetRow;
import id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet;
import id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet.Reason;
import id.go.pontianak.bangkom.foundation.spreadsheet.WorkbookGuard;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the sheets of a workbook that {@link WorkbookGuard} has let through, row by row. */
public final class XlsxReader {

    private XlsxReader() {}

    public static void read(byte[] content, SheetHandler handler) throws UnreadableSpreadsheet {
        try (WorkbookParts parts = new WorkbookParts(content)) {
            WorkbookIndex index = WorkbookIndex.of(parts);
            List<SheetName> all =
                    index.sheets.stream().map(WorkbookIndex.Place::sheet).toList();
            RowLimit limit = new RowLimit();
            for (WorkbookIndex.Place place : index.sheets) {
                if (handler.begins(place.sheet(), all)) {
                    rows(parts, place, index, limit.before(handler));
                    handler.ends();
                }
            }
        } catch (RowLimit.Exceeded exceeded) {
            throw new UnreadableSpreadsheet(Reason.TOO_MANY_ROWS);
        } catch (WorkbookIndex.TooMuch tooMuch) {
            throw new UnreadableSpreadsheet(Reason.SUSPICIOUS_PACKAGE);
        } catch (IOException | XMLStreamException | IllegalArgumentException damaged) {
            throw new UnreadableSpreadsheet(Reason.DAMAGED);
        } catch (IndexOutOfBoundsException | DateTimeException damaged) {
            throw new UnreadableSpreadsheet(Reason.DAMAGED);
        }
    }

    /** A sheet of another kind, a chart for example, has no rows. */
    private static void rows(
            WorkbookParts parts,
            WorkbookIndex.Place place,
            WorkbookIndex index,
            java.util.function.Consumer<SheetRow> rows)
            throws IOException, XMLStreamException {
        try (InputStream in = parts.open(place.part()).orElseThrow(IOException::new)) {
            new SheetParser(XmlParts.open(in), index, place.sheet().name()).read(rows);
        }
    }
}
