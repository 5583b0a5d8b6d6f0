package id.go.pontianak.bangkom.portal.forms;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.lifecycle.assessment.AssessmentFixtures;
import id.go.pontianak.bangkom.lifecycle.result.ResultFixtures;
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

/** The forms of participants, their tests and their results, open in two tabs. */
@IntegrationTest
class ResultTwoTabsIT {

    private static final String WORDS = "Kata orang kedua tetap ada";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ResultFixtures fixtures;

    @Autowired
    private AssessmentFixtures assessment;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;

    @BeforeEach
    void people() {
        personas = new Personas(accounts, jdbc);
    }

    @AfterEach
    void goHome() {
        personas.close();
    }

    static List<String> routes() {
        return TwoTabs.triedBy(ResultTwoTabsIT.class);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void theSecondIsTold(String route) {
        fixtures.city();
        if (route.contains("/tests/")) {
            theWindowOfATestIsTold();
            return;
        }
        boolean roster = route.endsWith("/withdraw");
        String batch = roster ? fixtures.running(1) : fixtures.opened(1);
        Visitor analyst = personas.visitor(portal, "analis");
        String page = "/batches/" + batch + (roster ? "/participants/" : "/results/")
                + fixtures.people(batch).get(0);
        String action = roster ? page + "/withdraw" : page;
        new TwoTabs(analyst, page, action, action, fields("60", "Kata orang pertama"), fields("70", WORDS), WORDS)
                .secondIsTold();
    }

    private void theWindowOfATestIsTold() {
        String page = "/batches/" + fixtures.running(1) + "/tests/post";
        Visitor analyst = personas.visitor(portal, "analis");
        assessment.approve();
        try {
            new TwoTabs(analyst, page, page, page, window("20:00"), window("21:17"), "21:17").secondIsTold();
        } finally {
            assessment.disapprove();
        }
    }

    private static Map<String, String> window(String until) {
        return Map.of("from", "2026-12-16", "fromTime", "08:00", "until", "2026-12-16", "untilTime", until);
    }

    private static Map<String, String> fields(String score, String note) {
        return Map.of("outcome", "PASSED", "attendance", "100", "post", score, "note", note, "reason", note);
    }
}
