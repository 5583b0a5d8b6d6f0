package id.go.pontianak.bangkom.portal.forms;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Each form that changes the catalogue, open in two tabs; which there are stands in {@code forms/two-tabs.txt}. */
@IntegrationTest
class CatalogueTwoTabsIT {

    private static final String PROGRAMME = "/programmes/WEB-01";
    private static final String WORDS = "Kata orang kedua tetap ada";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

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

    @AfterEach
    void goHome() {
        jdbc.sql("DELETE FROM catalogue_programme_version WHERE programme = 'WEB-01' AND version > 1")
                .update();
        jdbc.sql("UPDATE catalogue_programme SET active = true, curriculum = '' WHERE code = 'WEB-01'")
                .update();
        jdbc.sql("UPDATE catalogue_provider SET address = '' WHERE code = 'ANRI'")
                .update();
        personas.close();
    }

    static List<String> routes() {
        return TwoTabs.triedBy(CatalogueTwoTabsIT.class);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void theSecondIsTold(String route) {
        scenario(route).secondIsTold();
    }

    private TwoTabs scenario(String route) {
        return switch (route) {
            case "/programmes/{code}/edit" ->
                one(PROGRAMME + "/edit", PROGRAMME + "/edit", text("Pedoman pertama"), text(WORDS));
            case "/programmes/{code}/version" ->
                one(PROGRAMME + "/version", PROGRAMME + "/version", version("6"), version("8"));
            case "/programmes/{code}/state" -> {
                Map<String, String> off = Map.of("active", "false", "reason", WORDS);
                yield one(PROGRAMME, PROGRAMME + "/state", off, off);
            }
            case "/providers/{code}/edit" -> {
                String page = "/providers/ANRI/edit";
                yield one(page, page, provider("Alamat satu"), provider(WORDS));
            }
            default -> throw new AssertionError("nobody tries " + route);
        };
    }

    private static Map<String, String> text(String curriculum) {
        return Map.of(
                "name", "Webinar Kebijakan Manajemen ASN",
                "nameEnglish", "Webinar on civil-service policy",
                "field", "SDM",
                "form", "9",
                "heldBy", "BKN",
                "partner", "LAN",
                "fewest", "1",
                "most", "500",
                "curriculum", curriculum);
    }

    private static Map<String, String> provider(String address) {
        return Map.of(
                "name", "Arsip Nasional Republik Indonesia",
                "kind", "LEMBAGA",
                "address", address,
                "issuesOwnNumbers", "false",
                "state", "active");
    }

    private Map<String, String> version(String hours) {
        return Map.of(
                "learningHours",
                hours,
                "mode",
                "DARING",
                "method",
                "Daring satu hari",
                "audience",
                "Semua ASN",
                "from",
                clock.today().toString(),
                "reason",
                WORDS);
    }

    private TwoTabs one(String page, String action, Map<String, String> first, Map<String, String> second) {
        return new TwoTabs(analyst, page, action, action, first, second, WORDS);
    }
}
