package id.go.pontianak.bangkom.foundation.spreadsheet.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a workbook by name, the one directory that both the guard and the reader go by. Names are compared without regard to capitals,
 * and a backslash, which some exporters write, is a slash: nothing is ever unpacked to a disk.
 */
public final class WorkbookParts implements AutoCloseable {

    private final ZipFile zip;

    public WorkbookParts(byte[] content) throws IOException {
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
    }

    public Collection<ZipArchiveEntry> all() {
        return Collections.list(zip.getEntries());
    }

    public InputStream open(ZipArchiveEntry part) throws IOException {
        return zip.getInputStream(part);
    }

    /** By the key of {@link #key}; of two parts of one name the guard lets none through. */
    public Optional<InputStream> open(String key) throws IOException {
        ZipArchiveEntry part = byKey().get(key);
        return part == null ? Optional.empty() : Optional.of(zip.getInputStream(part));
    }

    public static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private Map<String, ZipArchiveEntry> byKey() {
        Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();
        all().forEach(part -> parts.putIfAbsent(key(part.getName()), part));
        return parts;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
