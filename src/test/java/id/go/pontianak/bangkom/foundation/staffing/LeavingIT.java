package id.go.pontianak.bangkom.foundation.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.desk.DeskPeople;
import id.go.pontianak.bangkom.desk.DeskPeople.Official;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Who serves no more, because the day of retirement has come or because a code means something else now. */
@IntegrationTest
class LeavingIT {

    /** In a century of its own, so that nobody else of this database reaches the day. */
    private static final LocalDate BORN = LocalDate.of(2050, 5, 20);

    @Autowired
    private Retirements retirements;

    @Autowired
    private ResponsibleOfficials officials;

    @Autowired
    private Directory directory;

    @Autowired
    private Journal journal;

    @Autowired
    private DeskPeople people;

    @Autowired
    private MockMvc portal;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Official official;

    @BeforeEach
    void official() {
        SmallCity.load(jdbc);
        official = people.official("Pejabat Menua");
        jdbc.sql("UPDATE directory_person SET birth_date = ?, tier = 'ADMINISTRATOR', legal_status = '01' WHERE id = ?")
                .params(BORN, official.person().value())
                .update();
    }

    @AfterEach
    void back() {
        jdbc.sql("UPDATE directory_person SET birth_date = NULL, retired_on = NULL, legal_status = NULL WHERE id = ?")
                .param(official.person().value())
                .update();
    }

    @Test
    void onTheFirstDayOfRetirementTheOfficeAboveAnswers() {
        LocalDate day = LocalDate.of(2108, 6, 1);
        assertThat(retirements.dayOf(official.person())).contains(day);
        begins(day.minusDays(1));
        assertThat(directory.person(official.person()).left()).isFalse();

        begins(day);
        begins(day);

        assertThat(directory.person(official.person()).left()).isTrue();
        assertThat(answering(day)).doesNotContain(official.person());
        assertThat(journal.listOf(new CaseNumber(official.person().toString())).stream()
                        .map(JournalEntry::action))
                .as("once")
                .containsExactly("journal.directory.retired");
    }

    @Test
    void whoBecomesAnExpertOfTheHighestLevelServesAgain() {
        LocalDate day = LocalDate.of(2108, 6, 1);
        begins(day);
        jdbc.sql("UPDATE directory_person SET tier = 'FUNGSIONAL', functional_level = 'AHLI_UTAMA' WHERE id = ?")
                .param(official.person().value())
                .update();

        begins(day.plusDays(1));

        assertThat(directory.person(official.person()).left()).isFalse();
        assertThat(answering(day)).contains(official.person());
        assertThat(retirements.dayOf(official.person())).contains(LocalDate.of(2115, 6, 1));
    }

    @Test
    void whoPassedTheDayLongAgoAndServesByTheFileIsLeftAlone() {
        begins(LocalDate.of(2109, 1, 1));

        assertThat(directory.person(official.person()).left()).isFalse();
    }

    @Test
    void anAgeOfThePersonsOwnPrevailsAndAnUnknownLevelTellsNoDay() {
        jdbc.sql("UPDATE directory_person SET tier = 'FUNGSIONAL' WHERE id = ?")
                .param(official.person().value())
                .update();
        assertThat(retirements.dayOf(official.person())).isEmpty();

        jdbc.sql("INSERT INTO eligibility_personnel_fact (person, kind, value, valid_from, source) VALUES"
                        + " (?, 'RETIREMENT_AGE', '63', DATE '2020-01-01', 'SK 1')")
                .param(official.person().value())
                .update();
        assertThat(retirements.dayOf(official.person())).contains(LocalDate.of(2113, 6, 1));
    }

    @Test
    void theDayIsShownToThePersonAndOnTheOfficesPage() throws Exception {
        assertThat(body(official.person(), MockMvcRequestBuilders.get("/account")))
                .contains("1 Juni 2108");
        assertThat(body(administrator(), MockMvcRequestBuilders.get("/admin/offices/" + official.office())))
                .contains("Mulai pensiun 1 Juni 2108");
    }

    @Test
    void aCodeThatComesToMeanLeavingReachesWhoeverHasIt() throws Exception {
        jdbc.sql("UPDATE directory_person SET legal_status = '41' WHERE id = ?")
                .param(official.person().value())
                .update();
        PersonId administrator = administrator();
        assertThat(body(administrator, MockMvcRequestBuilders.get("/admin/legal-statuses")))
                .contains("Belum dijelaskan", "/admin/legal-statuses/41");

        assertThat(set(administrator, "41", "pindah instansi", "LEFT").getStatus())
                .isEqualTo(302);
        assertThat(directory.person(official.person()).left()).isTrue();
        assertThat(answering(clock.today())).doesNotContain(official.person());
        assertThat(journal.listOf(new CaseNumber("LEGAL-STATUS-41")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("Sesuai surat BKN"));

        assertThat(set(administrator, "41", "pindah instansi", "WORKING").getStatus())
                .isEqualTo(302);
        assertThat(answering(clock.today())).contains(official.person());
        jdbc.sql("DELETE FROM directory_legal_status WHERE code = '41'").update();
    }

    @Test
    void aWordOfAnotherCodeAndOnesOwnCodeAreRefused() throws Exception {
        PersonId administrator = administrator();
        assertThat(set(administrator, "13", "Pensiun", "AWAY"))
                .satisfies(answer -> assertThat(answer.getStatus()).isEqualTo(422))
                .satisfies(answer -> assertThat(answer.getContentAsString()).contains("sudah dipakai kode 99"));

        jdbc.sql("UPDATE directory_person SET legal_status = '13' WHERE id = ?")
                .param(administrator.value())
                .update();
        assertThat(set(administrator, "13", "perpanjangan cltn", "LEFT").getStatus())
                .isEqualTo(422);
        assertThat(set(official.person(), "13", "perpanjangan cltn", "LEFT").getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse set(PersonId person, String code, String words, String serving) throws Exception {
        return answer(
                person,
                MockMvcRequestBuilders.post("/admin/legal-statuses/" + code)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("words", words)
                        .param("serving", serving)
                        .param("legalBasis", "PP 11/2017")
                        .param("reason", "Sesuai surat BKN"));
    }

    private PersonId administrator() {
        PersonId administrator = people.staff("Admin Kepegawaian");
        people.grant(administrator, Role.ADMIN, "");
        return administrator;
    }

    private java.util.List<PersonId> answering(LocalDate day) {
        return officials.answersOf(official.office(), ConflictScope.NONE, day).stream()
                .map(answer -> answer.person())
                .toList();
    }

    private void begins(LocalDate day) {
        clock.set(day, LocalTime.of(0, 1));
        retirements.reachToday();
    }

    private String body(PersonId person, MockHttpServletRequestBuilder request) throws Exception {
        return answer(person, request).getContentAsString();
    }

    private MockHttpServletResponse answer(PersonId person, MockHttpServletRequestBuilder request) throws Exception {
        return portal.perform(request.with(people.as(person)).with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
    }
}
