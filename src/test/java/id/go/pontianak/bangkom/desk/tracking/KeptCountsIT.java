package id.go.pontianak.bangkom.desk.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.desk.DeskPeople;
import id.go.pontianak.bangkom.desk.DeskPeople.Official;
import id.go.pontianak.bangkom.desk.DeskRequests;
import id.go.pontianak.bangkom.desk.DeskRequests.Request;
import id.go.pontianak.bangkom.desk.tracking.domain.Board;
import id.go.pontianak.bangkom.desk.tracking.domain.Bottlenecks;
import id.go.pontianak.bangkom.desk.tracking.domain.KeptCounts;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever has happened, in whatever order: what is kept is what counting the rows would give. */
@IntegrationTest
class KeptCountsIT {

    @Autowired
    private Board board;

    @Autowired
    private Bottlenecks bottlenecks;

    @Autowired
    private KeptCounts counts;

    @Autowired
    private Tracking tracking;

    @Autowired
    private DeskPeople people;

    @Autowired
    private DeskRequests requests;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private TestClock testClock;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private RandomCases walk;
    private PersonId boss;
    private long compared;

    @BeforeEach
    void cases() {
        SmallCity.load(jdbc);
        boss = people.staff("Atasan Hitungan");
        walk = new RandomCases(
                jdbc, List.of(people.staff("Bawahan Hitungan"), SmallCity.STAFF_1_PUPR, boss), clock.instant());
    }

    @AfterEach
    void noneIsLeft() {
        walk.remove();
    }

    @Test
    void areTheRowsAfterAnyWalk() {
        Random random = new Random(20261129);
        testClock.set(LocalDate.of(2026, 11, 4), LocalTime.of(16, 20));
        for (int step = 1; step <= 240; step++) {
            step(random);
            if (random.nextInt(7) == 0) {
                counts.fold();
            }
            if (step == 120) {
                // Past the full hour for all who ask: the clock runs between two questions.
                testClock.set(LocalDate.of(2026, 11, 5), LocalTime.of(16, 0, 1));
            }
            if (step % 20 == 0) {
                theyAreTheRows();
            }
        }
        assertThat(tracking.rebuild().counts()).as("nothing was wrong").isZero();
        counts.prune();
        theyAreTheRows();
        assertThat(compared).as("figures of cards").isGreaterThan(20);
    }

    @Test
    void followCasesThroughTheirProcess() {
        Official official = people.official("Pejabat Hitungan");
        List<String> numbers = List.of(made(official), made(official), made(official), made(official));
        theyAreTheRows();
        processDriver.decide(official.person(), numbers.get(0), "rejected", "Tidak");
        processDriver.decide(official.person(), numbers.get(1), "rejected", "Tidak");
        testClock.set(LocalDate.of(2026, 11, 9), LocalTime.of(10, 30));
        processDriver.decide(official.person(), numbers.get(2), "rejected", "Tidak");
        theyAreTheRows();

        assertThat(bottlenecks.find(city()).waiting())
                .filteredOn(at -> at.addressee().equals("office:" + official.office()))
                .singleElement()
                .satisfies(at -> {
                    assertThat(at.cases()).isEqualTo(1);
                    assertThat(at.late()).as("its day has passed").isEqualTo(1);
                    assertThat(at.oldest()).isEqualTo(LocalDate.of(2026, 11, 2));
                    assertThat(at.decided()).isEqualTo(3);
                });
    }

    @Test
    void areRightAgainAfterTheCommand() {
        Random random = new Random(7);
        for (int step = 0; step < 60; step++) {
            step(random);
        }
        counts.fold();
        assertThat(jdbc.sql("UPDATE tracking_count SET n = n + 3 WHERE kind = 'stage'")
                        .update())
                .isPositive();
        jdbc.sql("DELETE FROM tracking_count WHERE kind = 'waits'").update();
        step(random);

        assertThat(tracking.rebuild().counts()).isPositive();

        theyAreTheRows();
        assertThat(tracking.rebuild().counts()).isZero();
    }

    /** Two write, on the same cases, a third folds and a fourth counts again, all at once: nothing is lost and nothing counted twice. */
    @Test
    void loseNothingToWritersAtTheSameTime() {
        Random first = new Random(1);
        for (int step = 0; step < 40; step++) {
            step(first);
        }
        CyclicBarrier together = new CyclicBarrier(4);
        AtomicBoolean writing = new AtomicBoolean(true);
        CompletableFuture<Void> keeping = CompletableFuture.allOf(
                concurrently(together, () -> repeat(writing, counts::fold)),
                concurrently(together, () -> repeat(writing, counts::recount)));
        CompletableFuture<Void> writers = CompletableFuture.allOf(
                concurrently(together, () -> write(new Random(2))), concurrently(together, () -> write(new Random(3))));
        writers.whenComplete((done, failed) -> writing.set(false)).join();
        keeping.join();

        theyAreTheRows();
        assertThat(counts.recount()).as("nothing was wrong").isZero();
    }

    private void step(Random random) {
        transactions.executeWithoutResult(status -> walk.step(random));
    }

    private void write(Random random) {
        for (int step = 0; step < 150; step++) {
            transactions.executeWithoutResult(status -> {
                walk.step(random);
                if (random.nextInt(5) == 0) {
                    status.setRollbackOnly();
                }
            });
        }
    }

    private static void repeat(AtomicBoolean going, Runnable deed) {
        do {
            deed.run();
        } while (going.get());
    }

    private static CompletableFuture<Void> concurrently(CyclicBarrier together, Runnable deed) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        together.await();
                    } catch (Exception broken) {
                        throw new IllegalStateException(broken);
                    }
                    deed.run();
                },
                command -> new Thread(command).start());
    }

    private void theyAreTheRows() {
        // One picture of the database for both: cases of others may move on meanwhile.
        TransactionTemplate atOnce =
                new TransactionTemplate(Objects.requireNonNull(transactions.getTransactionManager()));
        atOnce.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        for (TrackingScope scope : List.of(city(), unit(), team())) {
            atOnce.executeWithoutResult(open -> theyAreTheRows(scope));
        }
    }

    private void theyAreTheRows(TrackingScope scope) {
        PlainCounts plain = plain(scope);
        Map<String, String> stages = new HashMap<>();
        board.stages(scope).forEach(stage -> stages.put(stage.stage() + ' ', figures(stage.cases(), stage.late())));
        assertThat(stages).as("stages %s", scope).isEqualTo(plain.counted(PlainCounts.STAGES));
        Map<String, String> cards = new HashMap<>();
        board.cards(scope)
                .forEach(card -> card.counts()
                        .forEach(count ->
                                cards.put(card.number() + ' ' + count.status(), figures(count.cases(), count.late()))));
        Map<String, String> counted = plain.counted(PlainCounts.CARDS);
        counted.keySet().retainAll(cards.keySet());
        assertThat(cards).as("cards %s", scope).isEqualTo(counted);
        compared += cards.size();
        Bottlenecks.Found found = bottlenecks.find(scope);
        Map<String, String> waiting = new HashMap<>();
        found.waiting().forEach(at -> waiting.put(at.addressee() + ' ' + at.oldest(), figures(at.cases(), at.late())));
        assertThat(waiting).as("waiting %s", scope).isEqualTo(plain.counted(PlainCounts.WAITING));
        Map<String, String> steps = new HashMap<>();
        found.steps().forEach(step -> steps.put(step.title(), days(step.days(), step.decided())));
        assertThat(steps).as("steps %s", scope).isEqualTo(medians(plain, "title"));
        Map<String, String> decided = medians(plain, "answered_for");
        assertThat(found.waiting())
                .allSatisfy(at -> assertThat(days(at.days(), at.decided()))
                        .isEqualTo(decided.getOrDefault(at.addressee(), days(null, 0))));
    }

    private Map<String, String> medians(PlainCounts plain, String column) {
        Map<String, String> medians = new HashMap<>();
        plain.decided(column, calendar).forEach((key, taken) -> {
            List<Integer> each = taken.entrySet().stream()
                    .flatMap(entry -> Collections.nCopies(entry.getValue(), entry.getKey()).stream())
                    .toList();
            medians.put(key, days(each.get((each.size() - 1) / 2), each.size()));
        });
        return medians;
    }

    private static String days(@Nullable Integer median, int decided) {
        return median + " days, " + decided + " decided";
    }

    private static String figures(int cases, int late) {
        return cases + " of them late " + late;
    }

    private PlainCounts plain(TrackingScope scope) {
        return new PlainCounts(
                jdbc,
                scope.city()
                        ? "TRUE"
                        : "(c.unit = ANY (:units) OR c.subject = :person OR c.subject IN"
                                + " (SELECT s.id FROM directory_person s WHERE s.supervisor_office = ANY (:offices)))",
                Map.of(
                        "now", clock.instant().atOffset(ZoneOffset.UTC),
                        "lately",
                                clock.today()
                                        .minusMonths(6)
                                        .withDayOfMonth(1)
                                        .atStartOfDay(City.ZONE)
                                        .toOffsetDateTime(),
                        "units", scope.units().toArray(String[]::new),
                        "person", scope.person().value(),
                        "offices", scope.offices().toArray(String[]::new)));
    }

    private TrackingScope city() {
        return new TrackingScope(SmallCity.ANALYST, true, Set.of(), Set.of());
    }

    private TrackingScope unit() {
        return new TrackingScope(SmallCity.KA_PUPR, false, Set.of("PUPR"), Set.of("KA-PUPR"));
    }

    /** Oversees one unit, supervises people of another, and has cases of his own. */
    private TrackingScope team() {
        return new TrackingScope(boss, false, Set.of("PUPR", "BKPSDM"), Set.of("KABID1-DINKES"));
    }

    private String made(Official official) {
        Request request = Request.of(
                DeskPeople.unique("REQ-2026"),
                people.staff("Pegawai Hitungan"),
                official.addressee(),
                requests.inDays(3));
        requests.make(request);
        return request.number();
    }
}
