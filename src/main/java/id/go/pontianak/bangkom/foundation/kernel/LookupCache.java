package id.go.pontianak.bangkom.foundation.kernel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is asked again and again while one page is read or one case is decided is looked up once: who answers for an office, a person's
 * roles, the settings of the day. Begun only around work that changes none of what is remembered, and forgotten with it; outside, every
 * question is asked anew. It belongs to the thread that works, not to the application.
 */
public final class LookupCache {

    private static final ThreadLocal<@Nullable Map<Object, Object>> REMEMBERED = new ThreadLocal<>();

    private LookupCache() {}

    /** The end of what was begun. */
    public interface Scope extends AutoCloseable {

        @Override
        void close();
    }

    /** From here on things are remembered, until the scope is closed; within a scope another one changes nothing. */
    public static Scope begin() {
        if (REMEMBERED.get() != null) {
            return () -> {};
        }
        REMEMBERED.set(new HashMap<>());
        return REMEMBERED::remove;
    }

    /** Within a scope: from here on everything is asked anew, as if nothing had been asked before. */
    public static void forget() {
        Map<Object, Object> remembered = REMEMBERED.get();
        if (remembered != null) {
            remembered.clear();
        }
    }

    /** The answer to this question: {@code about} names what is asked, {@code key} of whom or what. */
    public static <T> T once(String about, Object key, Supplier<T> answer) {
        Map<Object, Object> remembered = REMEMBERED.get();
        if (remembered == null) {
            return answer.get();
        }
        Object question = List.of(about, key);
        @SuppressWarnings("unchecked") // Whoever asks about the same thing expects the same type.
        T known = (T) remembered.get(question);
        if (known == null) {
            known = answer.get();
            remembered.put(question, known);
        }
        return known;
    }
}
