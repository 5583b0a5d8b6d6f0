package id.go.pontianak.bangkom.portal.forms;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.lifecycle.examination.BankKeeping;
import id.go.pontianak.bangkom.lifecycle.examination.ExaminationFixtures;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
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

/** Each form that changes a question bank or a test, open in two tabs; which there are stands in {@code forms/two-tabs.txt}. */
@IntegrationTest
class ExaminationTwoTabsIT {

    private static final String PROGRAMME = "DLA-01";
    private static final String BANK = "/programmes/" + PROGRAMME + "/bank";
    private static final String WORDS = "Kata orang kedua tetap ada";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private BankKeeping keeping;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private JdbcClient jdbc;

    private ExaminationFixtures fixtures;
    private Personas personas;
    private Visitor analyst;

    @BeforeEach
    void people() {
        fixtures = new ExaminationFixtures(jdbc);
        fixtures.clear(PROGRAMME);
        personas = new Personas(accounts, jdbc);
        processDriver.grant(SmallCity.ANALYST_2, Role.HR_ANALYST, "");
        analyst = personas.visitor(portal, "analis");
        keeping.add(SmallCity.ANALYST_2, PROGRAMME, ExaminationFixtures.question("Apa yang pertama?"));
    }

    @AfterEach
    void goHome() {
        personas.close();
        fixtures.clear(PROGRAMME);
    }

    static List<String> routes() {
        return TwoTabs.triedBy(ExaminationTwoTabsIT.class);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void theSecondIsTold(String route) {
        scenario(route).secondIsTold();
    }

    private TwoTabs scenario(String route) {
        return switch (route) {
            case "/programmes/{code}/bank/approve" -> one(BANK, BANK + "/approve", Map.of(), Map.of(), "");
            case "/programmes/{code}/bank/{number}/approve" ->
                one(BANK + "/1", BANK + "/1/approve", Map.of(), Map.of(), "");
            case "/programmes/{code}/bank/{number}/edit" ->
                one(BANK + "/1/edit", BANK + "/1/edit", question("Apa?"), question(WORDS), WORDS);
            case "/programmes/{code}/bank/{number}/withdraw" -> {
                Map<String, String> reason = Map.of("reason", WORDS);
                yield one(BANK + "/1", BANK + "/1/withdraw", reason, reason, WORDS);
            }
            case "/programmes/{code}/bank/rules" ->
                one(
                        BANK + "/rules",
                        BANK + "/rules",
                        Map.of("minutes", "31", "passing", "70"),
                        Map.of("minutes", "32", "passing", "70"),
                        "32");
            default -> throw new AssertionError("nobody tries " + route);
        };
    }

    private static Map<String, String> question(String stem) {
        return Map.of(
                "topic", "Topik uji", "stem", stem, "a", "satu", "b", "dua", "key", "a", "level", "2", "use", "test");
    }

    private TwoTabs one(
            String page, String action, Map<String, String> first, Map<String, String> second, String words) {
        return new TwoTabs(analyst, page, action, action, first, second, words);
    }
}
