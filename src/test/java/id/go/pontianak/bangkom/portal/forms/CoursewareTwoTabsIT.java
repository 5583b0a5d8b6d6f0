package id.go.pontianak.bangkom.portal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.lifecycle.courseware.CoursewareFixtures;
import id.go.pontianak.bangkom.lifecycle.courseware.DraftKeeping;
import id.go.pontianak.bangkom.lifecycle.courseware.PageText;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import id.go.pontianak.bangkom.support.WebPage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Each form that changes a draft of a course, open in two tabs; which there are stands in {@code forms/two-tabs.txt}. */
@IntegrationTest
class CoursewareTwoTabsIT {

    private static final String PAGES = "/courses/" + CoursewareFixtures.COURSE;
    private static final String PAGE = PAGES + "/edit/gratifikasi";
    private static final String WORDS = "Kata orang kedua tetap ada";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private DraftKeeping keeping;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private JdbcClient jdbc;

    private CoursewareFixtures fixtures;
    private Personas personas;
    private Visitor analyst;

    @BeforeEach
    void people() {
        fixtures = new CoursewareFixtures(jdbc);
        fixtures.clear();
        personas = new Personas(accounts, jdbc);
        processDriver.grant(SmallCity.ANALYST_2, Role.HR_ANALYST, "");
        analyst = personas.visitor(portal, "analis");
        keeping.begin(SmallCity.ANALYST_2, CoursewareFixtures.COURSE);
        keeping.change(
                SmallCity.ANALYST_2,
                CoursewareFixtures.COURSE,
                "nilai-dasar",
                new PageText("Nilai dasar", "", 10, true, "", "Teks."));
    }

    @AfterEach
    void goHome() {
        personas.close();
        fixtures.clear();
    }

    static List<String> routes() {
        return TwoTabs.triedBy(CoursewareTwoTabsIT.class);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void theSecondIsTold(String route) {
        scenario(route).secondIsTold();
    }

    @Test
    void publishedAndRemovedIsWhatWasRead() {
        for (String[] form : new String[][] {{PAGES + "/publish", PAGES + "/publish"}, {PAGE, PAGE + "/remove"}}) {
            Tab late = Tab.open(analyst, form[0]);
            keeping.change(
                    SmallCity.ANALYST_2,
                    CoursewareFixtures.COURSE,
                    "gratifikasi",
                    new PageText("Gratifikasi", "", 15, true, "", "Diubah sesudah dibaca " + form[1]));

            WebPage told = late.send(late.form(form[1]), Map.of());

            assertThat(told.status()).as(form[1]).isEqualTo(409);
            assertThat(told.text()).contains("Data ini diubah sejak halaman Anda dibuka");
        }
    }

    private TwoTabs scenario(String route) {
        return switch (route) {
            case "/courses/{programme}/discard" -> one(PAGES + "/edit", PAGES + "/discard", Map.of(), Map.of(), "");
            case "/courses/{programme}/edit/{page}" -> one(PAGE, PAGE, text("Pertama."), text(WORDS), WORDS);
            case "/courses/{programme}/edit/{page}/up" -> one(PAGES + "/edit", PAGE + "/up", Map.of(), Map.of(), "");
            case "/courses/{programme}/preview/{version}/restore" ->
                one(PAGES + "/preview/1", PAGES + "/preview/1/restore", Map.of(), Map.of(), "");
            default -> throw new AssertionError("nobody tries " + route);
        };
    }

    private static Map<String, String> text(String text) {
        return Map.of("title", "Gratifikasi", "minutes", "15", "mandatory", "true", "text", text);
    }

    private TwoTabs one(
            String page, String action, Map<String, String> first, Map<String, String> second, String words) {
        return new TwoTabs(analyst, page, action, action, first, second, words);
    }
}
