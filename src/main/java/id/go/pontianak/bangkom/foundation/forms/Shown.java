package id.go.pontianak.bangkom.foundation.forms;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a form shows of what it changes; {@code journals} are the numbers under which deeds on it are recorded. */
public record Shown(List<CaseNumber> journals, List<Fact> facts) {

    /**
     * One value. {@code field} is the input that takes it, or empty; {@code label} a message key or a name; {@code value} as the input
     * has it, a day as {@code 2026-12-01}; what begins with {@code #} is a message key.
     */
    public record Fact(String field, String label, String value) {}

    public Shown {
        journals = List.copyOf(journals);
        facts = List.copyOf(facts);
    }

    /** Nothing yet of something of which no journal is kept. */
    public static Shown nothing() {
        return new Shown(List.of(), List.of());
    }

    /** Nothing yet of what the journal knows under this number. */
    public static Shown ofCase(String number) {
        return ofCase(new CaseNumber(number));
    }

    /** Nothing yet of what the journal knows under these numbers. */
    public static Shown ofCase(CaseNumber... numbers) {
        return new Shown(List.of(numbers), List.of());
    }

    /** This and one more value that has an input. */
    public Shown field(String field, String label, @Nullable Object value) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(new Fact(field, label, Objects.toString(value, "")));
        return new Shown(journals, more);
    }

    /** This and one more value that is only read. */
    public Shown fact(String label, @Nullable Object value) {
        return field("", label, value);
    }
}
