package id.go.pontianak.bangkom.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.support.LivePortal;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.Wire;
import id.go.pontianak.bangkom.support.Wire.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What another site, a proxy or a tool does with the portal over the wire, where nothing is tidied up on the way. */
@LivePortal
class BrowserAttacksIT {

    private static final String PASSWORD = "perahu di sungai landak";
    private static final String CHOSEN = "angin dari arah muara";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FIELDS = "current=" + PASSWORD.replace(' ', '+') + "&password="
            + CHOSEN.replace(' ', '+') + "&repeated=" + CHOSEN.replace(' ', '+');

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Value("${server.port}")
    private int port;

    private String name;
    private Wire victim;

    @BeforeEach
    void somebodySignedIn() {
        name = "korban-" + UUID.randomUUID();
        accounts.create(name, People.somebody(jdbc), PASSWORD, Set.of());
        victim = new Wire(port).signIn(name, PASSWORD);
        assertThat(victim.get("/").status()).isEqualTo(200);
    }

    @AfterEach
    void forgetAttempts() {
        jdbc.sql("DELETE FROM access_attempt").update();
    }

    @Test
    @DisplayName("S-23 a form of another site, JSON in disguise and htmx without our token change nothing")
    void aFormOfAnotherSiteChangesNothing() {
        String evil = "Origin: https://evil.example";
        assertThat(victim.post("/account/password", FORM, FIELDS, evil).status())
                .isEqualTo(403);
        assertThat(victim.post("/account/password", "text/plain", FIELDS, evil).status())
                .isEqualTo(403);
        assertThat(victim.post("/account/password", "text/plain", "{\"a\":\"=\"}", evil)
                        .status())
                .isEqualTo(403);
        assertThat(victim.post("/account/password", FORM, FIELDS, "HX-Request: true")
                        .status())
                .isEqualTo(403);
        assertThat(victim.post("/account/password?_csrf=" + victim.cookie("bangkom-form"), FORM, FIELDS)
                        .status())
                .as("the cookie's own text is no token")
                .isEqualTo(403);
        assertThat(victim.get("/account/password?" + FIELDS).status()).isIn(404, 405);
        assertThat(victim.get("/logout").status()).as("leaving by a picture").isIn(404, 405);

        assertThat(victim.get("/").status()).isEqualTo(200);
        assertThat(new Wire(port).signIn(name, PASSWORD).get("/").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("S-23 nobody is signed in to somebody else's account by another site")
    void nobodyIsSignedInToSomebodyElsesAccount() {
        Wire visitor = new Wire(port);
        visitor.get("/login");

        Answer answer = visitor.post("/login", FORM, "username=" + name + "&password=" + PASSWORD.replace(' ', '+'));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(visitor.get("/").status()).isEqualTo(302);
    }

    @Test
    @DisplayName("S-24 every kind of answer tells browsers what to refuse, errors and refusals as well")
    void everyKindOfAnswerTellsBrowsersWhatToRefuse() {
        Wire stranger = new Wire(port);
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("200", victim.get("/"));
        answers.put("302", stranger.get("/help"));
        answers.put("403", victim.post("/account/password", FORM, FIELDS));
        answers.put("404", victim.get("/admin/accounts"));
        answers.put("404 of nothing", victim.get("/tidak-ada"));
        answers.put("404 of a file", victim.get("/assets/css/tidak-ada.css"));
        answers.put("404 of the engine", stranger.get("/engine-rest/task"));
        answers.put("405", victim.send("PUT", "/help", new byte[0]));
        answers.put("400 of the firewall", victim.get("/help;x=1"));
        answers.put("400 of the firewall, unknown method", victim.send("TRACK", "/help", new byte[0]));
        answers.put("400 of a form", victim.get("/tracking/cases?q=%00"));
        answers.put("403 of an upload", stranger.post("/account/password", "multipart/form-data; boundary=b", "--b--"));
        answers.put("htmx", victim.get("/admin/accounts", "HX-Request: true"));
        answers.put("css", victim.get("/assets/css/portal.css"));
        answers.put("error", victim.get("/error"));
        answers.put("health", stranger.get("/actuator/health"));

        answers.forEach((kind, answer) -> {
            assertThat(answer.header("Content-Security-Policy"))
                    .as(kind)
                    .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("X-Content-Type-Options")).as(kind).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).as(kind).isEqualTo("same-origin");
            assertThat(answer.header("X-Frame-Options")).as(kind).isEqualTo("DENY");
            assertThat(answer.header("Cache-Control")).as(kind).contains(kind.equals("css") ? "max-age" : "no-store");
            assertThat(answer.header("Server")).as(kind).isEmpty();
            assertThat(answer.header("X-Powered-By")).as(kind).isEmpty();
            assertThat(answer.text()).as(kind).doesNotContain("Exception", "Tomcat", "Whitelabel", "at id.go");
        });
    }

    @Test
    @DisplayName("S-24 cookies are out of reach of scripts and of other sites")
    void cookiesAreOutOfReach() {
        Wire visitor = new Wire(port);
        List<String> cookies =
                new java.util.ArrayList<>(visitor.get("/login?lang=en").headers("Set-Cookie"));
        cookies.addAll(visitor.submit("/login", "/login", "username", name, "password", PASSWORD)
                .headers("Set-Cookie"));

        assertThat(cookies)
                .extracting(cookie -> cookie.substring(0, cookie.indexOf('=')))
                .contains("SESSION", "bangkom-form", "bangkom-device");
        assertThat(cookies)
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("HttpOnly")
                        .containsPattern("SameSite=(Lax|Strict)")
                        .doesNotContain("Domain="));
    }

    @Test
    @DisplayName("S-27 neither sign-in page nor answer leads to another site")
    void signingInLeadsNowhereElse() {
        for (String place : List.of(
                "https%3A%2F%2Fevil.example",
                "%2F%2Fevil.example",
                "%2F%09%2Fevil.example",
                "%2F%5Cevil.example",
                "javascript%3Aalert(1)",
                "%2F%0d%0aX-Evil%3A1")) {
            Answer page = new Wire(port).get("/login?continue=" + place);
            assertThat(page.text())
                    .contains("name=\"continue\" value=\"/\"")
                    .doesNotContain("href=\"http", "href=\"//", "href=\"javascript");
            assertThat(victim.get("/login?continue=" + place).header("Location"))
                    .doesNotContain("evil.example");
        }
    }

    @Test
    @DisplayName("S-28 nobody's word about host, scheme or address is believed")
    void nobodysWordAboutTheHostIsBelieved() {
        String[] lies = {
            "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https", "X-Forwarded-For: 10.1.1.1",
            "X-Forwarded-Port: 444", "Forwarded: host=evil.example;proto=https;for=10.1.1.1",
                    "X-Original-URL: /admin/accounts",
            "X-Rewrite-URL: /admin/accounts", "X-HTTP-Method-Override: DELETE", "X-Real-IP: 10.1.1.1",
        };
        Answer led = new Wire(port).get("/help", lies);
        assertThat(led.header("Location")).isEqualTo("/login?continue=%2Fhelp");
        assertThat(led.headers("Strict-Transport-Security")).isEmpty();

        Answer elsewhere = new Wire(port).get("/help", "Host: evil.example");
        assertThat(elsewhere.header("Location")).isEqualTo("/login?continue=%2Fhelp");
        assertThat(victim.get("/", "Host: evil.example").text()).doesNotContain("evil.example");
        assertThat(victim.get("/help?_method=DELETE", lies).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("S-28 another address in a header is no new source of attempts")
    void anotherAddressInAHeaderIsNoNewSource() {
        jdbc.sql("DELETE FROM access_attempt").update();
        for (int attempt = 0; attempt < 3; attempt++) {
            Wire guest = new Wire(port);
            guest.get("/login", "X-Forwarded-For: 10.2.2." + attempt);
            guest.submit("/login", "/login", "username", "orang-" + attempt, "password", "tebakan");
        }

        assertThat(jdbc.sql("SELECT max(failures) FROM access_attempt WHERE key LIKE 'source:%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    @DisplayName("S-37 S-39 files of strangers are refused before they are unpacked, with the right token too")
    void filesOfStrangersAreNotEvenUnpacked() {
        Wire stranger = new Wire(port);
        String page = stranger.get("/login").text();
        String token = page.split("name=\"csrf-token\" content=\"")[1].split("\"")[0];
        String part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../x.xlsx\"\r\n\r\n"
                + "x".repeat(100_000) + "\r\n--b--\r\n";

        for (String path : List.of("/login", "/password-reset", "/admin/import", "/invitation/x")) {
            assertThat(stranger.post(path, "multipart/form-data; boundary=b", part, "X-XSRF-TOKEN: " + token)
                            .status())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    /** The announced length decides: nothing is kept on the disk, and the page says what was wrong before the rest has been sent. */
    @Test
    @DisplayName(
            "S-37 three hundred megabytes from somebody who signed in are refused by their announced length, with a sentence")
    void threeHundredMegabytesAreRefusedBeforeTheyAreRead() {
        String page = victim.get("/ledger/new").text();
        String token = page.split("name=\"csrf-token\" content=\"")[1].split("\"")[0];
        String begun = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"video.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n%PDF-1.7\n" + "x".repeat(3_000_000);

        Answer answer = victim.post(
                "/ledger/new",
                "multipart/form-data; boundary=b",
                begun,
                "X-XSRF-TOKEN: " + token,
                "Content-Length: " + 300L * 1024 * 1024);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("Berkas yang diunggah melebihi batas ukuran");
        assertThat(victim.get("/").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("S-30 S-43 a request line that is none gets an answer that tells nothing")
    void aRequestThatIsNoneGetsAnAnswerThatTellsNothing() {
        for (String path : List.of("/[", "/{", "/<script>", "help", "/%", "/%zz", "*", "/\u00e9")) {
            Answer answer = victim.get(path);
            assertThat(answer.status()).as(path).isIn(400, 404);
            assertThat(answer.text()).as(path).doesNotContain("Tomcat", "Exception", "<script>", "java.");
        }
        for (String method : List.of("TRACE", "CONNECT", "PROPFIND", "DELETE", "PATCH")) {
            assertThat(victim.send(method, "/help", new byte[0]).status())
                    .as(method)
                    .isBetween(400, 501);
        }
    }
}
