package id.go.pontianak.bangkom.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.faults.History.Deed;
import id.go.pontianak.bangkom.faults.History.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** The result of the suite: a line per fault, on the console and in {@code target/faults.md}. */
final class FaultTable {

    private static final Path FILE = Path.of("target", "faults.md");
    private static final List<String> LINES = new CopyOnWriteArrayList<>();

    private static final String HEAD = """
            | Fault | Runs | Acknowledged | Conflicts | Unknown | Lost | Twice | Half | Recovery (s) | Remarks |
            | --- | --: | --: | --: | --: | --: | --: | --: | --: | --- |
            """;

    private FaultTable() {}

    /** Asks the oracle about all that happened so far, writes the line of this fault, and fails if the oracle objects. */
    static void judge(Cluster cluster, String fault, int runs, Duration recovery, String remarks) {
        List<String> objections = cluster.objections();
        List<Deed> deeds = cluster.history().of(fault);
        LINES.add("| %s | %d | %d | %d | %d | %d | %d | %d | %s | %s |"
                .formatted(
                        fault,
                        runs,
                        History.count(deeds, Reply.OK),
                        History.count(deeds, Reply.CONFLICT),
                        History.count(deeds, Reply.UNKNOWN),
                        count(objections, "lost", "missing"),
                        count(objections, "twice", "unasked", "mail"),
                        count(objections, "half", "fold", "chain", "answered"),
                        recovery.isZero() ? "–" : String.format(Locale.ROOT, "%.1f", recovery.toMillis() / 1000.0),
                        remarks));
        print();
        assertThat(objections).as("what the oracle objects to after " + fault).isEmpty();
    }

    private static void print() {
        String table = HEAD + LINES.stream().collect(Collectors.joining("\n", "", "\n"));
        System.out.println(table);
        try {
            Files.writeString(FILE, table);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static long count(List<String> objections, String... kinds) {
        return objections.stream()
                .filter(objection -> List.of(kinds).contains(objection.split("[: ]", 2)[0]))
                .count();
    }
}
