package id.go.pontianak.bangkom.foundation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is what its bytes say; what may run anything is no file of ours. */
class FileTypeTest {

    private static final String PNG = "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\0\1";

    @Test
    void isRecognisedByItsContent() throws IOException {
        assertThat(FileType.of(TestFiles.PDF)).isEqualTo(FileType.PDF);
        assertThat(FileType.of(bytes(PNG))).isEqualTo(FileType.PNG);
        assertThat(FileType.of(bytes("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF"))).isEqualTo(FileType.JPEG);
        assertThat(FileType.of(zip("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo(FileType.XLSX);
        assertThat(FileType.of(zip("[Content_Types].xml", "word/document.xml"))).isEqualTo(FileType.DOCX);
    }

    @ParameterizedTest
    @DisplayName("S-37 pages and pictures that run scripts are refused, however they begin")
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "  \n<!DOCTYPE html><body onload=alert(1)>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "\uFEFF<?xml version='1.0'?><svg/>",
            })
    void markupIsRefused(String content) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            assertThat(refused(content.getBytes(charset))).as(charset.name()).isEqualTo("refusal.document.markup");
        }
    }

    @ParameterizedTest
    @DisplayName("S-37 what is nothing of the list, or only begins like it, is refused")
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 <html><script>alert(1)</script> | refusal.document.damaged",
                "junk %PDF-1.7 %%EOF | refusal.document.type",
                "GIF89a<script> | refusal.document.type",
                "MZ and more | refusal.document.type",
                "just text | refusal.document.type",
            })
    void anythingElseIsRefused(String content, String because) {
        assertThat(refused(bytes(content))).isEqualTo(because);
    }

    @Test
    @DisplayName(
            "S-37 office files with macros, embedded objects, climbing names, bombs or of another kind are refused")
    void dangerousPackagesAreRefused() throws IOException {
        assertThat(refused(zip("xl/workbook.xml", "xl/vbaProject.bin"))).isEqualTo("refusal.document.macros");
        assertThat(refused(zip("word/document.xml", "word/embeddings/oleObject1.bin")))
                .isEqualTo("refusal.document.macros");
        assertThat(refused(zip("word/document.xml", "../../etc/cron.d/x"))).isEqualTo("refusal.document.damaged");
        assertThat(refused(zip("index.html"))).isEqualTo("refusal.document.type");
        assertThat(refused(bytes("PK\u0003\u0004"))).isEqualTo("refusal.document.damaged");
        assertThat(refused(bomb())).isEqualTo("refusal.document.damaged");
    }

    private static String refused(byte[] content) {
        RuleViolated refusal = catchThrowableOfType(RuleViolated.class, () -> FileType.of(content));
        assertThat(refusal).isNotNull();
        assertThat(refusal.field()).isEqualTo("file");
        return refusal.messageKey();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(bytes("<x/>"));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] megabyte = new byte[1024 * 1024];
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int part = 0; part < 120; part++) {
                zip.write(megabyte);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
