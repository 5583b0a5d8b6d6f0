package id.go.pontianak.bangkom.demo.year;

/**
 * What should stand and what stands: numbers, or {@code true} and {@code false}. {@code name} completes
 * {@code demo.year.check.<episode>.<name>}; {@code subject} is the code of a programme, or empty.
 */
public record Finding(String episode, String name, String subject, String expected, String found) {

    /** What a stopped episode leaves: no check was reached. */
    public static final String STOPPED = "stopped";

    public boolean passed() {
        return expected.equals(found);
    }
}
