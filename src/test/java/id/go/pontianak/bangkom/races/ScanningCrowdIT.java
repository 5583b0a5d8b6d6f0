package id.go.pontianak.bangkom.races;

import static id.go.pontianak.bangkom.lifecycle.attendance.AttendanceFixtures.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceFixtures;
import id.go.pontianak.bangkom.lifecycle.attendance.Mark;
import id.go.pontianak.bangkom.lifecycle.attendance.Presence;
import id.go.pontianak.bangkom.lifecycle.attendance.Presences;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.MarkRows;
import id.go.pontianak.bangkom.support.HttpOfficial;
import id.go.pontianak.bangkom.support.HttpTest;
import id.go.pontianak.bangkom.support.WebForm;
import id.go.pontianak.bangkom.support.WebPage;
import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two hundred people stand before the wall, each with a telephone, over real HTTP. */
@HttpTest
class ScanningCrowdIT {

    private static final int PEOPLE = 200;
    private static final int THREADS = 4;
    private static final Pattern ADDRESS = Pattern.compile("/attendance/[0-9a-f-]{36}\\?c=[A-Z2-7]{10}");

    @LocalServerPort
    private int port;

    @Autowired
    private Crowd crowd;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AttendanceFixtures fixtures;

    @Autowired
    private MarkRows marks;

    @Autowired
    private Presences presences;

    @Autowired
    private TestClock clock;

    private HttpOfficial analyst;
    private String batch = "";
    private UUID session = new UUID(0, 0);

    @AfterEach
    void goHome() {
        fixtures.clear();
    }

    @Test
    void allArePresentExactlyOnceThoughSomePressTwice() throws Exception {
        crowd.officials();
        List<PersonId> people = crowd.employees(PEOPLE, "KABID1-DINKES");
        batch = fixtures.batch(people);
        session = fixtures.session(batch, "Pembukaan", MONDAY, "08:00", "10:15");
        clock.set(MONDAY, LocalTime.of(7, 50));
        analyst = HttpOfficial.signIn(port, "analis", Crowd.PASSWORD);
        people.forEach(person ->
                accounts.create("pindai-" + person.toString().substring(0, 13), person, Crowd.PASSWORD, Set.of()));

        List<Long> times = together(people.stream()
                .<Callable<Long>>map(person -> () -> scans(person))
                .toList());

        Map<PersonId, Mark> all = marks.of(session);
        assertThat(all.keySet()).containsExactlyInAnyOrderElementsOf(people);
        assertThat(all.values()).allMatch(mark -> mark.present() && mark.version() == 1 && mark.late() == 0);
        assertThat(analyst.open("/batches/" + batch + "/sessions/" + session + "/wall")
                        .text())
                .contains(PEOPLE + " dari " + PEOPLE + " hadir");
        clock.set(MONDAY, LocalTime.of(10, 15));
        assertThat(presences.of(batch))
                .hasSize(PEOPLE)
                .extracting(Presence::percent)
                .containsOnly(100);
        List<Long> sorted = times.stream().sorted().toList();
        System.out.printf(
                "%d scans by %d at a time: median %d ms, p95 %d ms from the code to the answer%n",
                PEOPLE, THREADS, sorted.get(PEOPLE / 2), sorted.get(PEOPLE * 95 / 100));
    }

    /** Milliseconds from the code to the page that says what is recorded; every tenth presses twice at once. */
    private long scans(PersonId person) throws Exception {
        HttpOfficial telephone =
                HttpOfficial.signIn(port, "pindai-" + person.toString().substring(0, 13), Crowd.PASSWORD);
        String code = code();
        long begun = System.nanoTime();
        WebForm button = telephone.open(code).form("/attendance/" + session);
        WebPage pressed = person.value().getLeastSignificantBits() % 10 == 0
                ? together(List.<Callable<WebPage>>of(() -> telephone.send(button), () -> telephone.send(button)))
                        .get(1)
                : telephone.send(button);
        assertThat(pressed.status()).as(pressed.text()).isEqualTo(302);
        assertThat(telephone.open(pressed.location()).text()).contains("Anda tercatat hadir");
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private String code() throws IOException {
        Matcher address = ADDRESS.matcher(analyst.open("/batches/" + batch + "/sessions/" + session + "/wall")
                .body());
        assertThat(address.find()).isTrue();
        return address.group();
    }

    private static <T> List<T> together(List<Callable<T>> deeds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(deeds)) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
