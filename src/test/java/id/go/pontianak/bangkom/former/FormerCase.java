package id.go.pontianak.bangkom.former;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** A case as the pages of the former release showed it on the day of the dump, line by line; a line is what it tells of and its words. */
record FormerCase(String number, List<String> lines) {

    /** How the former release began a line, and how this one does. */
    private record Change(String before, String since) {}

    private static final List<Change> WORDS = words();

    static List<FormerCase> all() {
        List<FormerCase> all = new ArrayList<>();
        text("read.txt").lines().forEach(line -> {
            if (line.startsWith("== ")) {
                all.add(new FormerCase(line.substring(3), new ArrayList<>()));
            } else {
                all.get(all.size() - 1).lines().add(line);
            }
        });
        return all;
    }

    /** The lines of this kind, as they read today: {@code deed}, {@code step}. */
    List<String> told(String kind) {
        String prefix = kind + ": ";
        return lines.stream()
                .filter(line -> line.startsWith(prefix))
                .flatMap(FormerCase::today)
                .map(line -> line.substring(prefix.length())
                        .replaceAll("[\\u00b7,]", " ")
                        .replaceAll("\\s+", " "))
                .map(String::strip)
                .toList();
    }

    /** Where it waited, by the elements of the model on which it ran. */
    List<String> waits() {
        return lines.stream()
                .filter(line -> line.startsWith("waits: "))
                .flatMap(line -> Stream.of(line.substring("waits: ".length()).split(" ")))
                .filter(element -> !element.isEmpty())
                .toList();
    }

    /** Where it waits today, by the elements of today's model, once the runs that were left are worked. */
    List<String> waitsToday() {
        return text("worked.txt")
                .lines()
                .filter(line -> line.startsWith(number + " "))
                .findFirst()
                .map(line -> List.of(line.substring(number.length() + 1)))
                .orElseGet(() -> List.of(told("waits").get(0).split(" ")));
    }

    boolean open() {
        return !waits().isEmpty();
    }

    boolean nomination() {
        return number.startsWith("NOM-");
    }

    @Override
    public String toString() {
        return number;
    }

    private static Stream<String> today(String line) {
        return WORDS.stream()
                .filter(change -> line.startsWith(change.before()))
                .findFirst()
                .map(change -> change.since().isEmpty()
                        ? Stream.<String>empty()
                        : Stream.of(line.replace(change.before(), change.since())))
                .orElse(Stream.of(line));
    }

    private static List<Change> words() {
        return text("words.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" =", 2))
                .map(sides -> new Change(
                        sides[0],
                        sides[1].isBlank() ? "" : sides[0].substring(0, sides[0].indexOf(':') + 2) + sides[1].strip()))
                .toList();
    }

    static String text(String name) {
        try {
            return new ClassPathResource(FormerDatabase.RELEASE + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
