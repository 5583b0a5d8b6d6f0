package id.go.pontianak.bangkom.races;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.examination.Attempts;
import id.go.pontianak.bangkom.lifecycle.examination.BankKeeping;
import id.go.pontianak.bangkom.lifecycle.examination.ExaminationFixtures;
import id.go.pontianak.bangkom.lifecycle.examination.Examinations;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.examination.TestPlan;
import id.go.pontianak.bangkom.support.HttpOfficial;
import id.go.pontianak.bangkom.support.HttpTest;
import id.go.pontianak.bangkom.support.SmallCity;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many people sit a test over real HTTP: at once, and with connections that break at every moment of it. */
@HttpTest
class SavingLearnersIT {

    private static final String PROGRAMME = "KES-02";
    private static final int QUESTIONS = 5;
    private static final int OPTIONS = 4;
    private static final int CROWD = 500;
    private static final int DEATHS = 100;

    @LocalServerPort
    private int port;

    @Autowired
    private Crowd crowd;

    @Autowired
    private Accounts accounts;

    @Autowired
    private BankKeeping keeping;

    @Autowired
    private Examinations examinations;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private ExaminationFixtures fixtures;

    /** What stands on somebody's screen: the answer he sees as chosen, by question. */
    private record Sitting(HttpOfficial device, PersonId person, UUID attempt, Map<Integer, Integer> chosen) {}

    @BeforeEach
    void aBank() {
        crowd.officials();
        fixtures = new ExaminationFixtures(jdbc);
        fixtures.clear(PROGRAMME);
        fixtures.bank(keeping, PROGRAMME, QUESTIONS, SmallCity.ANALYST_2, SmallCity.ANALYST);
    }

    @AfterEach
    void goHome() {
        fixtures.clear(PROGRAMME);
    }

    @Test
    void fiveHundredSaveAtOnceAndNothingIsLost() throws Exception {
        List<Sitting> all = sittings(CROWD);
        List<List<Long>> times = together(
                CROWD,
                all.stream().<Callable<List<Long>>>map(one -> () -> saves(one)).toList());

        all.forEach(one -> assertThat(stored(one)).as(one.person().toString()).isEqualTo(one.chosen()));
        assertThat(jdbc.sql("SELECT count(*) FROM examination_answer a JOIN examination_attempt t ON t.id = a.attempt "
                                + "JOIN examination_paper p ON p.id = t.paper WHERE p.programme = ?")
                        .param(PROGRAMME)
                        .query(Integer.class)
                        .single())
                .isEqualTo(CROWD * QUESTIONS);
        List<Long> sorted = times.stream().flatMap(List::stream).sorted().toList();
        System.out.printf(
                "%d people at once, %d answers saved: median %d ms, p95 %d ms, longest %d ms%n",
                CROWD,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.get(sorted.size() - 1));
    }

    /** A device that dies before sending, in the middle of it, or before it hears the answer, sends again what it has kept. */
    @Test
    void aHundredDeathsLoseNoAnswerAndDoubleNone() throws Exception {
        List<Sitting> all = sittings(DEATHS);
        int deaths = 0;
        for (int seed = 0; seed < DEATHS; seed++) {
            deaths += new DyingDevice(all.get(seed), seed).sits();
        }
        assertThat(deaths).isGreaterThanOrEqualTo(DEATHS);
        for (Sitting one : all) {
            assertThat(stored(one)).as("of %s", one.person()).isEqualTo(one.chosen());
        }
        System.out.printf("%d devices died %d times: no answer lost, none doubled%n", DEATHS, deaths);
    }

    /** As the browser does it: an answer is kept before it is sent, sent in order, and forgotten when it was taken. */
    private static final class DyingDevice {

        private static final int DEEDS = 12;

        private record Deed(int question, int option, long order) {}

        private final Sitting sitting;
        private final Random random;
        private final Map<Integer, Deed> disk = new HashMap<>();
        private final List<Deed> past = new ArrayList<>();
        private long order;
        private int deaths;

        DyingDevice(Sitting sitting, int seed) {
            this.sitting = sitting;
            this.random = new Random(seed);
        }

        int sits() throws IOException {
            for (int at = 0; at < DEEDS; at++) {
                Deed deed = new Deed(1 + random.nextInt(QUESTIONS), 1 + random.nextInt(OPTIONS), ++order);
                disk.put(deed.question(), deed);
                sitting.chosen().put(deed.question(), deed.option());
                past.add(deed);
                flush();
            }
            while (!disk.isEmpty()) {
                flush();
            }
            // A request that was on its way all the time arrives last.
            send(past.get(random.nextInt(past.size())));
            return deaths;
        }

        private void flush() throws IOException {
            for (Deed deed : disk.values().stream()
                    .sorted((one, other) -> Long.compare(one.order(), other.order()))
                    .toList()) {
                switch (random.nextInt(6)) {
                    case 0 -> {
                        deaths++;
                        return;
                    }
                    case 1 -> {
                        deaths++;
                        sitting.device().breakOff(path(), fields(deed), random.nextDouble());
                        return;
                    }
                    case 2 -> {
                        deaths++;
                        sitting.device().breakOff(path(), fields(deed), 1);
                        return;
                    }
                    default -> {
                        send(deed);
                        disk.remove(deed.question(), deed);
                    }
                }
            }
        }

        private void send(Deed deed) throws IOException {
            assertThat(sitting.device().send(path(), fields(deed)).status()).isEqualTo(302);
        }

        private String path() {
            return "/tests/" + sitting.attempt() + "/answers";
        }

        private static Map<String, String> fields(Deed deed) {
            return Map.of("a" + deed.question(), String.valueOf(deed.option()), "order", String.valueOf(deed.order()));
        }
    }

    private List<Long> saves(Sitting one) throws IOException {
        List<Long> times = new ArrayList<>();
        for (int question = 1; question <= QUESTIONS; question++) {
            int option = 1 + Math.floorMod(one.person().hashCode() + question, OPTIONS);
            long begun = System.nanoTime();
            int status = one.device()
                    .send(
                            "/tests/" + one.attempt() + "/answers",
                            Map.of("a" + question, String.valueOf(option), "order", String.valueOf(question)))
                    .status();
            times.add((System.nanoTime() - begun) / 1_000_000);
            assertThat(status).isEqualTo(302);
            one.chosen().put(question, option);
        }
        return times;
    }

    private List<Sitting> sittings(int count) throws Exception {
        List<PersonId> people = crowd.employees(count, "KABID1-DINKES");
        examinations.open(new TestPlan(
                "UJI-SERENTAK",
                TestKind.POST,
                "Tes serentak",
                PROGRAMME,
                clock.instant().minusSeconds(60),
                clock.instant().plusSeconds(7200),
                1,
                Set.copyOf(people)));
        return together(
                4,
                people.stream()
                        .<Callable<Sitting>>map(person -> () -> sits(person))
                        .toList());
    }

    private Sitting sits(PersonId person) throws IOException {
        String name = "tes-" + person.toString().substring(0, 13);
        accounts.create(name, person, Crowd.PASSWORD, Set.of());
        HttpOfficial device = HttpOfficial.signIn(port, name, Crowd.PASSWORD);
        UUID attempt = attempts.begin(person, attempts.list(person).get(0).paper());
        assertThat(device.open("/tests/" + attempt).status()).isEqualTo(200);
        return new Sitting(device, person, attempt, new HashMap<>());
    }

    /** As the page shows it after all. */
    private Map<Integer, Integer> stored(Sitting one) {
        Map<Integer, Integer> stored = new HashMap<>();
        attempts.sheet(one.person(), one.attempt()).questions().stream()
                .filter(question -> question.chosen() > 0)
                .forEach(question -> stored.put(question.position(), question.chosen()));
        return stored;
    }

    private static <T> List<T> together(int threads, List<Callable<T>> deeds) throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> one : all.invokeAll(deeds)) {
                results.add(one.get());
            }
            return results;
        } finally {
            all.shutdown();
        }
    }
}
