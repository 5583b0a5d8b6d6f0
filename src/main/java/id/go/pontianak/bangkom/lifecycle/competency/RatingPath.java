package id.go.pontianak.bangkom.lifecycle.competency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How somebody finds his level in one competency by indicators of behaviour: a staircase that begins at the level his position asks, goes one
 * down while a level is not shown, and may be tried one up once it is. A level is shown where two of three indicators are (both where there
 * are two only); "tidak tahu" counts as not shown and marks the answer for talk. A pure function of the answers given so far.
 */
public final class RatingPath {

    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    private static final int ENOUGH = 2;

    private final int required;
    private final TreeMap<Integer, List<Answer>> answers;

    private RatingPath(int required, Map<Integer, List<Answer>> answers) {
        this.required = required;
        this.answers = new TreeMap<>(answers);
    }

    /** {@code required} from 1 to 5; {@code answers} by level, in any order. */
    public static RatingPath of(int required, Map<Integer, List<Answer>> answers) {
        if (required < 1 || required > Standards.HIGHEST) {
            throw new IllegalArgumentException("no position asks level " + required);
        }
        return new RatingPath(required, answers);
    }

    /** The level whose indicators have to be answered before a level is found; empty once it is. */
    public OptionalInt next() {
        for (int level = required; level >= 1; level--) {
            if (!answers.containsKey(level)) {
                return OptionalInt.of(level);
            }
            if (shown(level)) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    public boolean complete() {
        return next().isEmpty();
    }

    /** The level above, which may be tried once; nobody has to. */
    public OptionalInt mayTry() {
        boolean open =
                complete() && shown(required) && required < Standards.HIGHEST && !answers.containsKey(required + 1);
        return open ? OptionalInt.of(required + 1) : OptionalInt.empty();
    }

    /** The levels whose answers count: those gone down to, and the one tried above. */
    public List<Integer> levels() {
        List<Integer> levels = new ArrayList<>();
        for (int level = required; level >= 1; level--) {
            levels.add(level);
            if (shown(level)) {
                break;
            }
        }
        if (shown(required)) {
            levels.add(required + 1);
        }
        return levels;
    }

    /** The highest level shown, 0 where none is. Only of a complete path. */
    public int level() {
        if (!complete()) {
            throw new IllegalStateException("level " + next().getAsInt() + " is not answered yet");
        }
        return answers.keySet().stream()
                .filter(level -> level <= required + 1 && shown(level))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** Required less found level: positive is a need, negative a strength. */
    public int gap() {
        return required - level();
    }

    /** Whether something was answered with "tidak tahu", so that superior and person should talk about it. */
    public boolean toDiscuss() {
        return answers.values().stream().anyMatch(given -> given.contains(Answer.UNKNOWN));
    }

    /** How many indicators were answered: how much the level rests on. */
    public int answered() {
        return answers.values().stream().mapToInt(List::size).sum();
    }

    private boolean shown(int level) {
        return answers.getOrDefault(level, List.of()).stream()
                        .filter(Answer.YES::equals)
                        .count()
                >= ENOUGH;
    }
}
