package id.go.pontianak.bangkom.support;

import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * The table of routes and people: a line per method and route with the status that each kind of person gets. A variable of a route is
 * written with the sample that fills it ({@code {id=account}}); without one it is filled with something that does not exist.
 */
public record RouteTable(List<String> people, List<Row> rows, List<String> lines) {

    private static final String NOWHERE = "00000000-0000-4000-8000-000000000000";

    /** One line; its first two words are method and route. */
    public record Row(String method, String route) {

        /** The status that this person gets. Forms are sent empty, so that nobody's rights change anything. */
        public int ask(Visitor person, Map<String, String> samples) {
            String path = path(samples);
            return (method.equals("GET") ? person.open(path) : person.send(path)).getStatus();
        }

        /** With what exists in the place of samples, and nothing that exists for other variables. */
        public String path(Map<String, String> samples) {
            String path = route;
            for (Map.Entry<String, String> sample : samples.entrySet()) {
                path = path.replaceAll("\\{[^}=]*=" + sample.getKey() + "}", sample.getValue());
            }
            return path.replaceAll("\\{[^}]*:NOM-[^}]*}", "NOM-2099-999999")
                    .replaceAll("\\{[^}]*:([a-z-]+)[^}]*}", "$1")
                    .replaceAll("\\{[^}]*}", NOWHERE);
        }

        /** The route as the application declares it. */
        public String declared() {
            return method + " " + route.replaceAll("=[^}]*}", "}");
        }

        public String with(List<Integer> answers) {
            return method + " " + route + " "
                    + answers.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
    }

    /** The routes of all and everybody. */
    public static RouteTable read() {
        return read("route-matrix.txt");
    }

    /** Fails with what to do where a line has another number of answers than there are people in the head. */
    public static RouteTable read(String file) {
        List<String> lines = content(file)
                .lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        List<String> head = List.of(lines.get(0).split(" "));
        List<String> body = lines.subList(1, lines.size());
        body.stream()
                .filter(line -> line.split(" ").length != head.size())
                .findFirst()
                .ifPresent(line -> {
                    throw new IllegalStateException(
                            "%s: \"%s\" needs one status for each of %d people, in the order of the head: %s"
                                    .formatted(
                                            file,
                                            line,
                                            head.size() - 2,
                                            String.join(" ", head.subList(2, head.size()))));
                });
        List<Row> rows = body.stream()
                .map(line -> line.split(" "))
                .map(words -> new Row(words[0], words[1]))
                .toList();
        return new RouteTable(head.subList(2, head.size()), rows, body);
    }

    public Set<String> routes() {
        return rows.stream().map(Row::declared).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String content(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(lines.toArray());
    }
}
