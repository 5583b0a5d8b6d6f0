package id.go.pontianak.bangkom.portal.start;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.support.HttpOfficial;
import id.go.pontianak.bangkom.support.PortalProcess;
import id.go.pontianak.bangkom.support.TestDatabase;
import id.go.pontianak.bangkom.support.WebPage;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A city starts the product for real use, on a database that is empty. */
class FirstStartIT {

    private static final String PASSWORD = "kapuas mengalir ke laut";

    @Test
    void theFirstAdministratorGetsInByTheInvitationOnTheConsole() throws Exception {
        String database = TestDatabase.create();
        try (PortalProcess portal = PortalProcess.start(Map.of(
                        "spring.datasource.url", database,
                        "spring.datasource.username", "postgres",
                        "spring.mail.host", "127.0.0.1",
                        "spring.mail.port", "9"))
                .awaitHealthy()) {
            URI invitation = URI.create(portal.jvm().lineWith("/invitation/").strip());
            HttpOfficial first = HttpOfficial.anonymous(portal.address());

            assertThat(first.open("/login").body()).doesNotContain("bangkom</code>", "kepala.bkpsdm");
            assertThat(first.open("/demo/mailbox").status()).isEqualTo(404);
            assertThat(first.open("/actuator/health").status()).isEqualTo(404);
            assertThat(first.open(invitation.getPath()).status()).isEqualTo(200);
            WebPage refused = first.send(
                    invitation.getPath(),
                    Map.of("name", "", "email", "bukan surel", "password", PASSWORD, "repeated", PASSWORD));
            assertThat(refused.status()).as("without a name").isEqualTo(422);
            WebPage set = first.send(
                    invitation.getPath(),
                    Map.of(
                            "name",
                            "Administrator Kota",
                            "email",
                            "admin@pontianak.example",
                            "password",
                            PASSWORD,
                            "repeated",
                            PASSWORD));
            assertThat(set.location()).endsWith("/login?set");

            HttpOfficial administrator = HttpOfficial.signIn(portal.address(), "admin", PASSWORD);
            assertThat(administrator.open("/").body()).contains("Administrator Kota");
            assertThat(administrator.open("/admin/import").status()).isEqualTo(200);
            assertThat(administrator.open("/admin/accounts").status()).isEqualTo(200);
            assertThat(first.open(invitation.getPath()).status())
                    .as("the link works once")
                    .isEqualTo(404);
        }
    }
}
