package id.go.pontianak.bangkom.foundation.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Actor.Granted;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class JobsPageIT {

    private static final String PASSWORD = "perahu di sungai landak";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsTheAdministratorFailedWorkAndChecksTheJournal() throws Exception {
        Visitor admin = signIn(Set.of(new Granted(Role.ADMIN, "")));

        assertThat(admin.open("/admin/jobs").getContentAsString(StandardCharsets.UTF_8))
                .contains("Pekerjaan otomatis")
                .contains("Periksa jurnal");
        assertThat(admin.send("/admin/jobs/journal").getRedirectedUrl()).isEqualTo("/admin/jobs");
        assertThat(admin.open("/admin/jobs").getContentAsString(StandardCharsets.UTF_8))
                .contains("Jurnal utuh");
        assertThat(admin.send("/admin/jobs/none/retry", "reason", " ").getStatus())
                .isEqualTo(422);
        assertThat(admin.send("/admin/jobs/none/retry", "reason", "Gangguan sudah pulih")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void doesNotExistForAnybodyElse() {
        Visitor clerk = signIn(Set.of(new Granted(Role.AUDITOR, "")));

        assertThat(clerk.open("/admin/jobs").getStatus()).isEqualTo(404);
        assertThat(clerk.send("/admin/jobs/none/retry", "reason", "Gangguan sudah pulih")
                        .getStatus())
                .isEqualTo(404);
        assertThat(clerk.send("/admin/jobs/journal").getStatus()).isEqualTo(404);
    }

    private Visitor signIn(Set<Granted> roles) {
        String name = "pekerjaan-" + UUID.randomUUID();
        accounts.create(name, People.somebody(jdbc), PASSWORD, roles);
        return new Visitors(portal).signIn(name, PASSWORD);
    }
}
