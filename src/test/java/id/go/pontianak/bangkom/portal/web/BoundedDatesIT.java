package id.go.pontianak.bangkom.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Dates that no office means are refused where they were typed, on every form, and nothing else that was typed is lost. */
@IntegrationTest
class BoundedDatesIT {

    private static final String SENTENCE = "antara tahun 1900 dan 30 tahun dari sekarang";

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
    void goHome() {
        personas.close();
    }

    /** Today is 2 November 2026: the last day of the forms is 2 November 2056. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31",
                "-999999999-01-01",
                "9999-12-31",
                "2056-11-03",
                "1899-12-31",
                "0001-01-01",
                "2026-02-30",
                "kemarin"
            })
    void aHolidayBeyondAllBoundsIsRefusedAndKept(String day) throws Exception {
        Visitor administrator = signIn("admin");

        MockHttpServletResponse answer = administrator.send(
                "/admin/calendar", "day", day, "kind", "NATIONAL", "name", "Hari Jauh", "legalBasis", "SKB Jauh");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains(SENTENCE, "Hari Jauh", "SKB Jauh", "value=\"" + day);
        assertThat(jdbc.sql("SELECT count(*) FROM calendar_holiday WHERE name = 'Hari Jauh'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "analis, /batches/new, ends, place=Aula Jauh",
        "admin, /admin/offices/KA-DINKES/appoint, to, decree=SK Jauh",
        "atasan, /delegation/new, to, reason=Alasan jauh",
    })
    void theLastFormsOfOtherModulesAlike(String persona, String path, String field, String kept) throws Exception {
        String[] other = kept.split("=");

        MockHttpServletResponse answer = signIn(persona).send(path, field, "+999999999-12-31", other[0], other[1]);

        assertThat(answer.getStatus()).as(path).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains(SENTENCE, other[1]);
    }

    /** A parameter of an address: what cannot be meant shows what is shown without it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/batches/calendar?month=%2B999999999-12",
                "/batches/calendar?month=9999-12",
                "/batches/calendar?month=-99999-01",
                "/batches/calendar?month=0000-01"
            })
    void aMonthBeyondAllBoundsIsThisMonth(String path) throws UnsupportedEncodingException {
        MockHttpServletResponse answer = signIn("analis").open(path);

        assertThat(answer.getStatus()).isLessThan(500);
        if (answer.getStatus() == 200) {
            assertThat(answer.getContentAsString()).contains("November 2026");
        }
    }

    private Visitor signIn(String persona) {
        return personas.visitor(portal, persona);
    }
}
