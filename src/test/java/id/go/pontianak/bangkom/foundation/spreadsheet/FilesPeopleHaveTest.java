package id.go.pontianak.bangkom.foundation.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.pontianak.bangkom.foundation.spreadsheet.CellValue.Kind;
import id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets as other programs write them and as people paste them together. */
class FilesPeopleHaveTest {

    private static final String NUMBER = "199001152015031901";

    private final SpreadsheetReader reader = new SpreadsheetReader();

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\r\n", "\"sep=;\"\n", "\uFEFFsep=;\r\n", "sep=;;;\r\n"})
    void theLineThatNamesTheSeparatorIsNoRow(String line) throws Exception {
        List<SheetRow> rows = read("pegawai.csv", utf8(line + "NIP;Nama\r\n" + NUMBER + ";Budi, S.E., M.M.\r\n"));

        assertThat(texts(rows)).containsExactly(List.of("NIP", "Nama"), List.of(NUMBER, "Budi, S.E., M.M."));
        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 2);
    }

    @Test
    void theSeparatorIsThatOfTheTableNotOfTheTitle() throws Exception {
        String text = "Data pegawai, Dinas Kesehatan, Pontianak\n\nNIP;Nama;Unit;Jabatan\n1;\"a, b, c, d, e\";c;d\n";

        assertThat(texts(read("a.csv", utf8(text))).get(1)).containsExactly("NIP", "Nama", "Unit", "Jabatan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void unicodeTextIsReadByItsMark(String charset) throws Exception {
        byte[] file = ("\uFEFFNIP\tNama\r\n" + NUMBER + "\tJosé\r\n").getBytes(Charset.forName(charset));

        for (String name : List.of("pegawai.csv", "pegawai.txt")) {
            assertThat(texts(read(name, file))).containsExactly(List.of("NIP", "Nama"), List.of(NUMBER, "José"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=\"199001152015031901\"",
                "\"=\"\"199001152015031901\"\"\"",
                "\" = \"\"199001152015031901\"\" \""
            })
    void aNumberKeptAsTextIsThatNumber(String cell) throws Exception {
        assertThat(read("a.csv", utf8("NIP;Nama\n" + cell + ";Budi\n")).get(1).cell(0))
                .isEqualTo(new CellValue(Kind.TEXT, NUMBER));
    }

    @Test
    void anyOtherFormulaStaysOne() throws Exception {
        List<SheetRow> rows = read("a.csv", utf8("=\"1\"&\"2\";=1+1;=\"=1+1\"\n"));

        assertThat(texts(rows)).containsExactly(List.of("=\"1\"&\"2\"", "=1+1", "=1+1"));
        assertThat(CellValue.formula("\"" + NUMBER + "\"")).isEqualTo(new CellValue(Kind.TEXT, NUMBER));
        assertThat(CellValue.formula("A1&\"1\"").kind()).isEqualTo(Kind.FORMULA);
    }

    @Test
    void aMarkThatIsNeverClosedSwallowsNothing() throws Exception {
        List<SheetRow> rows = read("a.csv", utf8("NIP;Nama\n1;\"Budi\n2;Sari\n3;Adi\n4;Tri\n"));

        assertThat(texts(rows)).contains(List.of("1", "\"Budi"), List.of("2", "Sari"), List.of("4", "Tri"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"strict.xlsx", "backslashes.xlsx", "last-row.xlsx", "since-1904.xlsx", "rich-text.xlsx"})
    void workbooksOfOtherProgramsAreRead(String file) throws Exception {
        List<SheetRow> rows = read(file, resource(file));

        assertThat(rows).hasSizeGreaterThanOrEqualTo(2).hasSizeLessThan(5);
        assertThat(rows.get(0).cells()).extracting(CellValue::text).contains("NIP", "Nama", "Kode Unit");
        assertThat(rows.get(1).cell(0).text()).matches("\\d{18}");
        assertThat(rows.get(1).cell(1).text()).isNotBlank();
    }

    @Test
    void daysOfAWorkbookThatCountsFrom1904() throws Exception {
        assertThat(read("a.xlsx", resource("since-1904.xlsx")).get(1).cells())
                .contains(new CellValue(Kind.DATE, "1990-01-15"));
    }

    @Test
    void cellsThatDoNotSayWhereTheyAreFollowOneAnother() throws Exception {
        String rows = "<row><c t=\"inlineStr\"><is><t>a</t></is></c><c/><c t=\"inlineStr\"><is><t>b</t></is></c></row>"
                + "<row/><row><c r=\"C3\"><v>7</v></c><c><v>8</v></c></row>";

        List<SheetRow> read = read("a.xlsx", workbook(rows));

        assertThat(texts(read)).containsExactly(List.of("a", "", "b"), List.of("", "", "7", "8"));
        assertThat(read).extracting(SheetRow::number).containsExactly(1, 3);
    }

    @Test
    void cellsSayWhatTheyAre() throws Exception {
        String rows =
                "<row r=\"1\"><c t=\"e\"><v>#REF!</v></c><c t=\"b\"><v>1</v></c><c t=\"d\"><v>2025-03-05T00:00:00</v></c>"
                        + "<c><f>A1</f><v>1</v></c><c><f>\"0812\"</f></c><c><f t=\"shared\" si=\"0\"/><v>1</v></c>"
                        + "<c t=\"str\"><v>#N/A</v></c></row>";

        assertThat(read("a.xlsx", workbook(rows)).get(0).cells())
                .containsExactly(
                        new CellValue(Kind.ERROR, "#REF!"),
                        new CellValue(Kind.ERROR, "TRUE"),
                        new CellValue(Kind.DATE, "2025-03-05"),
                        new CellValue(Kind.FORMULA, "=A1"),
                        new CellValue(Kind.TEXT, "0812"),
                        new CellValue(Kind.FORMULA, "="),
                        new CellValue(Kind.ERROR, "#N/A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "Err:502", "TRUE", "\u200B#N/A "})
    void whatAProgramWritesForAValueItMissesIsNoText(String text) {
        assertThat(CellValue.text(text).kind()).isEqualTo(Kind.ERROR);
    }

    @Test
    void whatNobodySeesIsNotThere() throws Exception {
        String hidden = "\u200B\u202A\u202C\u2060\uFEFF\u200E\u00AD";

        assertThat(CellValue.text(hidden + NUMBER + hidden).text()).isEqualTo(NUMBER);
        assertThat(CellValue.text("Budi\u00A0Contoh").text()).isEqualTo("Budi Contoh");
        assertThat(CellValue.text(hidden + "\u00A0 ")).isEqualTo(CellValue.EMPTY);
        assertThat(read("a.csv", utf8("NIP\u200B;\u00A0Nama\n\u202A1\u202C;x\n"))
                        .get(0)
                        .cell(0)
                        .text())
                .isEqualTo("NIP");
    }

    /** A file of nearly ten megabytes whose rows all say that they are the second. */
    @Test
    void rowsAreCountedAndNotTheirNumbers() throws Exception {
        String row = "<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>198001012005011001</t></is></c></row>";
        byte[] file = workbook(row.repeat(1000), 2_600, 9_000_000);
        assertThat(file.length).isLessThan(SpreadsheetReader.LARGEST_FILE);
        int[] taken = {0};

        UnreadableSpreadsheet refusal = catchThrowableOfType(
                UnreadableSpreadsheet.class, () -> reader.read("a.xlsx", file, each -> taken[0]++));

        assertThat(refusal.reason()).isEqualTo(Reason.TOO_MANY_ROWS);
        assertThat(taken[0]).isEqualTo(RowLimit.MOST_ROWS);
    }

    @Test
    void emptyRowsAreNotCounted() throws Exception {
        byte[] file = workbook("<row><c s=\"0\"/></row>".repeat(1000), 300, 0);

        assertThat(read("a.xlsx", file)).isEmpty();
        assertThat(read("a.csv", utf8(";;\n".repeat(RowLimit.MOST_ROWS + 1) + "a;b\n")))
                .hasSize(1);
    }

    @Test
    void aTextLongerThanMemoryIsRefused() throws Exception {
        byte[] file = workbook("<row><c t=\"inlineStr\"><is><t>" + "x".repeat(5_000_000) + "</t></is></c></row>");

        assertThat(catchThrowableOfType(UnreadableSpreadsheet.class, () -> read("a.xlsx", file))
                        .reason())
                .isEqualTo(Reason.SUSPICIOUS_PACKAGE);
    }

    @Test
    void aNumberThatIsExportedSurvivesTheSpreadsheet() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Spreadsheets()
                .write(
                        Spreadsheets.Format.CSV,
                        "x",
                        List.of("NIP", "HP", "Kode", "Jumlah"),
                        Stream.of(List.of(NUMBER, "0812", "12E5", 40)),
                        out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"=\"\"" + NUMBER + "\"\"\";\"=\"\"0812\"\"\";\"=\"\"12E5\"\"\";40\r\n");
        assertThat(texts(read("x.csv", out.toByteArray())).get(1)).containsExactly(NUMBER, "0812", "12E5", "40");
    }

    private List<SheetRow> read(String name, byte[] content) throws UnreadableSpreadsheet {
        List<SheetRow> rows = new ArrayList<>();
        reader.read(name, content, rows::add);
        return rows;
    }

    private static List<List<String>> texts(List<SheetRow> rows) {
        return rows.stream()
                .map(row -> row.cells().stream().map(CellValue::text).toList())
                .toList();
    }

    private static byte[] workbook(String rows) throws IOException {
        return workbook(rows, 1, 0);
    }

    /** With {@code stored} bytes that do not compress, which pay for what the rows unpack to. */
    private static byte[] workbook(String rows, int times, int stored) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(utf8("<workbook><sheets><sheet name=\"Pegawai\" sheetId=\"1\" id=\"r1\"/></sheets></workbook>"));
            zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
            zip.write(utf8(
                    "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                            + "</Relationships>"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(utf8("<worksheet><sheetData>"));
            byte[] some = utf8(rows);
            for (int time = 0; time < times; time++) {
                zip.write(some);
            }
            zip.write(utf8("</sheetData></worksheet>"));
            zip.putNextEntry(new ZipEntry("xl/media/r.bin"));
            byte[] random = new byte[stored];
            new Random(1).nextBytes(random);
            zip.write(random);
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = FilesPeopleHaveTest.class.getResourceAsStream("/files/" + name)) {
            return in.readAllBytes();
        }
    }
}
