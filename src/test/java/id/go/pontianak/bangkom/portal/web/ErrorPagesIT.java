package id.go.pontianak.bangkom.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** How pages say no, in which language they speak, and that real forms carry real tokens. */
@IntegrationTest
class ErrorPagesIT {

    private static final String PASSWORD = "perahu di sungai landak";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private String name;
    private Visitor person;

    @BeforeEach
    void somebodySignedIn() {
        name = "jawab-" + UUID.randomUUID();
        accounts.create(name, People.somebody(jdbc), PASSWORD, Set.of());
        person = new Visitors(portal).signIn(name, PASSWORD);
    }

    @Test
    void unknownAndForbiddenAreTheSamePage() {
        String forbidden = page("/admin/accounts");
        String unknown = page("/admin/accounts/" + UUID.randomUUID());
        String nowhere = page("/tidak-ada");

        assertThat(forbidden).isEqualTo(unknown).isEqualTo(nowhere).contains("Halaman tidak ditemukan");
    }

    private String page(String path) {
        MockHttpServletResponse answer = person.open(path);
        assertThat(answer.getStatus()).isEqualTo(404);
        return body(answer)
                .replace(path, "/…")
                .replaceAll("content=\"[\\w-]{40,}={0,2}\"|value=\"[\\w-]{40,}={0,2}\"", "token");
    }

    @Test
    void anAddressLeadsToItsPageHoweverItIsWritten() {
        assertThat(person.open("/programmes/MP-01").getStatus()).isEqualTo(200);
        assertThat(person.exchange(get(URI.create("/pro%67rammes/MP-01"))).getStatus())
                .isEqualTo(200);
        assertThat(person.open("/programmess/MP-01").getStatus()).isEqualTo(404);
        assertThat(person.exchange(post("/programmes/MP-01").with(csrf())).getStatus())
                .isEqualTo(405);
    }

    @Test
    void aPartOfAPageIsToldWhereToShowTheRefusal() {
        var answer = person.exchange(get("/admin/accounts").header("HX-Request", "true"));

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getHeader("HX-Retarget")).isEqualTo("#messages");
        assertThat(body(answer)).contains("role=\"alert\"").doesNotContain("<html");
    }

    @Test
    void nonsenseIsRefusedWithoutDetails() {
        var answer = person.open("/admin/calendar?year=abc");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(body(answer)).contains("Permintaan tidak dapat dibaca").doesNotContain("abc\"", "Exception");
    }

    @Test
    void theLanguageIsChosenOnAnyPageAndKept() {
        assertThat(body(person.open("/help"))).contains("lang=\"id\"", "Yang dapat Anda lakukan");
        assertThat(body(person.open("/help?lang=en"))).contains("lang=\"en\"", "What you can do");
        assertThat(body(person.open("/account"))).contains("My account");
        assertThat(body(person.open("/account?lang=xx"))).contains("My account");
        assertThat(body(person.open("/tidak-ada"))).contains("Page not found");
        assertThat(body(person.open("/account?lang=id"))).contains("Akun saya");
    }

    @Test
    void noPageAsksForATextThatIsNotThere() {
        for (String path : new String[] {
            "/", "/help", "/account", "/help?lang=en", "/account?lang=en", "/tidak-ada", "/tidak-ada?lang=en"
        }) {
            assertThat(body(person.open(path))).doesNotContain("??");
        }
        for (String path : new String[] {"/login", "/login?refused", "/password-reset", "/password-reset?asked"}) {
            assertThat(body(new Visitors(portal).anonymous().open(path))).doesNotContain("??");
        }
    }

    /** With the token of the page itself, as a browser has it; every other test borrows one. */
    @Test
    void theFormOfThePageCarriesATokenThatIsTaken() {
        Visitor visitor = new Visitors(portal).anonymous();
        Matcher token = TOKEN.matcher(body(visitor.open("/login")));
        assertThat(token.find()).isTrue();

        String another = token.group(1).startsWith("x") ? "y" : "x";
        var wrong = visitor.exchange(
                signIn().param("_csrf", another + token.group(1).substring(1)));
        // Not even text when it is taken apart.
        var broken = visitor.exchange(
                signIn().param("_csrf", "_".repeat(token.group(1).length())));
        var right = visitor.exchange(signIn().param("_csrf", token.group(1)));

        assertThat(wrong.getStatus()).isEqualTo(403);
        assertThat(broken.getStatus()).isEqualTo(403);
        assertThat(right.getHeader("Location")).isEqualTo("/");
        assertThat(visitor.signedIn()).isTrue();
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder signIn() {
        return MockMvcRequestBuilders.post("/login").param("username", name).param("password", PASSWORD);
    }

    private static String body(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
