package id.go.pontianak.bangkom.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRows;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * How long it takes to say that something is not there and that it is somebody else's, in turns, without a network in between. Times are
 * written to {@code target/answer-times.md} and never asserted; {@code -Dattacks.pairs} makes the run longer.
 */
@IntegrationTest
class AnswerTimesIT {

    private static final int PAIRS = Integer.getInteger("attacks.pairs", 15);

    private final StringBuilder report =
            new StringBuilder("| Page | Not there, ms | Not his, ms | Told apart by one answer |\n|---|---|---|---|\n");

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Nominations nominations;

    @Autowired
    private ProcessDriver processDriver;

    @Test
    @DisplayName("S-13 how long the answers take that say nothing")
    void howLongTheAnswersTakeThatSayNothing() throws IOException {
        try (Personas personas = new Personas(accounts, jdbc)) {
            String batch = new BatchRows(jdbc).calling("MP-01");
            PersonId nominee = SmallCity.STAFF_1_DINKES;
            String number =
                    nominations.submit(new Submission(batch, nominee, "Mengelola proyek", "Sesuai tugas"), nominee);
            String task = processDriver.task(number).id().value();
            Visitor other = personas.visitor(portal, "atasan-lain");

            compare(other, "/nominations/", "NOM-2099-999999", number);
            compare(other, "/tracking/", "NOM-2099-999999", number);
            compare(other, "/tasks/", "00000000-0000-4000-8000-000000000000", task);
        }
        Files.writeString(Path.of("target/answer-times.md"), report);
    }

    private void compare(Visitor visitor, String page, String nothing, String ofOthers) {
        double[] absent = new double[PAIRS];
        double[] hidden = new double[PAIRS];
        for (int pair = -PAIRS / 5; pair < PAIRS; pair++) {
            boolean turn = pair % 2 == 0;
            double first = milliseconds(visitor, page + (turn ? nothing : ofOthers));
            double second = milliseconds(visitor, page + (turn ? ofOthers : nothing));
            if (pair >= 0) {
                absent[pair] = turn ? first : second;
                hidden[pair] = turn ? second : first;
            }
        }
        report.append(String.format(
                Locale.ROOT,
                "| `%s…` | %s | %s | %.0f %% |%n",
                page,
                times(absent),
                times(hidden),
                told(absent, hidden)));
    }

    private static double milliseconds(Visitor visitor, String path) {
        long start = System.nanoTime();
        int status = visitor.open(path).getStatus();
        double taken = (System.nanoTime() - start) / 1e6;
        assertThat(status).as(path).isEqualTo(404);
        return taken;
    }

    private static String times(double... taken) {
        Arrays.sort(taken);
        return String.format(Locale.ROOT, "%.1f / %.1f", taken[taken.length / 2], taken[taken.length * 95 / 100]);
    }

    /** How often, of one answer of each kind, the slower one is that about somebody else's paper; half the time means: not at all. */
    private static double told(double[] absent, double[] hidden) {
        long slower = Arrays.stream(hidden)
                .mapToLong(time ->
                        Arrays.stream(absent).filter(other -> other < time).count())
                .sum();
        return 100.0 * slower / ((double) PAIRS * PAIRS);
    }
}
