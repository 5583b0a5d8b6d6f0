package id.go.pontianak.bangkom.lifecycle.scorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.lifecycle.courseware.CoursewareFixtures;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Packages are taken in within limits, read on their own host alone, and reported on for whoever is signed in. */
@IntegrationTest
class ScormIT {

    private static final String COURSE = CoursewareFixtures.COURSE;
    private static final String PACKAGES = "/courses/" + COURSE + "/packages";
    private static final String HOST = "isi.localhost";
    private static final byte[] PACKAGE = ScormFixtures.packageOf("Cuci tangan enam langkah", "say('x');");

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Packages packages;

    @Autowired
    private Playing playing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private Personas personas;
    private Visitor analyst;
    private Visitor learner;

    @BeforeEach
    void people() {
        ScormFixtures.clear(jdbc);
        personas = new Personas(accounts, jdbc);
        analyst = personas.visitor(portal, "analis");
        learner = personas.visitor(portal, "pegawai");
    }

    @AfterEach
    void goHome() {
        ScormFixtures.clear(jdbc);
        personas.close();
    }

    @Test
    void isUploadedFoundByLearnersAndWithdrawn() throws Exception {
        assertThat(upload(PACKAGE).getRedirectedUrl()).isEqualTo(PACKAGES);
        assertThat(text(analyst.open(PACKAGES))).contains("Cuci tangan enam langkah", "4 berkas");
        UUID id = packages.list(SmallCity.ANALYST, COURSE).get(0).id();
        assertThat(text(learner.open("/learning/" + COURSE)))
                .contains("Cuci tangan enam langkah", "tidak menentukan kelulusan", "/packages/" + id);

        MockHttpServletResponse page = learner.open("/packages/" + id);
        assertThat(text(page)).contains("sandbox=\"allow-scripts allow-same-origin allow-forms allow-modals\"");
        assertThat(page.getHeader("Content-Security-Policy")).contains("frame-src http://isi.localhost");

        assertThat(analyst.send(PACKAGES + "/" + id + "/withdraw", "reason", "kurang")
                        .getStatus())
                .isEqualTo(422);
        assertThat(analyst.send(PACKAGES + "/" + id + "/withdraw", "reason", "Materinya sudah usang.")
                        .getRedirectedUrl())
                .isEqualTo(PACKAGES);
        assertThat(learner.open("/packages/" + id).getStatus()).isEqualTo(404);
        assertThat(content(token(page), "content/isi/mulai.html").getStatus())
                .as("also for those who have it open")
                .isEqualTo(404);
    }

    @Test
    void whatIsNoPackageIsRefused() throws Exception {
        Map<String, String> escape =
                Map.of("imsmanifest.xml", ScormFixtures.manifest("x", "a.html"), "../../a.html", "x", "a.html", "x");
        Map<Object, String> odd = Map.of(
                new byte[] {1, 2, 3},
                "bukan ZIP",
                ScormFixtures.zip(escape),
                "nama berkas yang tidak diizinkan",
                ScormFixtures.zip(Map.of("a.html", "x")),
                "bukan paket SCORM",
                ScormFixtures.zip(Map.of("imsmanifest.xml", ScormFixtures.manifest("x", "b.html"))),
                "Berkas awal",
                ScormFixtures.zip(Map.of("a.html", "0".repeat(17 * 1024 * 1024))),
                "terlalu besar");
        for (Map.Entry<Object, String> one : odd.entrySet()) {
            MockHttpServletResponse answer = upload((byte[]) one.getKey());
            assertThat(answer.getStatus()).as(one.getValue()).isEqualTo(422);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains(one.getValue());
        }
        assertThat(packages.list(SmallCity.ANALYST, COURSE)).isEmpty();
        assertThatThrownBy(() -> packages.add(SmallCity.STAFF_1_DINKES, COURSE, PACKAGE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isReadOnItsOwnHostAloneAndWithoutCookies() throws Exception {
        UUID id = packages.add(SmallCity.ANALYST, COURSE, PACKAGE);
        UUID other = packages.add(SmallCity.ANALYST, COURSE, ScormFixtures.packageOf("Lain", "say('lain');"));
        String token = token(learner.open("/packages/" + id));

        MockHttpServletResponse file = content(token, "content/isi/mulai.html");
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentType()).isEqualTo("text/html");
        assertThat(file.getHeader("Content-Security-Policy"))
                .contains(
                        "/scorm/" + token + "/ data: blob:",
                        "frame-ancestors http://localhost",
                        "form-action 'none'",
                        "worker-src 'none'");
        assertThat(file.getHeader("Set-Cookie")).isNull();
        assertThat(content(token, "shell.html").getContentAsString())
                .contains("data-launch=\"content/isi/mulai.html\"");
        assertThat(content(token, "content/isi/mulai.js").getContentType()).startsWith("text/javascript");
        for (String odd : List.of(
                "content/imsmanifest.xml/",
                "content/../shell.html",
                "content/%2e%2e/shell.html",
                "content/isi/tidak-ada.html",
                "content/isi/%00.html",
                "content/",
                "",
                "shell.css")) {
            assertThat(content(token, odd).getStatus()).as(odd).isEqualTo(404);
        }
        String changed = (token.startsWith("A") ? "B" : "A") + token.substring(1);
        assertThat(content(changed, "content/isi/mulai.html").getStatus()).isEqualTo(404);
        assertThat(content(token, "content/isi/mulai.js").getContentAsString()).doesNotContain("lain");
        assertThat(other).isNotEqualTo(id);

        for (String page : List.of("/", "/login", "/learning", "/assets/css/portal.css", "/actuator/health")) {
            MockHttpServletResponse answer = portal.perform(
                            MockMvcRequestBuilders.get(page).with(request -> {
                                request.setServerName(HOST);
                                return request;
                            }))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus())
                    .as("%s on the host of the content", page)
                    .isEqualTo(404);
            assertThat(answer.getContentAsString()).isEmpty();
            assertThat(answer.getCookies()).isEmpty();
        }
        assertThat(learner.open("/scorm/" + token + "/content/isi/mulai.html").getStatus())
                .as("content on the host of the portal")
                .isEqualTo(404);
    }

    @Test
    void aReportIsTakenForWhoeverIsSignedInAndOldOnesChangeNothing() {
        UUID id = packages.add(SmallCity.ANALYST, COURSE, PACKAGE);
        String report = "/packages/" + id + "/report";
        assertThat(learner.send(report, fields("incomplete", "85.5", "hal-3", "x=1", "61", "2"))
                        .getStatus())
                .isEqualTo(204);
        Report kept = playing.report(SmallCity.STAFF_1_DINKES, id);
        assertThat(kept.score()).isEqualByComparingTo(new BigDecimal("85.5"));
        assertThat(kept.location()).isEqualTo("hal-3");
        assertThat(kept.minutes()).isEqualTo(2);

        assertThat(learner.send(report, fields("failed", "10", "hal-1", "", "5", "1"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(playing.report(SmallCity.STAFF_1_DINKES, id)).isEqualTo(kept);
        assertThat(playing.report(SmallCity.ANALYST, id)).isEqualTo(Report.NONE);
        List<String[]> odd = List.of(
                fields("lulus", "10", "", "", "5", "9"),
                fields("passed", "101", "", "", "5", "9"),
                fields("passed", "-1", "", "", "5", "9"),
                fields("passed", "1e9", "", "", "5", "9"),
                fields("passed", "50", "x".repeat(256), "", "5", "9"),
                fields("passed", "50", "", "x".repeat(4097), "5", "9"),
                fields("passed", "50", "", "", "9999999", "9"),
                fields("passed", "50", "", "", "5", "0"));
        for (String[] one : odd) {
            assertThat(learner.send(report, one).getStatus())
                    .as(String.join("|", one))
                    .isEqualTo(422);
        }
        assertThat(playing.report(SmallCity.STAFF_1_DINKES, id)).isEqualTo(kept);
    }

    @Test
    void contentTakesNoMoreThanItsPlaces() throws Exception {
        UUID id = packages.add(SmallCity.ANALYST, COURSE, PACKAGE);
        List<String> launches = new ArrayList<>();
        for (int at = 0; at < 5; at++) {
            launches.add(token(learner.open("/packages/" + id)));
        }
        ExecutorService browsers = Executors.newFixedThreadPool(33);
        try {
            CompletionService<Integer> answers = new ExecutorCompletionService<>(browsers);
            List<Integer> first = new ArrayList<>();
            new TransactionTemplate(transactions).executeWithoutResult(locked -> {
                jdbc.sql("LOCK TABLE scorm_launch IN ACCESS EXCLUSIVE MODE").update();
                for (int at = 0; at < 33; at++) {
                    String token = launches.get(at % launches.size());
                    answers.submit(() -> content(token, "shell.js").getStatus());
                }
                first.add(next(answers));
            });
            assertThat(first).containsExactly(503);
            for (int at = 1; at < 33; at++) {
                assertThat(next(answers)).isEqualTo(200);
            }
        } finally {
            browsers.shutdownNow();
        }
    }

    private static int next(CompletionService<Integer> answers) {
        try {
            return answers.take().get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void aCourseThatIsNotOpenHasNoPackagesForOthers() {
        UUID id = packages.add(SmallCity.ANALYST, COURSE, PACKAGE);
        jdbc.sql("UPDATE learning_course SET open = false WHERE programme = ?")
                .param(COURSE)
                .update();
        try {
            assertThat(learner.open("/packages/" + id).getStatus()).isEqualTo(404);
            assertThat(learner.send("/packages/" + id + "/report", fields("passed", "1", "", "", "1", "1"))
                            .getStatus())
                    .isEqualTo(404);
        } finally {
            jdbc.sql("UPDATE learning_course SET open = true WHERE programme = ?")
                    .param(COURSE)
                    .update();
        }
    }

    private static String[] fields(
            String status, String score, String location, String suspend, String seconds, String number) {
        return new String[] {
            "status",
            status,
            "score",
            score,
            "location",
            location,
            "suspend",
            suspend,
            "seconds",
            seconds,
            "number",
            number
        };
    }

    private MockHttpServletResponse upload(byte[] content) {
        return analyst.exchange(MockMvcRequestBuilders.multipart(PACKAGES)
                .file(new MockMultipartFile("file", "paket.zip", "application/zip", content))
                .with(SecurityMockMvcRequestPostProcessors.csrf()));
    }

    private MockHttpServletResponse content(String token, String path) throws Exception {
        return portal.perform(MockMvcRequestBuilders.get(java.net.URI.create("/scorm/" + token + '/' + path))
                        .with(request -> {
                            request.setServerName(HOST);
                            return request;
                        }))
                .andReturn()
                .getResponse();
    }

    private static String token(MockHttpServletResponse page) throws Exception {
        Matcher source =
                Pattern.compile("/scorm/([A-Za-z0-9_-]{43})/shell.html").matcher(text(page));
        assertThat(source.find()).isTrue();
        return source.group(1);
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
