package id.go.pontianak.bangkom.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRows;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriUtils;

/** One box finds cases, trainings, programmes and people, and of them only what the reader may open. */
@IntegrationTest
class SearchIT {

    private static final String NUMBER = "198512122011011234";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Nominations nominations;

    private Personas personas;
    private PersonId nurain;
    private String nomination = "";
    private String batch = "";

    @BeforeEach
    void somebodyIsProposed() {
        personas = new Personas(accounts, jdbc);
        nurain = People.like(jdbc, SmallCity.STAFF_1_DINKES);
        jdbc.sql("UPDATE directory_person SET name = 'Nur’ain Kapuaswati', number = ? WHERE id = ?")
                .params(NUMBER, nurain.value())
                .update();
        batch = new BatchRows(jdbc).calling("MP-01");
        nomination = nominations.submit(new Submission(batch, nurain, "Mengelola proyek", "Sesuai tugas"), nurain);
    }

    @AfterEach
    void goHome() {
        jdbc.sql("UPDATE directory_person SET number = NULL WHERE id = ?")
                .param(nurain.value())
                .update();
        personas.close();
    }

    @Test
    void aCaseNumberOpensItsCase() {
        assertThat(answer("analis", nomination).getRedirectedUrl()).isEqualTo("/tracking/" + nomination);
    }

    @Test
    void aNameIsFoundWithAnyApostropheAndANumberAsItIsPrinted() {
        for (String typed :
                new String[] {"nur'ain kapuas", "Nurʼain", "19851212 201101 1 234", "19851212.201101.1.234"}) {
            assertThat(page("pengelola", typed))
                    .as(typed)
                    .contains("Nur’ain Kapuaswati")
                    .contains("/tracking/" + nomination)
                    .contains("/ledger/" + nurain);
        }
    }

    @Test
    void strangersFindNothingOfHim() {
        assertThat(page("atasan", "Kapuaswati")).contains("/ledger/" + nurain);
        for (String stranger : new String[] {"pegawai", "pegawai-lain", "atasan-lain", "pengelola-lain", "admin"}) {
            for (String typed : new String[] {"Kapuaswati", NUMBER, nomination}) {
                assertThat(page(stranger, typed))
                        .as(stranger)
                        .doesNotContain("Nur’ain", nurain.toString(), "/tracking/" + nomination)
                        .contains("Tidak ada yang ditemukan");
            }
        }
    }

    @Test
    void everybodyFindsProgrammesAndTrainings() {
        String programme = answer("pegawai-lain", "manajemen proyek").getRedirectedUrl();
        assertThat(programme == null ? page("pegawai-lain", "manajemen proyek") : programme)
                .contains("/programmes/MP-01");
        assertThat(answer("pegawai-lain", batch).getRedirectedUrl()).isEqualTo("/batches/" + batch);
    }

    @Test
    void percentAndUnderscoreAreCharacters() {
        assertThat(page("analis", "Kap%as")).contains("Tidak ada yang ditemukan");
        assertThat(page("analis", "Kapuas_ati")).contains("Tidak ada yang ditemukan");
    }

    private String page(String who, String typed) {
        try {
            MockHttpServletResponse answer = answer(who, typed);
            assertThat(answer.getStatus()).isEqualTo(200);
            return answer.getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private MockHttpServletResponse answer(String who, String typed) {
        return new Visitors(portal)
                .signIn(personas.username(who), Personas.PASSWORD)
                .open("/search?q=" + UriUtils.encode(typed, StandardCharsets.UTF_8));
    }
}
