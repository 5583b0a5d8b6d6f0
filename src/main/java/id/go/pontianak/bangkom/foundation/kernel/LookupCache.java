package id.go.pontianak.bangkom.foundation.kernel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is asked again and again while one request is answered or one case is decided is looked up once: who answers for an office, a person's
 * roles, the settings of the day. Begun only around work that changes none of what is remembered, or that says when it does, and forgotten
 * with it; outside, every question is asked anew. It belongs to the thread that works, not to the application.
 */
public final class LookupCache {

    private static final ThreadLocal<@Nullable Memory> REMEMBERED = new ThreadLocal<>();

    private LookupCache() {}

    /** The end of what was begun. */
    public interface Scope extends AutoCloseable {

        @Override
        void close();
    }

    /** {@code within}: what a scope remembers that was begun while something changes. */
    private static final class Memory {

        private final boolean untilChanged;
        private final Map<Object, Object> answers = new HashMap<>();
        private int changes;
        private @Nullable Map<Object, Object> within;

        Memory(boolean untilChanged) {
            this.untilChanged = untilChanged;
        }

        @Nullable
        Map<Object, Object> now() {
            return changes == 0 ? answers : within;
        }
    }

    /** From here on things are remembered, until the scope is closed; within a scope another one changes nothing. */
    public static Scope begin() {
        Memory memory = REMEMBERED.get();
        if (memory == null) {
            return begin(new Memory(false));
        }
        if (memory.now() != null) {
            return () -> {};
        }
        memory.within = new HashMap<>();
        return () -> memory.within = null;
    }

    /** The same for work that changes things on its way: during a change nothing is remembered, and after it nothing of before. */
    public static Scope beginUntilChanged() {
        return REMEMBERED.get() == null ? begin(new Memory(true)) : () -> {};
    }

    private static Scope begin(Memory memory) {
        REMEMBERED.set(memory);
        return REMEMBERED::remove;
    }

    /** Something begins that may change what is remembered; {@link #changed} says that it is over, however it ended. */
    public static void changing() {
        Memory memory = REMEMBERED.get();
        if (memory != null && memory.untilChanged) {
            memory.changes++;
        }
    }

    public static void changed() {
        Memory memory = REMEMBERED.get();
        if (memory != null && memory.changes > 0) {
            memory.changes--;
            memory.answers.clear();
        }
    }

    /** Within a scope: from here on everything is asked anew, as if nothing had been asked before. */
    public static void forget() {
        Memory memory = REMEMBERED.get();
        if (memory != null) {
            memory.answers.clear();
        }
    }

    /** The answer to this question: {@code about} names what is asked, {@code key} of whom or what. */
    public static <T> T once(String about, Object key, Supplier<T> answer) {
        Memory memory = REMEMBERED.get();
        Map<Object, Object> remembered = memory == null ? null : memory.now();
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
