package id.go.pontianak.bangkom.foundation.workflow;

import static id.go.pontianak.bangkom.support.SmallCity.STAFF_1_DINKES;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Actor.Granted;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.Mailing;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.foundation.workflow.job.JobDesk;
import id.go.pontianak.bangkom.foundation.workflow.job.Jobs;
import id.go.pontianak.bangkom.support.HttpOfficial;
import id.go.pontianak.bangkom.support.HttpTest;
import id.go.pontianak.bangkom.support.MailServer;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * F-27: a hundred automatic steps fail whenever they are tried, all at once, with the real executor. The others go on; within five minutes
 * each is an incident and the administrator is told, by a line on every page and by one mail; after the repair a retry does each once. N D.
 */
@HttpTest
class PoisonJobsIT {

    private static final String PASSWORD = "perahu di sungai landak";
    private static final String ESCALATED = TinyElements.END_THING_ESCALATED;
    private static final int TRIES = 5;

    @LocalServerPort
    private int port;

    @Autowired
    private TinyProcess tiny;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobDesk desk;

    @Autowired
    private Cases cases;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private TestClock clock;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    private PersonId admin;
    private List<String> poisoned;
    private List<String> sound;

    @BeforeEach
    void dueAtOnce() {
        SmallCity.load(jdbc);
        admin = People.somebody(jdbc);
        accounts.create("pengurus-" + admin, admin, PASSWORD, Set.of(new Granted(Role.ADMIN, "")));
        poisoned = start(100);
        sound = start(20);
        tiny.poisoned.addAll(poisoned);
    }

    @AfterEach
    void clean() {
        jobs.pause();
        tiny.poisoned.clear();
        poisoned.forEach(number -> cases.tryCorrelate("tiny.withdrawn", new CaseNumber(number), java.util.Map.of()));
        sound.forEach(number -> cases.tryCorrelate("tiny.withdrawn", new CaseNumber(number), java.util.Map.of()));
    }

    @Test
    @DisplayName(
            "F-27 a hundred poison jobs at once: told within five minutes, others run, nothing twice after the repair")
    void aHundredPoisonJobs() throws java.io.IOException {
        Instant due = processDriver.timerDue(poisoned.get(0), TinyElements.EVENT_THING_OVERDUE);
        clock.set(due);
        jobs.resume();
        await(() -> sound.stream().allMatch(this::escalated));
        System.out.println(
                "sound jobs done after " + Duration.between(due, clock.now()).toSeconds() + " s");

        for (int tried = 1; tried <= TRIES; tried++) {
            int left = TRIES - tried;
            await(() -> withRetries(left) == poisoned.size());
            if (left > 0) {
                jobs.pause();
                clock.advance(Duration.ofSeconds(61));
                jobs.resume();
            }
        }
        jobs.pause();

        assertThat(Duration.between(due, clock.now())).isLessThan(Duration.ofMinutes(5));
        assertThat(management.createJobQuery().noRetriesLeft().count()).isEqualTo(100);
        assertThat(HttpOfficial.signIn(port, "pengurus-" + admin, PASSWORD)
                        .open("/")
                        .body())
                .contains("100 langkah otomatis gagal berulang kali dan menunggu Anda.");
        toldByOneMail();

        tiny.poisoned.clear();
        jobs.listFailed().forEach(failed -> desk.retry(actor(), failed.id(), "Sebabnya sudah diperbaiki"));
        assertThat(desk.countFailed(actor())).isZero();
        jobs.resume();
        await(() -> poisoned.stream().allMatch(this::escalated));
        jobs.pause();

        for (String number : poisoned) {
            assertThat(processDriver.passed(number)).containsOnlyOnce(ESCALATED);
            assertThat(processDriver.journal(number)).containsExactly("journal.workflow.jobRetried");
            assertThat(processDriver.task(number).candidates()).hasSize(2);
        }
    }

    private void toldByOneMail() {
        clock.advance(Duration.ofMinutes(4));
        mailing.sendDue();
        assertThat(MailServer.to(People.addressOf(admin))).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).contains("langkah otomatis gagal", "(dan 99 lainnya)");
            assertThat(mail.text()).contains("100 kabar untuk Anda", "dan 90 lainnya", "/admin/jobs");
        });
    }

    private Actor actor() {
        return new Actor(admin, "pengurus", "Pengurus", Set.of(new Granted(Role.ADMIN, "")));
    }

    private List<String> start(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> tiny.start(Addressee.office("KABID1-DINKES"), STAFF_1_DINKES))
                .toList();
    }

    private long withRetries(int retries) {
        return jdbc.sql("""
                        SELECT count(*) FROM act_ru_job j JOIN workflow_case c ON c.instance = j.process_instance_id_
                        WHERE c.number IN (:numbers) AND j.retries_ = :retries""")
                .param("numbers", poisoned)
                .param("retries", retries)
                .query(Long.class)
                .single();
    }

    private boolean escalated(String number) {
        return processDriver.passed(number).contains(ESCALATED);
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(condition::getAsBoolean);
    }
}
