package id.go.pontianak.bangkom.desk.tracking;

import static id.go.pontianak.bangkom.support.SmallCity.ANALYST;
import static id.go.pontianak.bangkom.support.SmallCity.STAFF_1_DINKES;
import static id.go.pontianak.bangkom.support.SmallCity.STAFF_2_DINKES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.go.pontianak.bangkom.desk.DeskPeople;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.forms.RowResult;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationWithdrawals;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Many cases whose officials are reminded at once. */
@IntegrationTest
class NudgeManyIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private DeskPeople people;

    @Autowired
    private Nominations nominations;

    @Autowired
    private NominationWithdrawals withdrawals;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private String batch;

    @BeforeEach
    void city() {
        NominationFixtures fixtures = new NominationFixtures(jdbc);
        fixtures.city();
        batch = fixtures.callingBatch("MP-01");
        people.grant(ANALYST, Role.HR_ANALYST, "");
    }

    @Test
    void eachMarkedCaseIsRemindedOrSaysWhyNot() throws Exception {
        String waiting = submit(STAFF_1_DINKES);
        String gone = submit(STAFF_2_DINKES);
        assertThat(seen(ANALYST, get("/tracking/cases").param("batch", batch))
                        .getResponse()
                        .getContentAsString())
                .contains("name=\"case\" form=\"nudge\" value=\"" + waiting + '"', "Ingatkan yang ditandai");
        withdrawals.withdraw(gone, "Ada tugas lain di unit", STAFF_2_DINKES);

        MvcResult answer = seen(ANALYST, nudge(waiting, gone).param("reason", "Mohon diputuskan minggu ini"));

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/tracking/cases?batch=" + batch);
        List<?> results = (List<?>) answer.getFlashMap().get("results");
        assertThat(results).hasSize(2);
        assertThat(((RowResult) results.get(0)).done()).isTrue();
        assertThat((RowResult) results.get(1))
                .matches(row -> !row.done() && !row.text().isBlank());
        assertThat(((RowResult) results.get(0)).text())
                .startsWith("Pengingat dikirim kepada ")
                .contains(", Kepala Bidang");
        assertThat(nudges(waiting)).isEqualTo(1);
        assertThat(nudges(gone)).isZero();
    }

    @Test
    void whoWasRemindedTodayIsNotRemindedTwiceAndTheRowsSaySo() throws Exception {
        String waiting = submit(STAFF_1_DINKES);
        seen(ANALYST, nudge(waiting).param("reason", "Mohon diputuskan minggu ini"));

        assertThat(seen(ANALYST, get("/tracking/cases").param("batch", batch))
                        .getResponse()
                        .getContentAsString())
                .contains("Diingatkan hari ini ")
                .doesNotContain("name=\"case\"", "Tidak ada proses di halaman ini yang dapat Anda ingatkan");
        List<?> again = (List<?>) seen(ANALYST, nudge(waiting).param("reason", "Mohon diputuskan minggu ini"))
                .getFlashMap()
                .get("results");

        assertThat((RowResult) again.get(0))
                .matches(row -> !row.done())
                .extracting(RowResult::text)
                .isEqualTo("Sudah diingatkan hari ini; surel tidak dikirim lagi.");
        assertThat(nudges(waiting)).isEqualTo(1);
    }

    /** Each status has its number and its link, so that a number is the number of rows it leads to. */
    @Test
    void whoIsWaitedForSaysBeforehandHowManyCanBeReminded() throws Exception {
        submit(STAFF_1_DINKES);
        jdbc.sql("UPDATE tracking_case SET status = 'nomination.status.REVIEWING' WHERE number = ?")
                .param(submit(STAFF_2_DINKES))
                .update();

        String page = seen(ANALYST, get("/tracking/waiting").param("sort", "oldest"))
                .getResponse()
                .getContentAsString();

        String row = page.substring(page.lastIndexOf("<tr", page.indexOf("KABID1-DINKES")));
        row = row.substring(0, row.indexOf("</tr>"));
        assertThat(row)
                .contains("data-label=\"Dapat diingatkan\"")
                .contains(reminded("nomination.status.DECIDING", "Menunggu persetujuan"))
                .contains(reminded("nomination.status.REVIEWING", "Penolakan sedang ditinjau ulang"));
        assertThat(page).contains("aria-sort=\"descending\"");
        assertThat(seen(STAFF_1_DINKES, get("/tracking/waiting")).getResponse().getStatus())
                .isEqualTo(404);
    }

    private String reminded(String status, String words) {
        int cases = jdbc.sql("""
                        SELECT count(*) FROM tracking_case WHERE ended_at IS NULL AND 'office:KABID1-DINKES' = ANY (waits_at) AND status = ?
                        """).param(status).query(Integer.class).single();
        return "href=\"/tracking/cases?status=" + status + "&amp;waits=office%3AKABID1-DINKES\">" + cases + " · "
                + words + "</a>";
    }

    @Test
    void fortyCasesOnOnePageHaveAResultEach() throws Exception {
        List<PersonId> nominees = Stream.generate(() -> People.like(jdbc, STAFF_1_DINKES))
                .limit(40)
                .toList();
        List<String> numbers = nominees.stream().map(this::submit).toList();
        List<String> gone = numbers.subList(0, 3);
        try (Personas personas = new Personas(accounts, jdbc)) {
            Visitor analyst = new Visitors(portal).signIn(personas.username("analis"), Personas.PASSWORD);
            String page = analyst.open("/tracking/cases?batch=" + batch).getContentAsString();
            assertThat(numbers)
                    .allSatisfy(number -> assertThat(page).contains("form=\"nudge\" value=\"" + number + '"'));
            assertThat(page).doesNotContain("rel=\"next\"");
            gone.forEach(number ->
                    withdrawals.withdraw(number, "Ada tugas lain di unit", nominees.get(numbers.indexOf(number))));
            List<String> sent = new ArrayList<>(List.of("batch", batch, "reason", "Mohon diputuskan minggu ini"));
            numbers.forEach(number -> sent.addAll(List.of("case", number)));

            String answered = analyst.send("/tracking/cases/nudge", sent.toArray(String[]::new))
                    .getRedirectedUrl();
            String results = analyst.open(Objects.requireNonNull(answered)).getContentAsString();

            String listed = results.substring(results.indexOf("id=\"results\""));
            listed = listed.substring(0, listed.indexOf("</section>"));
            assertThat(listed.split("<li>", -1)).hasSize(40 + 1);
            assertThat(listed.split("chip-held", -1)).hasSize(37 + 1);
            assertThat(listed.split("chip-late", -1)).hasSize(3 + 1);
            assertThat(listed).contains(numbers);
        }
        assertThat(numbers).allSatisfy(number -> assertThat(nudges(number)).isEqualTo(gone.contains(number) ? 0 : 1));
    }

    @Test
    void whereNoOfficialIsWaitedForNothingIsOffered() throws Exception {
        String waiting = submit(STAFF_1_DINKES);
        jdbc.sql("UPDATE tracking_case SET status = 'nomination.status.UNCONFIRMED' WHERE number = ?")
                .param(waiting)
                .update();

        assertThat(seen(ANALYST, get("/tracking/cases").param("batch", batch))
                        .getResponse()
                        .getContentAsString())
                .contains(waiting)
                .doesNotContain("name=\"case\"");
        assertThat(seen(ANALYST, get("/tracking/cases").param("batch", batch).param("waits", "office:KABID1-DINKES"))
                        .getResponse()
                        .getContentAsString())
                .as("whoever came from \"who waits at whom\" reads why")
                .contains(waiting, "Tidak ada proses di halaman ini yang dapat Anda ingatkan");
    }

    @Test
    void nobodyButTheHrOfTheCityRemindsAndNeverWithoutWords() throws Exception {
        String waiting = submit(STAFF_1_DINKES);

        assertThat(seen(STAFF_1_DINKES, nudge(waiting).param("reason", "Mohon segera diputuskan"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(seen(STAFF_1_DINKES, get("/tracking/cases").param("q", waiting))
                        .getResponse()
                        .getContentAsString())
                .contains(waiting)
                .doesNotContain("name=\"case\"");
        assertThat(seen(ANALYST, nudge(waiting)).getResponse().getStatus()).isEqualTo(422);
        assertThat(nudges(waiting)).isZero();
    }

    private MockHttpServletRequestBuilder nudge(String... numbers) {
        return post("/tracking/cases/nudge").param("batch", batch).param("case", numbers);
    }

    private int nudges(String number) {
        return jdbc.sql(
                        "SELECT count(*) FROM journal_entry WHERE case_number = ? AND action = 'journal.nomination.nudged'")
                .param(number)
                .query(Integer.class)
                .single();
    }

    private String submit(PersonId nominee) {
        return nominations.submit(new Submission(batch, nominee, "Mengelola proyek", "Sesuai tugas"), nominee);
    }

    private MvcResult seen(PersonId person, MockHttpServletRequestBuilder request) throws Exception {
        return portal.perform(request.with(people.as(person)).with(csrf())).andReturn();
    }
}
