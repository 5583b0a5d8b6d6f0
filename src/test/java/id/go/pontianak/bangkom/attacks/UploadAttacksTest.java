package id.go.pontianak.bangkom.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.pontianak.bangkom.foundation.spreadsheet.SpreadsheetReader;
import id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet;
import id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks made to be dangerous rather than read. Beside these, {@code SpreadsheetReaderTest} has the plain ones. */
class UploadAttacksTest {

    private static final String DOCTYPE =
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\"><!ENTITY a \"&e;&e;\">]>";
    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                    + "<c r=\"A1\" t=\"inlineStr\"><is><t>&a;</t></is></c></row></sheetData></worksheet>";

    private final SpreadsheetReader reader = new SpreadsheetReader();

    @Test
    @DisplayName("S-11 an entity behind a comment that is longer than anybody looks")
    void anEntityBehindALongComment() throws IOException {
        String comment = "<!-- <worksheet> " + "x".repeat(20_000) + " -->";

        assertThat(refused(workbook(
                        "xl/worksheets/sheet1.xml", (comment + DOCTYPE + SHEET).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Reason.SUSPICIOUS_PACKAGE);
    }

    @Test
    @DisplayName("S-11 an entity across the edge of what is read at once")
    void anEntityAcrossTheEdge() throws IOException {
        for (int length = 8_170; length < 8_195; length++) {
            String comment = "<!--<a" + "x".repeat(length - 13) + "-->";
            assertThat(refused(workbook(
                            "xl/worksheets/sheet1.xml", (comment + DOCTYPE + SHEET).getBytes(StandardCharsets.UTF_8))))
                    .as("at " + length)
                    .isEqualTo(Reason.SUSPICIOUS_PACKAGE);
        }
    }

    @ParameterizedTest
    @DisplayName("S-11 a sheet that is called a picture")
    @ValueSource(strings = {"xl/worksheets/sheet1.png", "xl/worksheets/sheet1", "xl/worksheets/sheet1.bin"})
    void aSheetThatIsCalledAPicture(String name) throws IOException {
        assertThat(refused(workbook(name, (DOCTYPE + SHEET).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Reason.SUSPICIOUS_PACKAGE);
    }

    @ParameterizedTest
    @DisplayName("S-11 a sheet in an alphabet in which nobody sees the entity")
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "IBM037", "IBM1047"})
    void aSheetInAnotherAlphabet(String charset) throws IOException {
        String text = "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>" + DOCTYPE + SHEET;

        assertThat(refused(workbook("xl/worksheets/sheet1.xml", text.getBytes(Charset.forName(charset)))))
                .isEqualTo(Reason.SUSPICIOUS_PACKAGE);
    }

    @Test
    @DisplayName("S-37 a bomb of many parts, each of which is small enough")
    void aBombOfManyParts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        byte[] megabyte = new byte[1024 * 1024];
        for (int part = 0; part < 120; part++) {
            parts.put("xl/media/image" + part + ".png", megabyte);
        }
        byte[] file = zip(parts, "xl/worksheets/sheet1.xml", SHEET.getBytes(StandardCharsets.UTF_8));

        assertThat(file.length).isLessThan(300_000);
        assertThat(refused(file)).isEqualTo(Reason.SUSPICIOUS_PACKAGE);
    }

    @Test
    @DisplayName("S-37 a file that is nothing, or one byte too much, or something else under a spreadsheet's name")
    void aFileThatIsSomethingElse() {
        assertThat(refused(new byte[0])).isEqualTo(Reason.EMPTY_FILE);
        assertThat(refused(new byte[SpreadsheetReader.LARGEST_FILE + 1])).isEqualTo(Reason.TOO_LARGE);
        for (String content : new String[] {
            "%PDF-1.7 <html><script>alert(1)</script>",
            "<html><script>alert(1)</script></html>",
            "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
            "MZ\u0090\0",
            "GIF89a<script>",
            "PK\u0003\u0004",
        }) {
            assertThat(refused(content.getBytes(StandardCharsets.ISO_8859_1)))
                    .as(content)
                    .isIn(Reason.NOT_A_SPREADSHEET, Reason.DAMAGED);
        }
    }

    private Reason refused(byte[] file) {
        UnreadableSpreadsheet refusal =
                catchThrowableOfType(UnreadableSpreadsheet.class, () -> reader.read("daftar.xlsx", file, row -> {}));
        return refusal == null ? null : refusal.reason();
    }

    private static byte[] workbook(String sheet, byte[] content) throws IOException {
        return zip(Map.of(), sheet, content);
    }

    /** A workbook that a reader would open: it names its sheet wherever that is. */
    private static byte[] zip(Map<String, byte[]> more, String sheet, byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                utf8(
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"));
        parts.put(
                "xl/workbook.xml",
                utf8(
                        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                utf8("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\""
                        + sheet.substring("xl/".length()) + "\"/></Relationships>"));
        parts.put(sheet, content);
        parts.putAll(more);
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

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
