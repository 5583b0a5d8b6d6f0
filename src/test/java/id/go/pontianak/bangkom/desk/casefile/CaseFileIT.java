package id.go.pontianak.bangkom.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.go.pontianak.bangkom.desk.DeskPeople;
import id.go.pontianak.bangkom.desk.DeskPeople.Official;
import id.go.pontianak.bangkom.desk.DeskRequests;
import id.go.pontianak.bangkom.desk.DeskRequests.Request;
import id.go.pontianak.bangkom.desk.RequestElements;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** One case as people see it. */
@IntegrationTest
class CaseFileIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private DeskRequests requests;

    @Autowired
    private DeskPeople people;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void timelineTellsWhoDecidedWhenWhyAndHowLongItTook() throws Exception {
        Official official = people.official("Pejabat Linimasa");
        PersonId subject = people.staff("Pegawai Linimasa");
        String number = made(official, subject);
        clock.set(LocalDate.of(2026, 11, 5), LocalTime.of(10, 0));
        processDriver.decide(official.person(), number, "rejected", "Belum memenuhi masa kerja");

        String page = page(hr(), get("/tracking/" + number));

        assertThat(page).contains("Pejabat Linimasa", "Belum memenuhi masa kerja", "5 November 2026", "3 hari kerja");
        assertThat(page(subject, get("/tracking/" + number))).contains("Belum memenuhi masa kerja");
        assertThat(step(number, RequestElements.TASK_DECIDE_REQUEST))
                .isEqualTo("office:" + official.office() + " rejected true");
    }

    @Test
    void aFileOfACaseIsReadByWhoeverMaySeeIt() throws Exception {
        Official official = people.official("Pejabat Berkas");
        PersonId subject = people.staff("Pegawai Berkas");
        String number = made(official, subject);
        byte[] letter = "%PDF-1.7\nsurat\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

        assertThat(commented(official.person(), number, new MockMultipartFile("file", "surat tugas.pdf", null, letter)))
                .isEqualTo(302);
        String page = page(subject, get("/tracking/" + number));
        assertThat(page).contains("surat tugas.pdf");
        String file = page.replaceAll("(?s).*(/files/[0-9a-f-]{36}).*", "$1");
        assertThat(answer(subject, get(file)).getContentAsByteArray()).isEqualTo(letter);
        assertThat(answer(people.staff("Orang Lain"), get(file)).getStatus()).isEqualTo(404);

        byte[] script = "<svg onload='x()'/>".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        assertThat(commented(official.person(), number, new MockMultipartFile("file", "x.png", "image/png", script)))
                .as("no picture whatever its name says")
                .isEqualTo(422);
        assertThat(commented(
                        people.staff("Orang Ketiga"), number, new MockMultipartFile("file", "a.pdf", null, letter)))
                .isEqualTo(404);
    }

    private int commented(PersonId person, String number, MockMultipartFile file) throws Exception {
        return portal.perform(multipart("/tracking/" + number + "/comments")
                        .file(file)
                        .param("body", "Surat terlampir.")
                        .with(people.as(person))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void theCaseSaysInASentenceAtWhomItWaitsAndWhy() throws Exception {
        Official official = people.official("Pejabat Kalimat");
        PersonId subject = people.staff("Pegawai Kalimat");
        String number = made(official, subject);
        clock.set(clock.today().plusDays(1), LocalTime.of(10, 0));

        String page = page(hr(), get("/tracking/" + number));

        assertThat(page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
                .contains("Menunggu " + title(official) + " selama 1 hari kerja, batas waktu ")
                .contains("Mengapa menunggu?", "Pejabat Kalimat", "Biasanya", "Yang belum dilakukan")
                .doesNotContain("Menunggu Anda");
        clock.set(clock.today().plusDays(9), LocalTime.of(10, 0));
        assertThat(page(hr(), get("/tracking/" + number))).contains(", lewat batas waktu ");
    }

    private String title(Official official) {
        return jdbc.sql("SELECT title FROM directory_office WHERE code = ?")
                .param(official.office())
                .query(String.class)
                .single();
    }

    @Test
    void onlyThePageWithTheDiagramLoosensThePolicy() throws Exception {
        String number = made(people.official("Pejabat Aman"), people.staff("Pegawai Aman"));

        assertThat(answer(hr(), get("/tracking/" + number)).getHeader("Content-Security-Policy"))
                .contains("style-src-attr 'unsafe-inline'")
                .doesNotContain("script-src 'unsafe");
        assertThat(answer(hr(), get("/tracking/cases")).getHeader("Content-Security-Policy"))
                .doesNotContain("unsafe");
    }

    private String step(String number, String element) {
        return jdbc.sql("""
                        SELECT concat_ws(' ', answered_for, outcome, (left_at IS NOT NULL)::text) FROM tracking_step
                        WHERE case_number = ? AND element = ?""").param(number).param(element).query(String.class).single();
    }

    private PersonId hr() {
        people.grant(SmallCity.ANALYST, Role.HR_ANALYST, "");
        return SmallCity.ANALYST;
    }

    private String made(Official official, PersonId subject) {
        Request request = Request.of(DeskPeople.unique("REQ-2026"), subject, official.addressee(), requests.inDays(3));
        requests.make(request);
        return request.number();
    }

    private String page(PersonId person, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = answer(person, request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse answer(PersonId person, MockHttpServletRequestBuilder request) throws Exception {
        return portal.perform(request.with(people.as(person)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
