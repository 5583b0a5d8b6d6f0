package id.go.pontianak.bangkom.foundation.spreadsheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** A sheet is ready to be worked with: a heading that stays, a filter over all rows, columns as wide as what is in them. */
class XlsxWriterTest {

    private static final List<String> HEAD = List.of("NIP", "Nama");

    @Test
    void theHeadStaysTheFilterCoversAllRowsAndNumbersOfPeopleAreText() throws IOException {
        String sheet = sheet(Stream.of(
                List.of("198512122011011234", "Siti Nurhaliza Ramadhani, S.K.M., M.Kes."),
                List.of("198512122011011235", "Adi")));

        assertThat(sheet).contains("state=\"frozen\"").contains("<autoFilter ref=\"A1:B3\"");
        assertThat(sheet).contains("t=\"inlineStr\"").contains("198512122011011234");
        assertThat(sheet)
                .containsPattern("<col min=\"1\" max=\"1\"[^>]*width=\"19(\\.\\d+)?\"")
                .containsPattern("<col min=\"2\" max=\"2\"[^>]*width=\"41(\\.\\d+)?\"");
    }

    @Test
    void noColumnIsWiderThanAScreenAndAnEmptySheetHasNoFilter() throws IOException {
        assertThat(sheet(Stream.of(List.of("1", "x".repeat(4000)))))
                .containsPattern("<col min=\"2\" max=\"2\"[^>]*width=\"60(\\.\\d+)?\"");
        assertThat(sheet(Stream.empty())).doesNotContain("autoFilter");
    }

    @Test
    void thousandsOfRowsHaveWidthsAndFilterToo() throws IOException {
        String sheet = sheet(IntStream.range(0, 1_200).mapToObj(no -> List.of("198512122011011234", "Nama " + no)));

        assertThat(sheet)
                .contains("<autoFilter ref=\"A1:B1201\"")
                .containsPattern("max=\"1\"[^>]*width=\"19(\\.\\d+)?\"");
    }

    @Test
    void signsThatXmlDoesNotKnowAreLeftOut() throws IOException {
        assertThat(sheet(Stream.of(List.of("1", "Rahmat\u000B Hi\u0002dayat"))))
                .contains("Rahmat Hidayat")
                .doesNotContain("\u000B", "\u0002");
    }

    private static String sheet(Stream<List<String>> rows) throws IOException {
        Path file = Files.createTempFile("sheet", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new Spreadsheets().write(Format.XLSX, "Pegawai", HEAD, rows, out);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = Objects.requireNonNull(zip.getEntry("xl/worksheets/sheet1.xml"));
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
