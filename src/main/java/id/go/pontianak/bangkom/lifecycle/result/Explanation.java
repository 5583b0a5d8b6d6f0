package id.go.pontianak.bangkom.lifecycle.result;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One sentence of why a result is proposed: its code completes {@code result.why.<name>}, the figures are its arguments. */
public record Explanation(Code code, List<String> figures) {

    public enum Code {
        WITHDRAWN,
        ATTENDANCE_UNKNOWN,
        /** In how many sessions nothing is recorded, where it matters. */
        SESSIONS_UNRECORDED,
        NEVER_CAME,
        /** The programme has no sessions to attend. */
        ATTENDANCE_NOT_ASKED,
        ATTENDANCE_REACHED,
        ATTENDANCE_MISSED,
        /** How many sessions, learning hours and whole days were missed, of those that may be. */
        ABSENCES_WITHIN,
        ABSENCES_BEYOND,
        /** How often excused, ill and absent, where attendance was missed. */
        ABSENCES,
        SCORE_UNKNOWN,
        SCORE_REACHED,
        SCORE_MISSED,
        REMEDIAL_REACHED,
        REMEDIAL_MISSED,
        REMEDIAL_OPEN,
        /** The course of a blended training. */
        READING_DONE,
        READING_MISSED,
        /** All that a self-paced course asks is there. */
        LEARNED,
        LEARNING_UNFINISHED,
        NOTHING_LEARNED
    }

    public Explanation {
        figures = List.copyOf(figures);
    }

    public static Explanation of(Code code, Object... figures) {
        return new Explanation(code, Arrays.stream(figures).map(String::valueOf).toList());
    }

    public String messageKey() {
        return "result.why." + code;
    }

    /** The figures as numbers, which each language writes in its own way. */
    public Object[] arguments() {
        return figures.stream().map(BigDecimal::new).toArray();
    }

    /** As it is kept: {@code ATTENDANCE_MISSED:82:90}, one a line. */
    public static String written(List<Explanation> explanations) {
        return explanations.stream()
                .map(one -> one.code
                        + one.figures.stream().map(figure -> ':' + figure).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    public static List<Explanation> read(String written) {
        return written.lines()
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.split(":", -1)))
                .map(parts -> new Explanation(Code.valueOf(parts.get(0)), parts.subList(1, parts.size())))
                .toList();
    }
}
