package id.go.pontianak.bangkom.foundation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipArchiveTest {

    private static final ZipArchive.Limits LIMITS = new ZipArchive.Limits(3, 1000, 2000);

    @Test
    void givesTheFilesByTheirPaths() throws IOException {
        byte[] zip = zip("a.txt", new byte[] {1}, "b/", new byte[0], "b/c.txt", new byte[1000]);

        Map<String, byte[]> files = ZipArchive.unpack(zip, LIMITS);

        assertThat(files).containsOnlyKeys("a.txt", "b/c.txt");
        assertThat(files.get("b/c.txt")).hasSize(1000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a",
                "a/../../b",
                "/etc/passwd",
                "C:/a",
                "a\\b",
                "..\\a",
                "a//b",
                "./a",
                "a/./b",
                "a\nb",
                "..",
                "a/..",
            })
    void namesThatLeadOutAreRefused(String name) throws IOException {
        byte[] zip = zip(name, new byte[] {1});
        assertThatThrownBy(() -> ZipArchive.unpack(zip, LIMITS))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("refusal.document.zip.name");
    }

    @Test
    void limitsAreCountedWhileUnpacking() throws IOException {
        refused("refusal.document.zip.file", zip("a", new byte[1001]));
        refused("refusal.document.zip.large", zip("a", new byte[1000], "b", new byte[999], "c", new byte[2]));
        refused(
                "refusal.document.zip.files",
                zip("a", new byte[1], "b", new byte[1], "c", new byte[1], "d", new byte[1]));
        refused("refusal.document.zip.twice", zip("a", new byte[1], "A", new byte[1]));
    }

    /** A million zeros in a kilobyte: no more of it is unpacked than the limit. */
    @Test
    void aBombIsRefusedAtItsLimit() throws IOException {
        byte[] bomb = zip("bomb", new byte[64 * 1024 * 1024]);
        assertThat(bomb).hasSizeLessThan(100_000);
        refused("refusal.document.zip.file", bomb);
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        refused("refusal.document.zip.damaged", "bukan zip".getBytes(StandardCharsets.UTF_8));
        refused("refusal.document.zip.damaged", new byte[0]);
        byte[] whole = zip("a", "panjang sekali".repeat(50).getBytes(StandardCharsets.UTF_8));
        refused("refusal.document.zip.damaged", Arrays.copyOf(whole, 40));
    }

    private static void refused(String key, byte[] zip) {
        assertThatThrownBy(() -> ZipArchive.unpack(zip, LIMITS))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining(key);
    }

    /** Names and contents alternate. */
    private static byte[] zip(Object... files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int at = 0; at < files.length; at += 2) {
                zip.putNextEntry(new ZipEntry((String) files[at]));
                zip.write((byte[]) files[at + 1]);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
