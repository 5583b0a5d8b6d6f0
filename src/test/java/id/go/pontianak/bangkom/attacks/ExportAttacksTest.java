package id.go.pontianak.bangkom.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.spreadsheet.SpreadsheetReader;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that becomes a program when somebody opens the export in a spreadsheet. */
class ExportAttacksTest {

    @ParameterizedTest
    @DisplayName("S-38 in a CSV no cell begins with what a spreadsheet runs, and the text comes back as it was")
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example\";\"klik\")",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201",
                "'=1+1",
                "''=1",
                "-",
                "=\";=1+1",
                "=1\r\n=2",
            })
    void inACsvNoCellBeginsWithWhatASpreadsheetRuns(String text) throws Exception {
        byte[] file = write(Format.CSV, text);

        String cell = new String(file, StandardCharsets.UTF_8).split("\r\n", 2)[1];
        assertThat(cell).matches("(?s)\"?'.*");
        assertThat(read("a.csv", file)).containsExactly("kepala", text);
    }

    @ParameterizedTest
    @DisplayName("S-38 in a workbook it is a string, never a formula")
    @ValueSource(
            strings = {"=HYPERLINK(\"http://evil.example\")", "+1", "-2+3", "@SUM(1)", "=1]]></t></is></c><f>1</f>"})
    void inAWorkbookItIsAString(String text) throws Exception {
        byte[] file = write(Format.XLSX, text);

        assertThat(sheetOf(file)).contains("inlineStr").doesNotContain("<f>");
        assertThat(read("a.xlsx", file)).containsExactly("kepala", text);
    }

    private static String sheetOf(byte[] file) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    private static byte[] write(Format format, String text) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Spreadsheets().write(format, "lembar", List.of("kepala"), Stream.of(List.of(text)), out);
        return out.toByteArray();
    }

    private static List<String> read(String name, byte[] file) throws Exception {
        List<String> cells = new ArrayList<>();
        new SpreadsheetReader().read(name, file, row -> row.cells().forEach(cell -> cells.add(cell.text())));
        return cells;
    }
}
