package id.go.pontianak.bangkom.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.faults.History.Deed;
import id.go.pontianak.bangkom.faults.History.Reply;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationElements;
import id.go.pontianak.bangkom.support.CrowdedCity;
import id.go.pontianak.bangkom.support.HttpOfficial;
import id.go.pontianak.bangkom.support.PortalProcess;
import id.go.pontianak.bangkom.support.ScriptedMailServer;
import id.go.pontianak.bangkom.support.ScriptedMailServer.Manner;
import id.go.pontianak.bangkom.support.TestDatabase;
import id.go.pontianak.bangkom.support.WebPage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The portal, in a process of its own, is killed while a dozen officials' decisions are on their way, at moments that chance chooses: each is
 * afterwards whole (journal, mail row, read models, task gone) or absent with its task open, and whoever had an answer had the right one.
 */
class KilledWhileDecidingIT {

    private static final int KILLS = 3;
    private static final int AT_ONCE = 12;

    private final History history = new History();
    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private final ExecutorService officials = Executors.newFixedThreadPool(AT_ONCE);

    private final String address = TestDatabase.migrated();
    private int started;

    private record Task(String id, String caseNumber, String candidate, String seen) {}

    @Test
    void leavesEachDecisionWholeOrAbsent() throws Exception {
        Random random = new Random(Seed.ofThisRun());
        database.setUrl(address);
        try (ScriptedMailServer mail = new ScriptedMailServer(Manner.ACCEPTS)) {
            PortalProcess portal = start(mail);
            CrowdedCity city = new CrowdedCity(JdbcClient.create(database));
            portal.awaitHealthy();
            city.load(KILLS * AT_ONCE).signIn(portal.address());
            city.propose(portal.address(), 1, KILLS * AT_ONCE);
            city.awaitProposals();
            for (int kill = 1; kill <= KILLS; kill++) {
                PortalProcess next = kill < KILLS ? start(mail) : portal;
                decideAndKill(portal, city, random);
                awaitTheEndOf("portal-" + kill);
                portal = kill < KILLS ? next.awaitHealthy() : portal;
            }
            assertThat(Oracle.objections(history.deeds(), new FactsReader(database).read(mail)))
                    .isEmpty();
        } finally {
            officials.shutdownNow();
        }
        long unknown = History.count(history.deeds(), Reply.UNKNOWN);
        System.out.printf(
                "%d kills, %d decisions acknowledged, %d without an answer%n",
                KILLS, History.count(history.deeds(), Reply.OK), unknown);
        assertThat(unknown).as("decisions that a kill met on their way").isPositive();
    }

    private PortalProcess start(ScriptedMailServer mail) {
        Map<String, String> settings = new HashMap<>(CrowdedCity.MORNING);
        settings.put("spring.datasource.url", address + "&ApplicationName=portal-" + ++started);
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("spring.mail.port", String.valueOf(mail.port()));
        return PortalProcess.start(settings);
    }

    /** Kills as soon as some have their answer, how many is chance, and a moment later. */
    private void decideAndKill(PortalProcess portal, CrowdedCity city, Random random) throws Exception {
        List<Task> tasks = openPages(portal, city);
        int answers = random.nextInt(AT_ONCE - 2);
        CountDownLatch answered = new CountDownLatch(answers);
        List<java.util.concurrent.Future<?>> sent = new ArrayList<>();
        for (Task task : tasks) {
            sent.add(officials.submit(() -> {
                history.add(decide(task, city.official(task.candidate()).at(portal.address())));
                answered.countDown();
            }));
        }
        assertThat(answered.await(60, TimeUnit.SECONDS)).isTrue();
        TimeUnit.MILLISECONDS.sleep(random.nextInt(answers == 0 ? 150 : 15));
        portal.jvm().kill();
        for (var one : sent) {
            one.get(60, TimeUnit.SECONDS);
        }
    }

    private void awaitTheEndOf(String dead) {
        Awaitility.await("the database is done with " + dead)
                .atMost(Duration.ofSeconds(30))
                .until(() -> JdbcClient.create(database)
                                .sql("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                                        + " AND application_name = ?")
                                .param(dead)
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    private List<Task> openPages(PortalProcess portal, CrowdedCity city) throws IOException {
        List<Task> tasks = new ArrayList<>();
        for (Task task : JdbcClient.create(database)
                .sql("SELECT task_id, case_number, candidate FROM inbox_candidate JOIN inbox_task ON id = task_id"
                        + " WHERE element = '" + NominationElements.TASK_APPROVE_NOMINATION
                        + "' ORDER BY random() LIMIT " + AT_ONCE)
                .query((row, no) -> new Task(row.getString(1), row.getString(2), row.getString(3), ""))
                .list()) {
            WebPage page = city.official(task.candidate()).at(portal.address()).open("/tasks/" + task.id());
            tasks.add(new Task(task.id(), task.caseNumber(), task.candidate(), page.hidden("seen")));
        }
        return tasks;
    }

    private static Deed decide(Task task, HttpOfficial official) {
        Instant sent = Instant.now();
        Reply reply = Reply.UNKNOWN;
        int status = 0;
        try {
            WebPage answer = official.decide(task.id(), task.seen(), "approved", "");
            reply = Reply.of(answer);
            status = answer.status();
        } catch (IOException broken) {
            // Nobody knows: that is what is looked at.
        }
        return new Deed(
                "kill",
                task.id(),
                task.caseNumber(),
                CrowdedCity.answererOf(task.candidate()),
                "approved",
                sent,
                reply,
                status,
                Instant.now());
    }
}
