package id.go.pontianak.bangkom.portal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Actor.Granted;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.plan.PlanFixtures;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Each form that changes a plan, open in two tabs; which there are stands in {@code forms/two-tabs.txt}. */
@IntegrationTest
class PlanTwoTabsIT {

    private static final String WORDS = "Kata orang kedua tetap ada";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PlanFixtures plans;

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
        personas.close();
    }

    static List<String> routes() {
        return TwoTabs.triedBy(PlanTwoTabsIT.class);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void theSecondIsTold(String route) {
        scenario(route).secondIsTold();
    }

    @Test
    void anotherAnalystReadsWhatTheFirstChangedOfAnItem() {
        PersonId other = People.somebody(jdbc);
        UUID account =
                accounts.create("analis-kedua", other, Personas.PASSWORD, Set.of(new Granted(Role.HR_ANALYST, "")));
        try {
            Visitor second = new Visitors(portal).signIn("analis-kedua", Personas.PASSWORD);
            assertThat(scenario("/plans/{year}/items/{number}/edit").secondIsTold(second))
                    .contains("Judul orang pertama", "Putri Ayu");
        } finally {
            jdbc.sql("DELETE FROM access_account WHERE id = ?").param(account).update();
        }
    }

    private TwoTabs scenario(String route) {
        int year = plans.draft();
        String plan = "/plans/" + year;
        String one = plan + "/items/" + plans.item(year, "Manajemen proyek", 10, 60);
        return switch (route) {
            case "/plans/{year}/items/{number}/edit" -> {
                String page = one + "/edit";
                yield one(page, page, item(year, "Judul orang pertama"), item(year, WORDS), WORDS);
            }
            case "/plans/{year}/ceilings" -> {
                String page = plan + "/ceilings";
                yield one(page, page, ceiling("5.000.000", "DPA satu"), ceiling("7.000.000", WORDS), WORDS);
            }
            case "/plans/{year}/changes/{number}/edit" -> {
                int set = plans.inForce();
                String page = "/plans/" + set + "/changes/" + plans.returned(set, "Pelatihan dari undangan") + "/edit";
                yield one(page, page, item(set, "Judul orang pertama"), item(set, WORDS), WORDS);
            }
            default -> throw new AssertionError("nobody tries " + route);
        };
    }

    private static Map<String, String> item(int year, String title) {
        return Map.ofEntries(
                Map.entry("title", title),
                Map.entry("competency", "Teknis: manajemen proyek"),
                Map.entry("target", "Pejabat pembuat komitmen"),
                Map.entry("mode", "KLASIKAL"),
                Map.entry("place", "IN_TOWN"),
                Map.entry("provider", "BKPSDM"),
                Map.entry("hours", "30"),
                Map.entry("curriculum", "Kurikulum LAN"),
                Map.entry("funding", "BKPSDM"),
                Map.entry("priority", "1"),
                Map.entry("official", "Kepala Bidang"),
                Map.entry("starts1", year + "-03-08"),
                Map.entry("ends1", year + "-03-12"),
                Map.entry("seats1", "10"));
    }

    private static Map<String, String> ceiling(String amount, String document) {
        return Map.of("funding", "UNIT", "amount", amount, "document", document);
    }

    private TwoTabs one(
            String page, String action, Map<String, String> first, Map<String, String> second, String words) {
        return new TwoTabs(analyst, page, action, action, first, second, words);
    }
}
