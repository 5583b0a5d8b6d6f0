package id.go.pontianak.bangkom.races;

import static id.go.pontianak.bangkom.support.SmallCity.ANALYST;
import static id.go.pontianak.bangkom.support.SmallCity.KA_DINKES;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationWithdrawals;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationElements;
import id.go.pontianak.bangkom.support.HttpTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * F-19: a hundred deeds at once want ten seats: people become ready (seatings), those with an offer leave (promotions) or are replaced, and
 * some accept. Never more than ten seats are taken, offers counted as taken, and in the end exactly ten. D A.
 */
@HttpTest
class TenSeatsIT {

    private static final int SEATS = 10;
    private static final String REASON = "Berhalangan hadir";

    @Autowired
    private Crowd crowd;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private Nominations nominations;

    @Autowired
    private NominationWithdrawals withdrawals;

    @Autowired
    private Seats seats;

    @Autowired
    private JdbcClient jdbc;

    private final ConcurrentLinkedQueue<Integer> seen = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private String batch;

    @BeforeEach
    void officials() {
        crowd.officials();
    }

    @Test
    @DisplayName("F-19 a hundred parallel promotions, replacements and seatings for ten seats")
    void exactlyTen() throws Exception {
        batch = crowd.call();
        List<PersonId> people = crowd.employees(110, "KA-DINKES");
        List<String> numbers = crowd.proposals(batch, people.subList(0, 80), KA_DINKES);
        crowd.set(batch, SEATS);
        numbers.subList(0, 20).forEach(this::becomesReady);
        assertThat(count("OFFERED")).isEqualTo(SEATS);
        assertThat(count("RESERVE")).isEqualTo(10);

        List<Callable<Boolean>> deeds = new ArrayList<>();
        numbers.subList(20, 80).forEach(number -> deeds.add(() -> becomesReady(number)));
        numbers.subList(0, 10).forEach(number -> deeds.add(() -> withdraws(number)));
        numbers.subList(10, 20).forEach(number -> deeds.add(() -> withdraws(number)));
        for (int at = 0; at < 10; at++) {
            String replaced = numbers.get(5 + at);
            PersonId person = people.get(80 + at);
            deeds.add(() -> replaces(replaced, person));
        }
        for (int at = 0; at < 10; at++) {
            String number = numbers.get(at);
            PersonId nominee = people.get(at);
            deeds.add(() -> accepts(number, nominee));
        }
        long seed = Long.getLong("bangkom.seed", new Random().nextLong());
        Collections.shuffle(deeds, new Random(seed));
        int done = atOnce(deeds);

        System.out.printf(
                "ten seats: %d of %d deeds done, taken between %d and %d while %d times looked at (seed %d)%n",
                done, deeds.size(), Collections.min(seen), Collections.max(seen), seen.size(), seed);
        assertThat(deeds).hasSize(100);
        assertThat(Collections.max(seen)).as("never more than there are").isEqualTo(SEATS);
        assertThat(taken()).as("in the end").isEqualTo(SEATS);
        eachPlaceAgreesWithItsCase();
        nobodyWasOfferedTwice();
    }

    private boolean becomesReady(String number) {
        processDriver.decide(ANALYST, number, "approved");
        return true;
    }

    private boolean withdraws(String number) {
        withdrawals.withdraw(number, REASON, KA_DINKES);
        return true;
    }

    private boolean replaces(String number, PersonId person) {
        nominations.replace(
                number,
                new Submission(batch, person, "Menggantikan rekan", "Kebutuhan unit"),
                Why.of(REASON),
                KA_DINKES);
        return true;
    }

    private boolean accepts(String number, PersonId nominee) {
        processDriver.tasks(number).stream()
                .filter(task -> task.element().equals(NominationElements.TASK_ACCEPT_OFFER))
                .forEach(task -> processDriver.decide(nominee, task, Map.of("outcome", "accepted")));
        return true;
    }

    /** All at once, with somebody who counts the taken seats all the while; how many deeds were done and not overtaken. */
    private int atOnce(List<Callable<Boolean>> deeds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(12);
        try {
            Future<?> watch = threads.submit(() -> {
                while (!over.get()) {
                    seen.add(taken());
                }
            });
            int done = 0;
            for (Future<Boolean> one : threads.invokeAll(
                    deeds.stream().map(TenSeatsIT::orOvertaken).toList())) {
                done += one.get() ? 1 : 0;
            }
            over.set(true);
            watch.get();
            return done;
        } finally {
            over.set(true);
            threads.shutdown();
        }
    }

    private static Callable<Boolean> orOvertaken(Callable<Boolean> deed) {
        return () -> {
            try {
                return deed.call();
            } catch (NotPossibleNow overtaken) {
                return false;
            }
        };
    }

    private void eachPlaceAgreesWithItsCase() {
        Map<String, String> places = new HashMap<>();
        seats.listOf(batch)
                .forEach(seat -> places.put(seat.nomination(), seat.state().name()));
        jdbc.sql("SELECT number, status FROM nomination WHERE batch = ?")
                .param(batch)
                .query((row, no) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(one -> assertThat(one.getValue())
                        .as("%s has the place %s", one.getKey(), places.get(one.getKey()))
                        .isIn(
                                switch (places.getOrDefault(one.getKey(), "none")) {
                                    case "OFFERED" -> List.of("OFFERED");
                                    case "SEAT" -> List.of("CONFIRMED");
                                    case "RESERVE" -> List.of("RESERVED");
                                    default -> List.of("DECIDING", "WITHDRAWN");
                                }));
    }

    private void nobodyWasOfferedTwice() {
        assertThat(jdbc.sql("""
                        SELECT j.case_number FROM journal_entry j JOIN nomination n ON n.number = j.case_number
                        WHERE n.batch = ? AND j.action = 'journal.nomination.offered' GROUP BY 1 HAVING count(*) > 1""").param(batch).query(String.class).list()).isEmpty();
        int offers = jdbc.sql("""
                        SELECT count(*) FROM journal_entry j JOIN nomination n ON n.number = j.case_number
                        WHERE n.batch = ? AND j.action = 'journal.nomination.offered'""").param(batch).query(Integer.class).single();
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM journal_entry WHERE case_number = ? AND action = 'journal.batch.offered'")
                        .param(batch)
                        .query(Integer.class)
                        .single())
                .isEqualTo(offers);
    }

    private int taken() {
        return jdbc.sql("SELECT count(*) FROM batch_seat WHERE batch = ? AND state IN ('SEAT', 'OFFERED', 'CLASH')")
                .param(batch)
                .query(Integer.class)
                .single();
    }

    private int count(String state) {
        return (int) seats.listOf(batch).stream()
                .filter(seat -> seat.state() == Seat.State.valueOf(state))
                .count();
    }
}
