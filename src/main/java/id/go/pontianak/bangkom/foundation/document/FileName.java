package id.go.pontianak.bangkom.foundation.document;

import id.go.pontianak.bangkom.foundation.kernel.ReadableText;

/**
 * File names as they are kept: without directories, without control and direction characters, short, and with the extension of what the file
 * really is, so that no name promises one thing and the content is another.
 */
final class FileName {

    private static final int LONGEST = 100;
    private static final String NAMELESS = "berkas";

    private FileName() {}

    static String clean(String sent, FileType type) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]+", "").replaceAll("[\"*:<>?|%;]+", "_");
        String stem = ReadableText.of(plain.replaceFirst("\\.[^.]*$", "").replaceFirst("^[.\\s]+", ""));
        return (stem.isEmpty() ? NAMELESS : shorten(stem)) + '.' + type.extension();
    }

    private static String shorten(String stem) {
        return stem.codePointCount(0, stem.length()) <= LONGEST
                ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
    }
}
