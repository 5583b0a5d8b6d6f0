package id.go.pontianak.bangkom.foundation.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Uploads are somebody else's: whatever would hurt the reader is refused before it is parsed, whatever its name. */
class SpreadsheetReaderTest {

    private static final String BOOK =
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>";

    private final SpreadsheetReader reader = new SpreadsheetReader();

    @Test
    void refusesWhatUnpacksToTooMuch() throws Exception {
        byte[] bomb = zip(Map.of(
                "xl/workbook.xml",
                BOOK.getBytes(StandardCharsets.UTF_8),
                "xl/worksheets/sheet1.xml",
                new byte[200_000_000]));

        assertThat(bomb.length).isLessThan(1_000_000);
        long before = used();
        refused("x.xlsx", bomb, Reason.SUSPICIOUS_PACKAGE);
        assertThat(used() - before).as("memory stays flat").isLessThan(50_000_000);
    }

    @Test
    void refusesDocumentTypeDefinitionsAndWithThemAllEntities() throws Exception {
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"http://localhost:9/x\">]><x>&e;</x>";
        String laughs = "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>";
        String hidden = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x><x/>";

        refused("x.xlsx", withSheet(outside.getBytes(StandardCharsets.UTF_8)), Reason.SUSPICIOUS_PACKAGE);
        refused("x.xlsx", withSheet(laughs.getBytes(StandardCharsets.UTF_8)), Reason.SUSPICIOUS_PACKAGE);
        refused("x.xlsx", withSheet(hidden.getBytes(StandardCharsets.UTF_16)), Reason.SUSPICIOUS_PACKAGE);
        String padded = "<?xml version=\"1.0\"?>" + " ".repeat(20_000) + "<!DOCTYPE x><x/>";
        refused("x.xlsx", withSheet(padded.getBytes(StandardCharsets.UTF_8)), Reason.SUSPICIOUS_PACKAGE);
    }

    @Test
    void refusesTenThousandPartsAndNamesThatClimb() throws Exception {
        Map<String, byte[]> many = new TreeMap<>(Map.of("xl/workbook.xml", BOOK.getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < 10_000; i++) {
            many.put("xl/media/" + i, new byte[0]);
        }

        refused("x.xlsx", zip(many), Reason.SUSPICIOUS_PACKAGE);
        refused("x.xlsx", zip(Map.of("../../etc/passwd", new byte[1])), Reason.SUSPICIOUS_PACKAGE);
        refused("x.xlsx", zip(Map.of("C:\\windows\\x", new byte[1])), Reason.SUSPICIOUS_PACKAGE);
    }

    @Test
    void refusesWhatIsNoSpreadsheet() throws Exception {
        refused("x.xlsx", new byte[0], Reason.EMPTY_FILE);
        refused("x.xlsx", new byte[SpreadsheetReader.LARGEST_FILE + 1], Reason.TOO_LARGE);
        refused("x.xlsx", "<html>".getBytes(StandardCharsets.UTF_8), Reason.NOT_A_SPREADSHEET);
        refused("x.csv", new byte[] {1, 0, 2}, Reason.NOT_A_SPREADSHEET);
        refused("x.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, Reason.OLD_FORMAT_OR_LOCKED);
        refused(
                "x.xlsx",
                zip(Map.of("word/document.xml", "<x/>".getBytes(StandardCharsets.UTF_8))),
                Reason.NOT_A_SPREADSHEET);
        refused("x.xlsx", Arrays.copyOf(withSheet("<x/>".getBytes(StandardCharsets.UTF_8)), 60), Reason.DAMAGED);
    }

    @Test
    void readsCsvAsOfficesWriteIt() throws Exception {
        assertThat(read("pegawai.csv", "a;b\r\n1;\"x;y\"\r\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("a", "b"), List.of("1", "x;y"));
        assertThat(read("pegawai.csv", "\uFEFFa,b\n\"1 \"\"2\"\"\",\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("a", "b"), List.of("1 \"2\"", ""));
        assertThat(read("pegawai.csv", "a;b\nJosé;ü\n".getBytes(Charset.forName("windows-1252"))))
                .contains(List.of("José", "ü"));
    }

    @Test
    void whatIsWrittenReadsTheSameAndRunsNowhere() throws Exception {
        List<List<Object>> rows = List.of(
                List.of("=HYPERLINK(\"http://x\")", "+1", "-2", "@SUM(1)", "\tx"),
                List.of("'=1", "a;b", "\"q\"", "0812", 7));
        for (Spreadsheets.Format format : Spreadsheets.Format.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new Spreadsheets().write(format, "Daftar", List.of("a", "b", "c", "d", "e"), rows.stream(), out);

            List<List<String>> back = read("x." + format.extension(), out.toByteArray());
            assertThat(back.get(1)).as(format.name()).isEqualTo(texts(rows.get(0)));
            assertThat(back.get(2)).as(format.name()).isEqualTo(texts(rows.get(1)));
            if (format == Spreadsheets.Format.CSV) {
                assertThat(out.toString(StandardCharsets.UTF_8)
                                .lines()
                                .skip(1)
                                .flatMap(line -> Arrays.stream(line.split(";"))))
                        .noneMatch(cell -> cell.matches("\"?[=+@-].*") && !cell.matches("\"=\"\"\\d+\"\"\""));
            }
        }
    }

    private void refused(String name, byte[] content, Reason reason) {
        assertThatThrownBy(() -> reader.read(name, content, row -> {}))
                .isInstanceOfSatisfying(
                        UnreadableSpreadsheet.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private List<List<String>> read(String name, byte[] content) throws UnreadableSpreadsheet {
        List<List<String>> rows = new ArrayList<>();
        reader.read(
                name,
                content,
                row -> rows.add(row.cells().stream().map(CellValue::text).toList()));
        return rows;
    }

    private static List<String> texts(List<Object> row) {
        return row.stream().map(Object::toString).toList();
    }

    private static byte[] withSheet(byte[] sheet) throws IOException {
        return zip(Map.of("xl/workbook.xml", BOOK.getBytes(StandardCharsets.UTF_8), "xl/worksheets/sheet1.xml", sheet));
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
