package id.go.pontianak.bangkom.demo.year;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.demo.city.past.FinishedYear;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/**
 * A year of the small city on the movable clock, from the question what people lack to the same question a year later, played by the button of the
 * demo in a database of its own: whatever it should have left is on the page and green.
 */
@IntegrationTest
@ActiveProfiles({"test", "year"})
class YearIT {

    private static final String PAGE = "/demo/year";
    private static final String OF_BATCH = "batch ~ '-(MP|TIK)01-%s-1$'";

    /** Tables of a finished year, and which of their rows are those of the two trainings in a year. */
    private static final Map<String, String> COLUMNS = Map.of(
            "batch", "number ~ '-(MP|TIK)01-%s-1$'",
            "batch_seat", OF_BATCH,
            "participant_participant", OF_BATCH,
            "result_case", OF_BATCH,
            "result_result", OF_BATCH,
            "ledger_credit", "source ~ '-(MP|TIK)01-%s-1:'",
            "evaluation_case", OF_BATCH,
            "evaluation_verdict", "evaluation ~ '-(MP|TIK)01-%s-1$'",
            "catalogue_outcome", "programme = 'MP-01' AND batch LIKE '%%-%s-%%'");

    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YearPlay play;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private FinishedYear finished;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void turnsFromNeedsToTheNextNeedsAndLeavesWhatItShould() throws Exception {
        try (Personas personas = new Personas(accounts, jdbc)) {
            city();
            Visitor analyst = as(personas, "analis");
            assertThat(as(personas, "pegawai").open(PAGE).getStatus()).isEqualTo(404);
            assertThat(text(analyst.open(PAGE))).contains("Mainkan satu tahun").doesNotContain("Belum dimainkan");
            assertThat(analyst.send(PAGE).getStatus()).isEqualTo(422);

            assertThat(analyst.send(PAGE, "sure", "true").getRedirectedUrl()).isEqualTo(PAGE);
            assertThat(analyst.send(PAGE, "sure", "true").getStatus()).isEqualTo(409);
            assertThat(text(analyst.open(PAGE))).contains("Sedang dimainkan").doesNotContain("Mainkan satu tahun");
            Awaitility.await("the end of the year")
                    .atMost(LONGEST)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> !text(analyst.open(PAGE)).contains("Tahun sedang dimainkan"));

            assertThat(wrong()).isEmpty();
            assertThat(episodes()).containsExactlyElementsOf(play.episodes());
            assertThat(text(analyst.open(PAGE)))
                    .containsPattern("Tahun selesai dan semua [0-9]{2,3} pemeriksaan sesuai")
                    .doesNotContain("Tidak sesuai", "???");
            theFinishedYearIsWrittenAsFacadesWrite(analyst);
        }
    }

    /** Rows of a year that is over, inserted for the demo, fill the columns that the façades have filled in the year just played. */
    private void theFinishedYearIsWrittenAsFacadesWrite(Visitor analyst) throws Exception {
        List<String> batches = finished.load(2025, SmallCity.ANALYST, SmallCity.KA_BKPSDM);
        SoftAssertions same = new SoftAssertions();
        COLUMNS.forEach((table, which) -> same.assertThat(filled(table, which.formatted("2025")))
                .as(table)
                .isEqualTo(filled(table, which.formatted("2027"))));
        same.assertAll();
        batches.forEach(batch ->
                assertThat(analyst.open("/batches/" + batch).getStatus()).isEqualTo(200));
        assertThat(text(analyst.open("/evaluations/EVAL-MP01-2025-1")))
                .as("figures of the page are those of its verdict")
                .contains("7 dari 7 peserta menjawab", "Nilai naik secara bermakna")
                .doesNotContain("Angka berubah");
        assertThat(analyst.open("/batches/" + batches.get(0) + "/results").getStatus())
                .isEqualTo(200);
    }

    private List<String> filled(String table, String which) {
        return jdbc.sql("SELECT DISTINCT e.key FROM " + table + " t, jsonb_each(to_jsonb(t)) e"
                        + " WHERE e.value <> 'null' AND (" + which + ") ORDER BY 1")
                .query(String.class)
                .list();
    }

    private List<String> wrong() {
        return jdbc.sql("SELECT (f.*)::text FROM demo_finding f WHERE expected <> found ORDER BY id")
                .query(String.class)
                .list();
    }

    private List<String> episodes() {
        return jdbc.sql("SELECT episode FROM demo_finding GROUP BY episode ORDER BY min(id)")
                .query(String.class)
                .list();
    }

    /** Enough people for two trainings, and all who keep needs, plans and batches. */
    private void city() {
        driver.grant(SmallCity.ANALYST_2, Role.HR_ANALYST, "");
        driver.grant(SmallCity.SUB_PUPR, Role.UNIT_HR, "PUPR");
        for (int more = 0; more < 10; more++) {
            PersonId one = People.like(jdbc, SmallCity.STAFF_1_DINKES);
            jdbc.sql("UPDATE directory_person SET number = ? WHERE id = ?")
                    .params("1990081720150220" + (40 + more), one.value())
                    .update();
        }
    }

    private Visitor as(Personas personas, String persona) {
        return personas.visitor(portal, persona);
    }

    private static String text(MockHttpServletResponse page) throws Exception {
        return page.getContentAsString(StandardCharsets.UTF_8);
    }
}
