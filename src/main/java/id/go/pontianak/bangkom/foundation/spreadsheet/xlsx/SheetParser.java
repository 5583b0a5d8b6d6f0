package id.go.pontianak.bangkom.foundation.spreadsheet.xlsx;

import id.go.pontianak.bangkom.foundation.spreadsheet.CellValue;
import id.go.pontianak.bangkom.foundation.spreadsheet.SheetRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Goes through one sheet. Rows and cells that do not say where they are, as some exporters leave them, follow the one before. */
final class SheetParser {

    /** No table of ours is wider; a stray cell far to the right costs nothing. */
    private static final int WIDEST = 200;

    private static final int LAST_ROW = 1_048_576;
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,30}(\\.\\d{0,40})?([eE][-+]?\\d{1,3})?");
    private static final Pattern PLACE = Pattern.compile("[A-Z]{1,3}\\d{1,7}");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final double LAST_DAY = 2_958_465;

    private final XMLStreamReader xml;
    private final WorkbookIndex index;
    private final String sheet;

    SheetParser(XMLStreamReader xml, WorkbookIndex index, String sheet) {
        this.xml = xml;
        this.index = index;
        this.sheet = sheet;
    }

    void read(Consumer<SheetRow> rows) throws XMLStreamException {
        int number = 0;
        while (XmlParts.next(xml, "row")) {
            String written = XmlParts.attribute(xml, "r");
            number = written == null ? number + 1 : Integer.parseInt(written);
            if (number < 1 || number > LAST_ROW) {
                throw new IllegalArgumentException();
            }
            SheetRow row = new SheetRow(sheet, number, cells());
            if (!row.blank()) {
                rows.accept(row);
            }
        }
    }

    private List<CellValue> cells() throws XMLStreamException {
        List<CellValue> cells = new ArrayList<>();
        int column = -1;
        for (int event = xml.next(); !XmlParts.ends(xml, event, "row"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                String place = XmlParts.attribute(xml, "r");
                column = place == null ? column + 1 : column(place);
                CellValue value = cell();
                if (!value.empty() && column < WIDEST) {
                    while (cells.size() <= column) {
                        cells.add(CellValue.EMPTY);
                    }
                    cells.set(column, value);
                }
            }
        }
        return cells;
    }

    private static int column(String place) {
        if (!PLACE.matcher(place).matches()) {
            throw new IllegalArgumentException();
        }
        int column = 0;
        for (int at = 0; Character.isLetter(place.charAt(at)); at++) {
            column = column * 26 + place.charAt(at) - 'A' + 1;
        }
        return column - 1;
    }

    private CellValue cell() throws XMLStreamException {
        String type = Objects.requireNonNullElse(XmlParts.attribute(xml, "t"), "n");
        String style = XmlParts.attribute(xml, "s");
        String formula = null;
        String value = null;
        for (int event = xml.next(); !XmlParts.ends(xml, event, "c"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = XmlParts.text(xml);
                    case "v" -> value = XmlParts.text(xml);
                    case "is" -> value = XmlParts.richText(xml);
                    default -> XmlParts.text(xml);
                }
            }
        }
        if (formula != null) {
            return CellValue.formula(formula);
        }
        return value == null ? CellValue.EMPTY : value(type, value, style);
    }

    private CellValue value(String type, String value, @Nullable String style) {
        return switch (type) {
            case "s" -> CellValue.text(index.texts.get(Integer.parseInt(value.strip())));
            case "b" -> CellValue.error(value.strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> CellValue.error(value.strip());
            case "d" -> day(value.strip());
            case "n" -> number(value.strip(), style);
            default -> CellValue.text(value);
        };
    }

    private static CellValue day(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?")
                ? new CellValue(
                        CellValue.Kind.DATE,
                        LocalDate.parse(value.substring(0, 10)).toString())
                : CellValue.text(value);
    }

    private CellValue number(String value, @Nullable String style) {
        if (!NUMBER.matcher(value).matches()) {
            return CellValue.text(value);
        }
        if (style != null && style.matches("\\d{1,6}") && index.showsDay(Integer.parseInt(style))) {
            double serial = Double.parseDouble(value);
            if (serial >= 1 && serial <= LAST_DAY) {
                return new CellValue(CellValue.Kind.DATE, dayOf((long) serial).toString());
            }
        }
        return new CellValue(CellValue.Kind.NUMBER, value);
    }

    /** The calendar of spreadsheets has a 29 February 1900. */
    private LocalDate dayOf(long serial) {
        if (index.since1904()) {
            return EPOCH_1904.plusDays(serial);
        }
        return EPOCH.plusDays(serial < 60 ? serial + 1 : serial);
    }
}
