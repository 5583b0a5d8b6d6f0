package id.go.pontianak.bangkom.foundation.document;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a ZIP in memory, within limits that are counted while unpacking and never read from the archive (zip bomb). Refused are names that
 * lead out of the folder (path traversal): absolute ones, drives, {@code ..}, backslashes, control characters; names that differ in capitals
 * only; and what is no ZIP. Nothing is written to disk, and links are but files.
 */
public final class ZipArchive {

    /** Most files, most bytes of one of them unpacked, and of all together. */
    public record Limits(int files, int fileBytes, long bytes) {}

    private static final int LONGEST_NAME = 240;

    private final Limits limits;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private long left;

    private ZipArchive(Limits limits) {
        this.limits = limits;
        this.left = limits.bytes();
    }

    /** The files by their paths, in the order of the archive; folders are left out. */
    public static Map<String, byte[]> unpack(byte[] zip, Limits limits) {
        ZipArchive archive = new ZipArchive(limits);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                archive.take(entry, in);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw RuleViolated.of("refusal.document.zip.damaged");
        }
        if (archive.files.isEmpty()) {
            throw RuleViolated.of("refusal.document.zip.damaged");
        }
        return archive.files;
    }

    private void take(ZipEntry entry, ZipInputStream in) throws IOException {
        String name = entry.getName();
        requireHarmless(name);
        if (entry.isDirectory()) {
            return;
        }
        if (!seen.add(name.toLowerCase(Locale.ROOT))) {
            throw RuleViolated.of("refusal.document.zip.twice", name);
        }
        if (files.size() >= limits.files()) {
            throw RuleViolated.of("refusal.document.zip.files", limits.files());
        }
        files.put(name, content(name, in));
    }

    private byte[] content(String name, ZipInputStream in) throws IOException {
        int most = (int) Math.min(limits.fileBytes(), left);
        byte[] content = in.readNBytes(most);
        if (in.read(new byte[1], 0, 1) >= 0) {
            throw most < limits.fileBytes()
                    ? RuleViolated.of("refusal.document.zip.large", limits.bytes() / 1024 / 1024)
                    : RuleViolated.of("refusal.document.zip.file", name, limits.fileBytes() / 1024);
        }
        left -= content.length;
        return content;
    }

    private static void requireHarmless(String name) {
        boolean harmless = !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && !name.startsWith("/")
                && name.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':' || c == 0x7f);
        for (String part : name.split("/", -1)) {
            harmless &= !part.equals("..") && !part.equals(".");
        }
        if (!harmless || name.contains("//")) {
            throw RuleViolated.of("refusal.document.zip.name");
        }
    }
}
