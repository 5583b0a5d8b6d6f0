package id.go.pontianak.bangkom.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRows;
import id.go.pontianak.bangkom.lifecycle.nomination.Asked;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationInterventions;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.Fingerprint;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.MailServer;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.ReceivedMail;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What scanners, strangers and forgers do with the links in mails, and with what goes into mails. */
@IntegrationTest
class MailLinkIT {

    private static final String PASSWORD = "sebelum lupa semuanya";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Nominations nominations;

    @Autowired
    private NominationInterventions rescues;

    @Autowired
    private ProcessDriver processDriver;

    @org.springframework.beans.factory.annotation.Value("${bangkom.notification.contact:bkpsdm@pontianak.go.id}")
    private String contact;

    private Visitors visitors;
    private PersonId person;
    private String name;

    @BeforeEach
    void somebody() {
        visitors = new Visitors(portal);
        person = People.somebody(jdbc);
        name = "tautan-" + UUID.randomUUID();
    }

    @Test
    @DisplayName("S-31 a scanner opens the links of a mail fifty times and sends every form: nothing changes")
    void aScannerChangesNothing() {
        String number = nomination();
        String task = processDriver.task(number).id().value();
        Map<String, String> before = Fingerprint.of(jdbc);

        for (String path :
                List.of("/tasks/" + task, "/nominations/" + number, "/tracking/" + number, "/notices", "/tasks")) {
            for (int round = 0; round < 50; round++) {
                assertThat(visitors.anonymous().open(path).getHeader("Location"))
                        .startsWith("/login?continue=");
            }
            assertThat(visitors.anonymous()
                            .exchange(MockMvcRequestBuilders.head(path))
                            .getStatus())
                    .isEqualTo(302);
            for (String form : List.of("", "/comments", "/draft", "/snooze", "/wake", "/withdraw")) {
                assertThat(visitors.anonymous()
                                .send(path + form, "seen", "1", "outcome", "approved", "reason", "x", "body", "x")
                                .getHeader("Location"))
                        .startsWith("/login");
            }
        }

        assertThat(Fingerprint.changed(before, jdbc)).isEmpty();
    }

    @Test
    @DisplayName("S-32 a link with another letter, another purpose or another form is not there")
    void aForgedLinkIsNotThere() {
        accounts.create(name, person, PASSWORD, Set.of());
        String path = resetLink();
        String secret = path.substring("/password-reset/".length());

        for (int at = 0; at < secret.length(); at += 5) {
            char other = secret.charAt(at) == 'A' ? 'B' : 'A';
            assertUnknown("/password-reset/" + secret.substring(0, at) + other + secret.substring(at + 1));
        }
        assertUnknown("/invitation/" + secret);
        assertUnknown("/password-reset/" + secret + "A");
        assertUnknown("/password-reset/" + secret.substring(1));
        assertUnknown("/password-reset/" + secret.toUpperCase(java.util.Locale.ROOT));
        assertUnknown("/password-reset/eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.");
        assertThat(visitors.anonymous().open(path).getStatus()).isEqualTo(200);
    }

    private void assertUnknown(String path) {
        assertThat(visitors.anonymous().open(path).getStatus()).as(path).isEqualTo(404);
        assertThat(visitors.anonymous()
                        .send(path, "password", "kata sandi pencuri", "repeated", "kata sandi pencuri")
                        .getStatus())
                .as(path)
                .isEqualTo(404);
    }

    @Test
    @DisplayName("S-33 the address of a link is told to nobody")
    void theAddressOfALinkIsToldToNobody() {
        accounts.create(name, person, PASSWORD, Set.of());
        String path = resetLink();

        for (String one : List.of(path, "/invitation/keliru", "/password-reset/keliru")) {
            assertThat(visitors.anonymous().open(one).getHeaders("Referrer-Policy"))
                    .containsExactly("no-referrer");
        }
        assertThat(visitors.anonymous().open(path).getHeader("Cache-Control")).contains("no-store");
        assertThat(path).doesNotContain(name, person.toString());
    }

    @Test
    @DisplayName("S-34 S-35 a name that is a header, a picture and a link goes into the mail as a name")
    void aNastyNameGoesIntoTheMailAsAName() {
        jdbc.sql("UPDATE directory_person SET name = ? WHERE id = ?")
                .params(
                        "<img src=\"http://evil.example/a.png\"> \"x\"\r\nBcc: evil@evil.example\r\n\r\nhai",
                        person.value())
                .update();
        accounts.create(name, person, PASSWORD, Set.of());
        visitors.anonymous().send("/password-reset", "username", name);
        ReceivedMail mail = received().get(0);

        assertThat(MailServer.to("evil@evil.example")).isEmpty();
        assertThat(mail.html()).contains("&lt;img src=").doesNotContain("<img", "cid:", "src=\"http");
        assertThat(mail.html()).doesNotContainPattern("(?i)<(script|iframe|link|object|form)");
    }

    @Test
    @DisplayName("S-34 an address that is several addresses gets no mail at all")
    void anAddressThatIsSeveralGetsNoMail() {
        String victim = "korban-" + UUID.randomUUID() + "@contoh.pontianak.go.id";
        jdbc.sql("UPDATE directory_person SET email = ? WHERE id = ?")
                .params(People.addressOf(person) + ",\r\n " + victim, person.value())
                .update();
        accounts.create(name, person, PASSWORD, Set.of());

        visitors.anonymous().send("/password-reset", "username", name);

        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(20))
                .until(() -> MailServer.to(victim).isEmpty());
        assertThat(MailServer.to(People.addressOf(person))).isEmpty();
    }

    @Test
    @DisplayName("S-36 somebody nudges the same official all day: one mail")
    void somebodyNudgesAllDay() {
        String number = nomination();
        processDriver.grant(SmallCity.ANALYST, id.go.pontianak.bangkom.foundation.access.Role.HR_ANALYST, "");
        rescues.nudge(number, Asked.by(SmallCity.ANALYST, "Mohon segera diputuskan"));
        for (int time = 1; time < 30; time++) {
            assertThatThrownBy(() -> rescues.nudge(number, Asked.by(SmallCity.ANALYST, "Mohon segera diputuskan")))
                    .isInstanceOf(NotPossibleNow.class);
        }

        assertThat(jdbc.sql(
                                "SELECT count(*) FROM notification_notice WHERE case_number = ? AND template = 'nomination/nudged'")
                        .param(number)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("S-50 P-4 a rejection names a person, whatever the clock of the visitor says")
    void aRejectionNamesAPerson() {
        String number = nomination();
        try (Personas personas = new Personas(accounts, jdbc)) {
            Visitor supervisor = visitors.signIn(personas.username("atasan"), Personas.PASSWORD);
            supervisor.exchange(
                    MockMvcRequestBuilders.post(
                                    "/tasks/" + processDriver.task(number).id())
                            .with(org.springframework.security.test.web.servlet.request
                                    .SecurityMockMvcRequestPostProcessors.csrf())
                            .header("Date", "Tue, 24 Nov 2036 08:00:00 GMT")
                            .header("If-Unmodified-Since", "Tue, 24 Nov 2036 08:00:00 GMT")
                            .param("seen", "1")
                            .param("outcome", "rejected")
                            .param("reason", "Tidak sesuai tugas"));
        }

        Map<String, Object> entry = jdbc.sql(
                        "SELECT actor, at FROM journal_entry WHERE case_number = ? AND action LIKE '%rejected'")
                .param(number)
                .query()
                .singleRow();
        assertThat(entry.get("actor")).isEqualTo(SmallCity.KABID1_DINKES.value());
        assertThat(entry.get("at").toString()).startsWith("2026-11-02");
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM journal_entry WHERE actor IS NULL AND action ~ '(rejected|returned|overruled|refused)$'")
                        .query(Long.class)
                        .single())
                .as("P-4: no machine says no")
                .isZero();
    }

    @Test
    @DisplayName("P-8 whom to ask about one's data stands in mails and in the portal")
    void whomToAskStandsInMailsAndInThePortal() {
        accounts.create(name, person, PASSWORD, Set.of());
        visitors.anonymous().send("/password-reset", "username", name);

        assertThat(received().get(0).text()).contains(contact);
        byte[] help = visitors.signIn(name, PASSWORD).open("/help").getContentAsByteArray();
        assertThat(new String(help, java.nio.charset.StandardCharsets.UTF_8)).contains(contact);
    }

    private String nomination() {
        String batch = new BatchRows(jdbc).calling("MP-01");
        PersonId nominee = SmallCity.STAFF_1_DINKES;
        return nominations.submit(new Submission(batch, nominee, "Mengelola proyek", "Sesuai tugas"), nominee);
    }

    private String resetLink() {
        visitors.anonymous().send("/password-reset", "username", name);
        String text = received().get(0).text();
        int at = text.indexOf("/password-reset/");
        return text.substring(at).split("\\s", 2)[0];
    }

    private List<ReceivedMail> received() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !MailServer.to(People.addressOf(person)).isEmpty());
        return MailServer.to(People.addressOf(person));
    }
}
