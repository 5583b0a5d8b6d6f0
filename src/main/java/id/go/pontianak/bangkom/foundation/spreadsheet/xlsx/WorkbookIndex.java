package id.go.pontianak.bangkom.foundation.spreadsheet.xlsx;

import id.go.pontianak.bangkom.foundation.spreadsheet.Invisible;
import id.go.pontianak.bangkom.foundation.spreadsheet.SheetName;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the sheets of a workbook refer to: where they are, their shared texts, and which of their styles show days. */
final class WorkbookIndex {

    /** What the texts of two hundred thousand people need, with room; a file that brings more is not one of ours. */
    private static final long MOST_TEXT = 128L * 1024 * 1024;

    private static final int OF_EACH_TEXT = 56;

    record Place(SheetName sheet, String part) {}

    final List<Place> sheets = new ArrayList<>();
    final List<String> texts = new ArrayList<>();
    private final BitSet dayStyles = new BitSet();
    private boolean since1904;

    static WorkbookIndex of(WorkbookParts parts) throws IOException, XMLStreamException {
        WorkbookIndex index = new WorkbookIndex();
        Map<String, String> targets = new HashMap<>();
        Map<String, String> byKind = new HashMap<>();
        read(parts, "xl/_rels/workbook.xml.rels", xml -> {
            while (XmlParts.next(xml, "Relationship")) {
                String target = target(Objects.requireNonNullElse(XmlParts.attribute(xml, "Target"), ""));
                String kind = Objects.requireNonNullElse(XmlParts.attribute(xml, "Type"), "");
                targets.put(Objects.requireNonNullElse(XmlParts.attribute(xml, "Id"), ""), target);
                byKind.put(kind.substring(kind.lastIndexOf('/') + 1), target);
            }
        });
        read(parts, "xl/workbook.xml", xml -> index.workbook(xml, targets));
        read(parts, byKind.getOrDefault("sharedStrings", "xl/sharedstrings.xml"), index::sharedTexts);
        read(parts, byKind.getOrDefault("styles", "xl/styles.xml"), index::styles);
        return index;
    }

    private interface Reading {
        void of(XMLStreamReader xml) throws XMLStreamException;
    }

    private static void read(WorkbookParts parts, String name, Reading reading) throws IOException, XMLStreamException {
        Optional<InputStream> part = parts.open(name);
        if (part.isPresent()) {
            try (InputStream in = part.get()) {
                reading.of(XmlParts.open(in));
            }
        }
    }

    private static String target(String written) {
        String target = WorkbookParts.key(written);
        return target.startsWith("/") ? target.substring(1) : "xl/" + target.replaceFirst("^\\./", "");
    }

    private void workbook(XMLStreamReader xml, Map<String, String> targets) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                since1904 = yes(XmlParts.attribute(xml, "date1904"));
            } else if (xml.getLocalName().equals("sheet")) {
                String state = Objects.requireNonNullElse(XmlParts.attribute(xml, "state"), "visible");
                String name = Objects.requireNonNullElse(XmlParts.attribute(xml, "name"), "");
                String part = targets.get(Objects.requireNonNullElse(XmlParts.attribute(xml, "id"), ""));
                if (part != null) {
                    sheets.add(new Place(new SheetName(Invisible.drop(name), !state.equals("visible")), part));
                }
            }
        }
    }

    private void sharedTexts(XMLStreamReader xml) throws XMLStreamException {
        long left = MOST_TEXT;
        while (XmlParts.next(xml, "si")) {
            String text = XmlParts.richText(xml);
            left -= OF_EACH_TEXT + text.length();
            if (left < 0) {
                throw new TooMuch();
            }
            texts.add(text);
        }
    }

    private void styles(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        boolean ofCells = false;
        int style = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (XmlParts.ends(xml, event, "cellXfs")) {
                return;
            }
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "numFmt" ->
                    formats.put(
                            number(XmlParts.attribute(xml, "numFmtId")),
                            Objects.requireNonNullElse(XmlParts.attribute(xml, "formatCode"), ""));
                case "cellXfs" -> ofCells = true;
                case "xf" -> {
                    if (ofCells) {
                        int format = number(XmlParts.attribute(xml, "numFmtId"));
                        dayStyles.set(style++, showsDays(format, formats.getOrDefault(format, "")));
                    }
                }
                default -> {}
            }
        }
    }

    /** The numbers below 50 are known to every program and not written out. */
    private static boolean showsDays(int format, String code) {
        if (code.isEmpty()) {
            return format >= 14 && format <= 17
                    || format == 22
                    || format >= 27 && format <= 36
                    || format >= 50 && format <= 58;
        }
        String bare = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        return bare.indexOf('d') >= 0 || bare.indexOf('y') >= 0;
    }

    boolean showsDay(int style) {
        return style >= 0 && dayStyles.get(style);
    }

    boolean since1904() {
        return since1904;
    }

    private static boolean yes(@org.jspecify.annotations.Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static int number(@org.jspecify.annotations.Nullable String value) {
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : -1;
    }

    /** More text than memory is meant for. */
    static final class TooMuch extends RuntimeException {}
}
