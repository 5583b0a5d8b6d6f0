package id.go.pontianak.bangkom.lifecycle.batch.web;

/** Whole numbers as people type them. */
public final class Numbers {

    private Numbers() {}

    public static int wholeOr(String text, int otherwise) {
        return text.strip().matches("\\d{1,6}") ? Integer.parseInt(text.strip()) : otherwise;
    }
}
