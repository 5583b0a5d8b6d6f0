package id.go.pontianak.bangkom.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.OthersWorkRests;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** The administrator enters the next decree when it is out. */
@IntegrationTest
class CalendarPagesIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private Visitor administrator;

    @BeforeEach
    void signIn() {
        noHolidays();
        OthersWorkRests.casesRest(jdbc, "");
        personas = new Personas(accounts, jdbc);
        administrator = personas.visitor(portal, "admin");
    }

    @AfterEach
    void goHome() {
        noHolidays();
        OthersWorkRests.casesGoOn(jdbc);
        personas.close();
    }

    private void noHolidays() {
        jdbc.sql("DELETE FROM calendar_holiday WHERE day >= DATE '2027-01-01'").update();
    }

    @Test
    void aDecreeIsPastedAndEndsTheWarning() throws Exception {
        assertThat(page("/")).contains("2027");

        MockHttpServletResponse answer = administrator.send(
                "/admin/calendar/decree",
                "decree",
                "SKB 3 Menteri 2027",
                "text",
                "1 Januari 2027; Tahun Baru 2027\n2027-01-04\tCuti bersama Tahun Baru\tcuti");

        assertThat(answer.getHeader("Location")).isEqualTo("/admin/calendar?year=2027");
        assertThat(page("/admin/calendar?year=2027"))
                .contains("Tahun Baru 2027", "Cuti bersama Tahun Baru", "SKB 3 Menteri 2027", "Jumat, 1 Januari 2027");
        assertThat(page("/")).doesNotContain("/admin/calendar?year=2027");
        assertThat(journalled("2027-01-01")).containsExactly("journal.calendar.added");
    }

    /** All or nothing, and what was typed is still there. */
    @Test
    void aDecreeWithAFaultIsRefusedByLine() throws Exception {
        MockHttpServletResponse answer = administrator.send(
                "/admin/calendar/decree",
                "decree",
                "SKB 2027",
                "text",
                "1 Januari 2027; Tahun Baru\n31 Februari 2027; Tidak ada\n2027-01-01; Lagi");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("31 Februari 2027", "Tahun Baru", "SKB 2027");
        assertThat(holidays()).isZero();
    }

    @Test
    void aSingleDayIsAddedOnceAndTakenAway() throws Exception {
        String[] day = {"day", "2035-08-17", "kind", "NATIONAL", "name", "Proklamasi", "legalBasis", "SKB 2027"};

        assertThat(administrator.send("/admin/calendar", day).getStatus()).isEqualTo(302);
        MockHttpServletResponse twice = administrator.send("/admin/calendar", day);
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(holidays()).isEqualTo(1);

        assertThat(administrator
                        .send("/admin/calendar/remove", "day", "2035-08-17")
                        .getStatus())
                .isEqualTo(302);
        assertThat(holidays()).isZero();
        assertThat(administrator
                        .send("/admin/calendar/remove", "day", "2035-08-17")
                        .getStatus())
                .isEqualTo(404);
        assertThat(journalled("2035-08-17")).containsExactly("journal.calendar.added", "journal.calendar.removed");
    }

    /** An amended decree drops a day, moves a name and adds a day: shown first, and done as it was shown. */
    @Test
    void anAmendedDecreeIsShownBeforeItReplacesTheYear() throws Exception {
        decree("1-1-2035; Tahun Baru\n5-2-2035; Isra Mikraj\n24-12-2035; Cuti bersama Natal");
        String amended = "1-1-2035; Tahun Baru 2035 Masehi\n5-2-2035; Isra Mikraj\n31-12-2035; Cuti bersama Tahun Baru";

        String shown = decree(amended).getContentAsString();
        assertThat(shown)
                .contains(
                        "Hari libur baru: 1",
                        "Senin, 31 Desember 2035: Cuti bersama Tahun Baru",
                        "Tahun Baru (Libur nasional) menjadi Tahun Baru 2035 Masehi (Libur nasional)",
                        "tidak ada dalam daftar ini: 1 hari",
                        "Senin, 24 Desember 2035: Cuti bersama Natal",
                        amended.lines().findFirst().orElseThrow());
        assertThat(days()).as("only shown").containsExactly("2035-01-01", "2035-02-05", "2035-12-24");

        String mark = shown.replaceAll("(?s).*name=\"accepted\" value=\"(\\w+)\".*", "$1");
        assertThat(decree(amended, "accepted", mark).getStatus())
                .as("what of the dropped day?")
                .isEqualTo(422);
        assertThat(decree(amended, "accepted", mark, "whole", "yes").getStatus())
                .isEqualTo(302);
        assertThat(days()).containsExactly("2035-01-01", "2035-02-05", "2035-12-31");
        assertThat(journalled("2035-12-24")).endsWith("journal.calendar.removed");
    }

    @Test
    void aListThatOnlyAddsKeepsWhatIsThere() throws Exception {
        decree("1-1-2035; Tahun Baru");

        String shown = decree("5-2-2035; Isra Mikraj").getContentAsString();
        String mark = shown.replaceAll("(?s).*name=\"accepted\" value=\"(\\w+)\".*", "$1");

        assertThat(decree("5-2-2035; Isra Mikraj", "accepted", mark, "whole", "no")
                        .getStatus())
                .isEqualTo(302);
        assertThat(days()).containsExactly("2035-01-01", "2035-02-05");
    }

    /** The lines of a file stand in the field, with all their faults at once. */
    @Test
    void aFileWithFaultsIsNotLost() throws Exception {
        byte[] lines = "tanggal;nama\n1-1-2027;Tahun Baru\n31-2-2027;Apa\nSenin, 5-2-2027;Isra"
                .getBytes(StandardCharsets.UTF_16);
        var file = new MockMultipartFile("file", "libur.csv", "text/csv", lines);

        String page = administrator
                .exchange(multipart("/admin/calendar/decree")
                        .file(file)
                        .param("decree", "SKB 2027")
                        .with(csrf()))
                .getContentAsString();

        assertThat(page).contains("Baris 3", "Baris 4", "1-1-2027;Tahun Baru", "SKB 2027");
        assertThat(holidays()).isZero();
    }

    private MockHttpServletResponse decree(String text, String... more) {
        String[] fields = {"decree", "SKB 2027", "text", text};
        String[] all = Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return administrator.send("/admin/calendar/decree", all);
    }

    private List<String> days() {
        return jdbc.sql("SELECT day::text FROM calendar_holiday WHERE day >= DATE '2027-01-01' ORDER BY day")
                .query(String.class)
                .list();
    }

    @Test
    void nobodyElseChangesTheCalendar() {
        Visitor analyst = personas.visitor(portal, "analis");

        assertThat(analyst.open("/admin/calendar").getStatus()).isEqualTo(404);
        assertThat(analyst.send("/admin/calendar/remove", "day", "2026-12-25").getStatus())
                .isEqualTo(404);
        assertThat(analyst.send("/admin/calendar/decree", "decree", "SKB", "text", "2027-01-01; Tahun Baru")
                        .getStatus())
                .isEqualTo(404);
        assertThat(holidays()).isZero();
    }

    private String page(String path) throws UnsupportedEncodingException {
        return administrator.open(path).getContentAsString();
    }

    private int holidays() {
        return jdbc.sql("SELECT count(*) FROM calendar_holiday WHERE day >= DATE '2027-01-01'")
                .query(Integer.class)
                .single();
    }

    private List<String> journalled(String day) {
        return jdbc.sql("SELECT action FROM journal_entry WHERE facts ->> 'day' = ? ORDER BY id")
                .param(day)
                .query(String.class)
                .list();
    }
}
