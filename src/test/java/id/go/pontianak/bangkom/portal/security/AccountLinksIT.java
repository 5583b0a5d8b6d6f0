package id.go.pontianak.bangkom.portal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.bangkom.foundation.access.AccountInvitations;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Actor.Granted;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.MailServer;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.ReceivedMail;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Invitations and forgotten passwords, from the mail as it arrives to the new password. */
@IntegrationTest
class AccountLinksIT {

    private static final String CHOSEN = "perahu di sungai landak";
    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/(?:invitation|password-reset)/\\S+)");

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountInvitations invitations;

    @Autowired
    private JdbcClient jdbc;

    private Visitors visitors;
    private PersonId person;
    private String name;

    @BeforeEach
    void somebody() {
        visitors = new Visitors(portal);
        person = People.somebody(jdbc);
        name = "tamu-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void anInvitedPersonChoosesAPasswordAndGetsIn() {
        String path = invitation();

        Visitor guest = visitors.anonymous();
        assertThat(guest.open(path).getStatus()).isEqualTo(200);
        var answer = guest.send(path, "password", CHOSEN, "repeated", CHOSEN);

        assertThat(answer.getHeader("Location")).isEqualTo("/login?set");
        assertThat(visitors.signIn(name, CHOSEN).signedIn()).isTrue();
    }

    /** Scanners open links in mails, many times and by other methods. */
    @Test
    void openingALinkChangesNothing() {
        String path = invitation();
        for (int round = 0; round < 50; round++) {
            visitors.anonymous().open(path);
            visitors.anonymous().exchange(MockMvcRequestBuilders.head(path));
        }

        assertThat(passwordOf(name)).isEmpty();
        assertThat(visitors.anonymous()
                        .send(path, "password", CHOSEN, "repeated", CHOSEN)
                        .getHeader("Location"))
                .isEqualTo("/login?set");
    }

    @Test
    void aLinkWorksOnce() {
        String path = invitation();
        visitors.anonymous().send(path, "password", CHOSEN, "repeated", CHOSEN);

        assertThat(visitors.anonymous().open(path).getStatus()).isEqualTo(404);
        assertThat(visitors.anonymous()
                        .send(path, "password", "kata sandi orang lain", "repeated", "kata sandi orang lain")
                        .getStatus())
                .isEqualTo(404);
        assertThat(visitors.signIn(name, CHOSEN).signedIn()).isTrue();
    }

    @Test
    void aChangedOrExpiredLinkIsNotThere() {
        String path = invitation();
        char last = path.charAt(path.length() - 1);
        String changed = path.substring(0, path.length() - 1) + (last == 'A' ? 'B' : 'A');

        assertThat(visitors.anonymous().open(changed).getStatus()).isEqualTo(404);

        jdbc.sql("UPDATE access_link SET expires_at = clock_timestamp() - interval '1 second' WHERE account ="
                        + " (SELECT id FROM access_account WHERE username = ?)")
                .param(name)
                .update();
        assertThat(visitors.anonymous().open(path).getStatus()).isEqualTo(404);
    }

    @Test
    void theSecretIsNowhereInTheDatabase() {
        String secret = invitation().substring("/invitation/".length());

        assertThat(jdbc.sql("SELECT secret_hash FROM access_link")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .doesNotContain(secret);
        assertThat(jdbc.sql("SELECT serialized_event FROM event_publication")
                        .query(String.class)
                        .list())
                .noneMatch(event -> event.contains(secret));
    }

    @Test
    void badPasswordsComeBackWithASentence() {
        String path = invitation();

        var differing = visitors.anonymous().send(path, "password", CHOSEN, "repeated", "lain sekali");
        var tooShort = visitors.anonymous().send(path, "password", "pendek", "repeated", "pendek");

        assertThat(differing.getStatus()).isEqualTo(422);
        assertThat(body(differing)).contains("Kedua isian tidak sama.").doesNotContain(CHOSEN);
        assertThat(tooShort.getStatus()).isEqualTo(422);
        assertThat(body(tooShort)).contains("paling sedikit 10 karakter");
    }

    @Test
    void aForgottenPasswordIsReplacedAndSessionsEnd() {
        accounts.create(name, person, "sebelum lupa semuanya", Set.of());
        Visitor before = visitors.signIn(name, "sebelum lupa semuanya");

        visitors.anonymous().send("/password-reset", "username", name.toUpperCase(java.util.Locale.ROOT));
        String path = linkIn(mails(1).get(0));
        assertThat(before.signedIn()).as("asking alone changes nothing").isTrue();
        visitors.anonymous().send(path, "password", CHOSEN, "repeated", CHOSEN);

        assertThat(before.signedIn()).isFalse();
        assertThat(visitors.signIn(name, CHOSEN).signedIn()).isTrue();
    }

    /** The answer for a name that nobody has is the same, and the Host header of the request does not get into the mail. */
    @Test
    void askingTellsNothingAndTrustsNoHostHeader() {
        accounts.create(name, person, "sebelum lupa semuanya", Set.of());

        var known = visitors.anonymous()
                .exchange(
                        MockMvcRequestBuilders.post("/password-reset")
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf())
                                .header("Host", "evil.example")
                                .header("X-Forwarded-Host", "evil.example")
                                .param("username", name));
        var unknown = visitors.anonymous().send("/password-reset", "username", "tidak-ada-" + name);

        assertThat(known.getStatus()).isEqualTo(unknown.getStatus()).isEqualTo(302);
        assertThat(known.getHeader("Location")).isEqualTo(unknown.getHeader("Location"));
        assertThat(mails(1).get(0).text())
                .doesNotContain("evil.example")
                .contains("http://localhost:8080/password-reset/");
    }

    /** A thousand wishes for the same person are a few mails. */
    @Test
    void nobodyIsFloodedWithResets() {
        accounts.create(name, person, "sebelum lupa semuanya", Set.of());
        for (int round = 0; round < 30; round++) {
            visitors.anonymous().from("10.4.3." + round).send("/password-reset", "username", name);
        }

        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(20))
                .until(() -> received().size() <= 4);
        assertThat(received()).isNotEmpty();
    }

    private String invitation() {
        jdbc.sql("UPDATE directory_person SET number = ? WHERE id = ?")
                .params(String.valueOf(Math.abs(person.hashCode())) + "N", person.value())
                .update();
        invitations.invite(
                administrator(), new AccountInvitations.Wish(Math.abs(person.hashCode()) + "N", name, false));
        ReceivedMail mail = mails(1).get(0);
        assertThat(mail.subject()).isEqualTo("Undangan: buat kata sandi akun Bangkom Anda");
        return linkIn(mail);
    }

    private List<ReceivedMail> mails(int count) {
        await().atMost(Duration.ofSeconds(20)).until(() -> received().size() >= count);
        return received();
    }

    private List<ReceivedMail> received() {
        return MailServer.to(People.addressOf(person));
    }

    private static String linkIn(ReceivedMail mail) {
        Matcher link = LINK.matcher(mail.text());
        assertThat(link.find()).isTrue();
        assertThat(mail.html()).contains(link.group());
        return link.group(1);
    }

    private List<String> passwordOf(String username) {
        return jdbc.sql("SELECT password FROM access_account WHERE username = ? AND password IS NOT NULL")
                .param(username)
                .query(String.class)
                .list();
    }

    private static String body(org.springframework.mock.web.MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private Actor administrator() {
        return new Actor(People.somebody(jdbc), "admin", "Administrator", Set.of(new Granted(Role.ADMIN, "")));
    }
}
