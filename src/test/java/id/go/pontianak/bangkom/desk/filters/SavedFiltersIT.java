package id.go.pontianak.bangkom.desk.filters;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A filter is kept under a name, for oneself or for an office or a role, and leads back to the same list. */
@IntegrationTest
class SavedFiltersIT {

    private static final String ANALYSTS = "role:hr-analyst";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;

    @BeforeEach
    void people() {
        personas = new Personas(accounts, jdbc);
    }

    @AfterEach
    void nothingStays() {
        jdbc.sql("DELETE FROM filters_filter").update();
        personas.close();
    }

    @Test
    void oneIsKeptWithoutItsPageAndShownBesideItsList() throws Exception {
        Visitor analyst = as("analis");
        assertThat(text(analyst.open("/tasks?view=overdue&unit=DINKES")))
                .contains("/filters?list=tasks&amp;query=view%3Doverdue%26unit%3DDINKES");

        MockHttpServletResponse kept = keep(
                analyst,
                "tasks",
                "view=overdue&unit=DINKES&after=2026-11-02 02:00:00+00~x&bogus=1",
                "Dinkes terlambat",
                own("analis"));

        assertThat(kept.getRedirectedUrl()).isEqualTo("/tasks?view=overdue&unit=DINKES");
        assertThat(text(analyst.open("/tasks"))).contains("Dinkes terlambat", "/tasks?view=overdue&amp;unit=DINKES");
        assertThat(text(as("kabid").open("/tasks"))).doesNotContain("Dinkes terlambat");
    }

    @Test
    void oneOfARoleIsShownToAllWhoHoldItAndRemovedByAnyOfThem() throws Exception {
        keep(as("analis"), "cases", "state=all&late=true&year=2026", "Semua yang terlambat", ANALYSTS);

        assertThat(text(as("analis").open("/tracking/cases"))).contains("Semua yang terlambat");
        assertThat(text(as("kepala").open("/tracking/cases"))).doesNotContain("Semua yang terlambat");

        String id = id("Semua yang terlambat");
        assertThat(as("kepala").send("/filters/" + id + "/remove").getStatus()).isEqualTo(404);
        assertThat(as("analis").send("/filters/" + id + "/remove").getRedirectedUrl())
                .isEqualTo("/tracking/cases");
        assertThat(as("analis").send("/filters/" + id + "/remove").getStatus()).isEqualTo(404);
    }

    @Test
    void theSameNameAgainReplacesWhatItMeant() throws Exception {
        Visitor analyst = as("analis");
        keep(analyst, "tasks", "unit=DINKES", "Punya saya", own("analis"));
        keep(analyst, "tasks", "unit=PUPR", "Punya saya", own("analis"));

        assertThat(text(analyst.open("/tasks")))
                .contains("/tasks?unit=PUPR")
                .doesNotContain("href=\"/tasks?unit=DINKES\"");
    }

    @Test
    void aColleaguesSharedNameIsHis() throws Exception {
        String kabid = own("kabid");
        jdbc.sql("INSERT INTO filters_filter VALUES (gen_random_uuid(), ?::uuid, ?, 'tasks', 'Bersama', 'unit=PUPR')")
                .params(kabid.substring("person:".length()), ANALYSTS)
                .update();

        assertThat(text(keep(as("analis"), "tasks", "unit=DINKES", "Bersama", ANALYSTS)))
                .contains("Rekan Anda sudah memakai nama ini");
        assertThat(text(as("analis").open("/tasks")))
                .contains("unit=PUPR")
                .doesNotContain("href=\"/tasks?unit=DINKES\"");
    }

    @Test
    void whatCannotBeKeptComesBackWithItsReason() throws Exception {
        Visitor analyst = as("analis");
        MockHttpServletResponse nameless = keep(analyst, "tasks", "unit=DINKES", "\u00a0 ", own("analis"));
        assertThat(nameless.getStatus()).isEqualTo(422);
        assertThat(text(nameless)).contains("Beri saringan nama").contains("unit=DINKES");
        assertThat(keep(analyst, "tasks", "unit=DINKES", "x".repeat(61), own("analis"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(text(keep(analyst, "tasks", "bogus=1", "Kosong", own("analis"))))
                .contains("Belum ada saringan");
        for (String foreign : new String[] {own("kabid"), "office:WALIKOTA", "role:auditor", "", "x"}) {
            assertThat(text(keep(analyst, "tasks", "unit=DINKES", "Titip", foreign)))
                    .as(foreign)
                    .contains("Pilih untuk siapa");
        }
        assertThat(keep(analyst, "persons", "unit=DINKES", "Lain", own("analis"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(jdbc.sql("SELECT count(*) FROM filters_filter")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static MockHttpServletResponse keep(Visitor who, String list, String query, String name, String audience) {
        return who.send("/filters", "list", list, "query", query, "name", name, "audience", audience);
    }

    private String own(String who) {
        return "person:"
                + jdbc.sql("SELECT person FROM access_account WHERE username = ?")
                        .param(personas.username(who))
                        .query(java.util.UUID.class)
                        .single();
    }

    private String id(String name) {
        return jdbc.sql("SELECT id FROM filters_filter WHERE name = ?")
                .param(name)
                .query(String.class)
                .single();
    }

    private Visitor as(String who) {
        return personas.visitor(portal, who);
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
