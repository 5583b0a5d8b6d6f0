package id.go.pontianak.bangkom.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One table of everything that was measured; kept up to date in {@code target/bench.md}, so that a run that fails leaves what it has. */
final class Report {

    private record Row(String what, String portal, String peer, String ratio, String goal, String counters) {}

    private final Path file = Path.of("target", "bench.md");
    private final List<Row> rows = new ArrayList<>();
    private final Instant begin = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    /** {@code goal} is empty where there is none; times are median / 95th percentile. */
    void add(String what, String portal, String peer, String ratio, String goal, String counters) {
        rows.add(new Row(what, portal, peer, ratio, goal, counters));
        System.out.printf(
                "BENCH %s | %s | %s | %s | %s | %s | load %.1f%n",
                what, portal, peer, ratio, goal, counters, load());
        write();
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    static void phase(String text, Object... arguments) {
        System.out.printf(
                Locale.ROOT,
                "BENCH %tT %s (load %.1f)%n",
                java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC),
                text.formatted(arguments),
                load());
    }

    /** Statements behind a figure, into the log only. */
    static void detail(List<String> lines) {
        lines.forEach(line -> System.out.println("BENCH   " + line));
    }

    static String number(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }

    private void write() {
        StringBuilder text = new StringBuilder("Run of " + begin + ", "
                + Runtime.getRuntime().availableProcessors() + " cores, load " + number("%.1f", load())
                + " at its end, Java " + System.getProperty("java.version") + ".\n\n"
                + "| What | Portal | Plain engine | Ratio | Goal | Counters |\n|---|---|---|---|---|---|\n");
        rows.forEach(row -> text.append("| ")
                .append(String.join(
                        " | ", row.what(), row.portal(), row.peer(), row.ratio(), row.goal(), row.counters()))
                .append(" |\n"));
        try {
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void print() {
        try {
            System.out.println(Files.readString(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
