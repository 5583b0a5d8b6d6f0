package id.go.pontianak.bangkom.lifecycle.learning.domain;

import id.go.pontianak.bangkom.lifecycle.learning.CourseFault;

/** How deep quotes and lists stand within each other, found line by line and without recursion before the text is parsed. */
final class Nesting {

    /** Levels of containers. */
    static final int MOST = 16;

    /** A tree of {@link #MOST} containers, each list with its items, and what stands in the innermost. */
    static final int MOST_NODES = 4 * MOST;

    private static final int SHOWN = 40;

    private Nesting() {}

    /** Refuses a line that opens more than {@link #MOST} containers. */
    static void check(String file, String body) {
        body.lines().filter(line -> containers(line) > MOST).findFirst().ifPresent(line -> {
            throw new FaultyCourse(
                    file, CourseFault.TOO_DEEP, line.length() <= SHOWN ? line : line.substring(0, SHOWN));
        });
    }

    private static int containers(String line) {
        int found = 0;
        int at = blanks(line, 0);
        int end = marker(line, at);
        while (end > at) {
            found++;
            at = blanks(line, end);
            end = marker(line, at);
        }
        return at == line.length() && rule(line) ? 0 : found;
    }

    /** Behind the marker that begins here, or here where none does. */
    private static int marker(String line, int at) {
        if (at == line.length()) {
            return at;
        }
        char first = line.charAt(at);
        if (first == '>') {
            return at + 1;
        }
        int end = at;
        if (first == '-' || first == '*' || first == '+') {
            end = at + 1;
        } else {
            while (end < line.length() && end - at < 9 && Character.isDigit(line.charAt(end))) {
                end++;
            }
            end = end > at && end < line.length() && ".)".indexOf(line.charAt(end)) >= 0 ? end + 1 : at;
        }
        return end > at && (end == line.length() || blanks(line, end) > end) ? end : at;
    }

    private static int blanks(String line, int from) {
        int at = from;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** A line across the page: one sign alone, with blanks. */
    private static boolean rule(String line) {
        return line.chars().filter(one -> one != ' ' && one != '\t').distinct().count() == 1
                && (line.strip().startsWith("-") || line.strip().startsWith("*"));
    }
}
