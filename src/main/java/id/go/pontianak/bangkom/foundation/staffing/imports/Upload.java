package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.spreadsheet.SpreadsheetReader;
import java.util.List;

/** A file by its name; the content is what counts. */
public record Upload(String name, byte[] content) {

    /** One of each kind for every office of a city. */
    private static final int MOST_FILES = 60;

    private static final long MOST_BYTES = 4L * SpreadsheetReader.LARGEST_FILE;

    /** Before a file is read into memory. */
    public static void requireReasonable(String name, long size, List<Upload> before) {
        if (size > SpreadsheetReader.LARGEST_FILE) {
            throw RuleViolated.at("files", "document.TOO_LARGE", name);
        }
        long together = before.stream().mapToLong(file -> file.content().length).sum();
        if (before.size() >= MOST_FILES || together + size > MOST_BYTES) {
            throw RuleViolated.at("files", "directory.import.tooManyFiles", MOST_FILES);
        }
    }

    /** Those in which something stands; refused where there are none. */
    static List<NamedFile> named(List<Upload> files) {
        List<NamedFile> named = files.stream()
                .filter(file -> file.content().length > 0)
                .map(file -> new NamedFile(file.name(), file.content()))
                .toList();
        if (named.isEmpty()) {
            throw RuleViolated.at("files", "directory.import.noFile");
        }
        return named;
    }
}
