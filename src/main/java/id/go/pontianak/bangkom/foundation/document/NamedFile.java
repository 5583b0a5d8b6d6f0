package id.go.pontianak.bangkom.foundation.document;

import java.util.Locale;

/** A file by its name; the content is what counts. */
public record NamedFile(String name, byte[] content) {

    boolean isText() {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt)");
    }
}
