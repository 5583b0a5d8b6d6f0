package id.go.pontianak.bangkom.foundation.workflow;

import static id.go.pontianak.bangkom.support.SmallCity.KABID1_DINKES;
import static id.go.pontianak.bangkom.support.SmallCity.STAFF_1_DINKES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.workflow.job.JobDesk;
import id.go.pontianak.bangkom.foundation.workflow.job.Jobs;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an administrator sees when an automatic step has failed for good, and how he sets it going again. */
@IntegrationTest
class JobsIT {

    private static final Actor ADMIN =
            new Actor(SmallCity.AUDITOR, "admin", "Admin", Set.of(new Actor.Granted(Role.ADMIN, "")));
    private static final Actor CLERK = new Actor(STAFF_1_DINKES, "pegawai", "Pegawai", Set.of());

    @Autowired
    private JobDesk desk;

    @Autowired
    private TinyProcess tiny;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void city() {
        SmallCity.load(jdbc);
    }

    @Test
    void showsAFailedStepByItsNameAndRetriesItWithAReason() {
        String number = tiny.start(Addressee.office("KABID1-DINKES"), STAFF_1_DINKES);
        processDriver.decide(KABID1_DINKES, number, "approved");
        processDriver.decide(STAFF_1_DINKES, number, "confirmed");
        String job = management
                .createJobQuery()
                .processInstanceId(processDriver.instance(number))
                .singleResult()
                .getId();
        management.setJobRetries(job, 0);

        assertThat(desk.listFailed(ADMIN))
                .filteredOn(failed -> failed.caseNumber().value().equals(number))
                .singleElement()
                .returns("Tanggal tercapai", Jobs.Failed::name)
                .returns(job, Jobs.Failed::id);
        assertThatThrownBy(() -> desk.retry(ADMIN, job, " ")).isInstanceOf(RuleViolated.class);
        desk.retry(ADMIN, job, "Sambungan sudah pulih");

        assertThat(desk.listFailed(ADMIN)).noneMatch(failed -> failed.id().equals(job));
        assertThat(processDriver.journal(number)).last().isEqualTo("journal.workflow.jobRetried");
        assertThatThrownBy(() -> desk.retry(ADMIN, job, "Sambungan sudah pulih"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isThereForAdministratorsOnly() {
        assertThatThrownBy(() -> desk.listFailed(CLERK)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.retry(CLERK, "any", "reason")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.findFirstBadJournalRow(CLERK, "")).isInstanceOf(NotFound.class);
    }
}
