package id.go.pontianak.bangkom.portal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.go.pontianak.bangkom.foundation.access.AccountAdministration;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Actor.Granted;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.support.CheapPasswords;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Signing in, staying signed in, and the ways in which that must end. */
@IntegrationTest
class SignInIT {

    private static final String PASSWORD = "hujan di atas kapuas";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CheapPasswords passwords;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private JdbcClient jdbc;

    private Visitors visitors;
    private String name;
    private UUID account;

    @BeforeEach
    void somebodyWithAnAccount() {
        visitors = new Visitors(portal);
        name = "masuk-" + UUID.randomUUID();
        PersonId person = People.somebody(jdbc);
        account = accounts.create(name, person, PASSWORD, Set.of());
    }

    @Test
    void pagesLeadThroughTheSignInPageAndBack() {
        Visitor visitor = visitors.anonymous();

        var refused = visitor.open("/help?x=1");
        assertThat(refused.getStatus()).isEqualTo(302);
        assertThat(refused.getHeader("Location")).isEqualTo("/login?continue=%2Fhelp%3Fx%3D1");

        var entered = visitor.send("/login", "username", name, "password", PASSWORD, "continue", "/help?x=1");
        assertThat(entered.getHeader("Location")).isEqualTo("/help?x=1");
        assertThat(visitor.signedIn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"})
    void signingInNeverLeadsElsewhere(String place) {
        var entered = visitors.anonymous().send("/login", "username", name, "password", PASSWORD, "continue", place);

        assertThat(entered.getHeader("Location")).isEqualTo("/");
    }

    @Test
    void aSessionIdFromBeforeSigningInIsNotKept() {
        Visitor visitor = visitors.anonymous();
        visitor.set(new Cookie("SESSION", "YXR0YWNrZXI="));
        visitor.send("/login", "username", name, "password", PASSWORD);

        assertThat(visitor.signedIn()).isTrue();
        assertThat(visitor.cookie("SESSION")).isNotEqualTo("YXR0YWNrZXI=").isNotEmpty();
    }

    @Test
    void signingInAgainChangesTheSessionId() {
        Visitor visitor = visitors.signIn(name, PASSWORD);
        String before = visitor.cookie("SESSION");
        visitor.send("/login", "username", name, "password", PASSWORD);

        assertThat(visitor.cookie("SESSION")).isNotEqualTo(before);
    }

    @Test
    void capitalsAndBlanksAroundANameDoNotMatter() {
        assertThat(visitors.signIn(' ' + name.toUpperCase(Locale.ROOT) + ' ', PASSWORD)
                        .signedIn())
                .isTrue();
    }

    @Test
    void aSessionIsOverAfterSigningOut() {
        Visitor visitor = visitors.signIn(name, PASSWORD);
        Cookie session = new Cookie("SESSION", visitor.cookie("SESSION"));
        visitor.send("/logout");
        visitor.set(session);

        assertThat(visitor.signedIn()).isFalse();
    }

    @Test
    void otherSessionsAreOverAfterANewPassword() {
        Visitor here = visitors.signIn(name, PASSWORD);
        Visitor elsewhere = visitors.signIn(name, PASSWORD);
        String chosen = "angin dari arah muara";

        var answer = here.send("/account/password", "current", PASSWORD, "password", chosen, "repeated", chosen);

        assertThat(answer.getHeader("Location")).isEqualTo("/account");
        assertThat(here.signedIn()).isTrue();
        assertThat(elsewhere.signedIn()).isFalse();
        assertThat(visitors.signIn(name, PASSWORD).signedIn()).isFalse();
        assertThat(visitors.signIn(name, chosen).signedIn()).isTrue();
    }

    @Test
    void aSessionIsOverAtOnceWhenTheAccountIsDisabled() {
        Visitor visitor = visitors.signIn(name, PASSWORD);
        administration.disable(administrator(), account);

        assertThat(visitor.signedIn()).isFalse();
        assertThat(visitors.signIn(name, PASSWORD).signedIn()).isFalse();

        administration.enable(administrator(), account);
        assertThat(visitor.signedIn()).as("the old session stays over").isFalse();
        assertThat(visitors.signIn(name, PASSWORD).signedIn()).isTrue();
    }

    @Test
    void aRoleIsGoneAtTheNextRequest() {
        administration.grant(administrator(), account, Role.ADMIN, "");
        Visitor visitor = visitors.signIn(name, PASSWORD);
        assertThat(visitor.open("/admin/accounts").getStatus()).isEqualTo(200);

        administration.revoke(administrator(), account, Role.ADMIN, "");

        assertThat(visitor.open("/admin/accounts").getStatus()).isEqualTo(404);
        assertThat(visitor.signedIn()).isTrue();
    }

    @Test
    void formsWithoutOurTokenChangeNothing() throws Exception {
        Visitor visitor = visitors.signIn(name, PASSWORD);
        String chosen = "angin dari arah muara";

        var answer = visitor.exchange(post("/account/password")
                .param("current", PASSWORD)
                .param("password", chosen)
                .param("repeated", chosen));
        var htmx = visitor.exchange(post("/logout").header("HX-Request", "true"));
        var signIn = portal.perform(post("/login").param("username", name).param("password", PASSWORD))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(htmx.getStatus()).isEqualTo(403);
        assertThat(signIn.getStatus()).isEqualTo(403);
        assertThat(visitor.signedIn()).isTrue();
        assertThat(visitors.signIn(name, PASSWORD).signedIn()).isTrue();
    }

    @Test
    void aPartOfAPageAfterTheSessionReloadsThePage() {
        var answer = visitors.anonymous()
                .exchange(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get("/help")
                        .header("HX-Request", "true"));

        assertThat(answer.getHeader("HX-Refresh")).isEqualTo("true");
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    /** Somebody who guesses is slowed down and then does not get in with the right password either, from that account's outside. */
    @Test
    void guessingIsSlowedDownByAccount() {
        for (int attempt = 1; attempt <= 12; attempt++) {
            visitors.anonymous().from("10.9.1." + attempt).send("/login", "username", name, "password", "tebakan");
        }

        waitLasts("account");
        Visitor stranger = visitors.anonymous().from("10.9.1.99");
        stranger.send("/login", "username", name, "password", PASSWORD);
        assertThat(stranger.signedIn()).isFalse();

        waitIsOver(name);
        stranger.send("/login", "username", name, "password", PASSWORD);
        assertThat(stranger.signedIn()).as("slowed down, not locked out").isTrue();
    }

    @Test
    void guessingIsSlowedDownBySource() {
        String source = "10.8.7.6";
        for (int attempt = 1; attempt <= 60; attempt++) {
            visitors.anonymous().from(source).send("/login", "username", "orang-" + attempt, "password", "sama");
        }

        waitLasts("source");
        Visitor same = visitors.anonymous().from(source);
        same.send("/login", "username", name, "password", PASSWORD);
        Visitor other = visitors.anonymous().from("10.8.7.7");
        other.send("/login", "username", name, "password", PASSWORD);

        assertThat(same.signedIn()).isFalse();
        assertThat(other.signedIn()).isTrue();
    }

    /** Whoever guesses another person's password all day does not lock that person out of the browser he uses. */
    @Test
    void theOwnerGetsInWhileOthersGuess() {
        Visitor owner = visitors.signIn(name, PASSWORD);
        owner.send("/logout");
        for (int attempt = 1; attempt <= 12; attempt++) {
            visitors.anonymous().from("10.7.1." + attempt).send("/login", "username", name, "password", "tebakan");
        }

        owner.send("/login", "username", name, "password", PASSWORD);

        assertThat(owner.signedIn()).isTrue();
    }

    /** The browser's own allowance is no way around: it is used up like any other. */
    @Test
    void aKnownBrowserIsSlowedDownToo() {
        Visitor thief = visitors.signIn(name, PASSWORD);
        thief.send("/logout");
        for (int attempt = 1; attempt <= 12; attempt++) {
            thief.send("/login", "username", name, "password", "tebakan");
        }

        waitLasts("device");
        thief.send("/login", "username", name, "password", PASSWORD);

        assertThat(thief.signedIn()).isFalse();
    }

    /** What takes the time is comparing a hash, and one is compared whatever the reason. */
    @ParameterizedTest
    @ValueSource(strings = {"unknown", "wrong", "disabled", "invited", "throttled"})
    void refusalsLookTheSameAndCostTheSame(String reason) {
        String who = reason.equals("unknown") ? "tidak-ada-" + name : name;
        switch (reason) {
            case "disabled" -> administration.disable(administrator(), account);
            case "invited" ->
                jdbc.sql("UPDATE access_account SET password = NULL WHERE id = ?")
                        .param(account)
                        .update();
            case "throttled" -> {
                for (int attempt = 0; attempt < 6; attempt++) {
                    visitors.anonymous()
                            .from("10.6.1." + attempt)
                            .send("/login", "username", who, "password", "tebakan");
                }
                waitLasts("account");
            }
            default -> {}
        }
        String password = reason.equals("wrong") ? "tebakan" : PASSWORD;
        int compared = passwords.compared();

        MockHttpServletResponse answer =
                visitors.anonymous().from("10.6.2.2").send("/login", "username", who, "password", password);

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getHeader("Location")).isEqualTo("/login?refused&continue=%2F");
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(passwords.compared() - compared).isEqualTo(1);
    }

    /** A wait of this kind has just begun; it lasts longer than the slowest machine needs for the next line of the test. */
    private void waitLasts(String kind) {
        int waiting = jdbc.sql("UPDATE access_attempt SET blocked_until = blocked_until + interval '10 minutes'"
                        + " WHERE blocked_until > last_at AND key ="
                        + " (SELECT key FROM access_attempt WHERE key LIKE ? || ':%' ORDER BY last_at DESC LIMIT 1)")
                .param(kind)
                .update();
        assertThat(waiting).isEqualTo(1);
    }

    private void waitIsOver(String username) {
        int waiting = jdbc.sql("UPDATE access_attempt SET blocked_until = clock_timestamp() - interval '1 second'"
                        + " WHERE key = 'account:' || encode(sha256(?::bytea), 'hex')")
                .param(username)
                .update();
        assertThat(waiting).isEqualTo(1);
    }

    private Actor administrator() {
        PersonId person = People.somebody(jdbc);
        return new Actor(person, "admin", "Administrator", Set.of(new Granted(Role.ADMIN, "")));
    }
}
