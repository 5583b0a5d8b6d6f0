package id.go.pontianak.bangkom.portal.forms;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.session.SessionFixtures;
import id.go.pontianak.bangkom.lifecycle.session.SessionPlanning;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Each form that changes a plan of sessions, open in two tabs; which there are stands in {@code forms/two-tabs.txt}. */
@IntegrationTest
class SessionTwoTabsIT {

    private static final String WORDS = "Narasumber berhalangan hadir hari itu";
    private static final LocalDate DAY = LocalDate.of(2027, 6, 7);

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private BatchFixtures batches;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private Visitor analyst;

    @BeforeEach
    void people() {
        personas = new Personas(accounts, jdbc);
        analyst = personas.visitor(portal, "analis");
    }

    @BeforeEach
    void roomOfItsOwn() {
        jdbc.sql("INSERT INTO session_room (code, name, seats) VALUES ('RUANG-UJI', 'Ruang uji', 20)")
                .update();
    }

    @AfterEach
    void goHome() {
        jdbc.sql("DELETE FROM session_room WHERE code = 'RUANG-UJI'").update();
        personas.close();
    }

    static List<String> routes() {
        return TwoTabs.triedBy(SessionTwoTabsIT.class);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void theSecondIsTold(String route) {
        scenario(route).secondIsTold();
    }

    private TwoTabs scenario(String route) {
        String session = session();
        return switch (route) {
            case "/rooms/{code}/edit" -> {
                String page = "/rooms/RUANG-UJI/edit";
                yield one(page, page, room("Lantai satu"), room(WORDS), WORDS);
            }
            case "/batches/{number}/sessions/{id}/edit" ->
                one(session + "/edit", session + "/edit", what("Pembukaan"), what(WORDS), WORDS);
            case "/batches/{number}/sessions/{id}/move" ->
                one(session + "/move", session + "/move", when("13:00"), when("14:00"), WORDS);
            case "/batches/{number}/sessions/{id}/cancel" -> {
                Map<String, String> reason = Map.of("reason", WORDS);
                yield one(session + "/cancel", session + "/cancel", reason, reason, WORDS);
            }
            default -> throw new AssertionError("nobody tries " + route);
        };
    }

    private String session() {
        String batch = batches.planned(
                new Schedule(
                        clock.today().plusDays(1),
                        clock.today().plusDays(8),
                        clock.today().plusDays(20),
                        DAY,
                        DAY.plusDays(3)),
                10,
                Map.of());
        return "/batches/" + batch + "/sessions/"
                + planning.add(batch, SessionFixtures.at("Kelas", DAY, "08:00", "10:00"), SmallCity.ANALYST);
    }

    private static Map<String, String> what(String title) {
        return Map.of(
                "title", title, "hours", "2", "kind", "CLASS", "mode", "CLASSROOM", "place", "Ruang lain", "link", "");
    }

    private static Map<String, String> room(String place) {
        return Map.of("name", "Ruang uji", "place", place, "seats", "20", "state", "active");
    }

    private static Map<String, String> when(String to) {
        return Map.of("day", DAY.plusDays(1).toString(), "from", "10:00", "to", to, "reason", WORDS);
    }

    private TwoTabs one(
            String page, String action, Map<String, String> first, Map<String, String> second, String words) {
        return new TwoTabs(analyst, page, action, action, first, second, words);
    }
}
