package id.go.pontianak.bangkom.desk.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.go.pontianak.bangkom.desk.DeskPeople;
import id.go.pontianak.bangkom.desk.DeskPeople.Official;
import id.go.pontianak.bangkom.desk.DeskRequests;
import id.go.pontianak.bangkom.desk.DeskRequests.Request;
import id.go.pontianak.bangkom.desk.inbox.Inbox;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.spreadsheet.SpreadsheetReader;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Where cases stand, who may see it, and that what is shown, counted and exported are the same rows. */
@IntegrationTest
class TrackingIT {

    private static final String CASE_ROWS = """
            SELECT md5(string_agg(concat_ws('|', number, process, title, stage, status, subject, unit, programme, batch, card, page, year,
                started_at, ended_at, end_element, since, due_at, waits_at, search), ';' ORDER BY number)) FROM tracking_case""";

    private static final String STEP_ROWS = """
            SELECT md5(string_agg(concat_ws('|', id, case_number, element, element_type, name, entered_at, left_at, task_id, title, due_at,
                waits_at, answered_for, outcome), ';' ORDER BY id)) FROM tracking_step""";

    private static final String TASK_ROWS = """
            SELECT md5(string_agg(concat_ws('|', t.*), ';' ORDER BY t.id)) || md5(string_agg(concat_ws('|', t.id,
                (SELECT string_agg(c.candidate, ',' ORDER BY c.candidate) FROM inbox_candidate c WHERE c.task_id = t.id),
                (SELECT string_agg(b.person::text, ',' ORDER BY b.person) FROM inbox_barred b WHERE b.task_id = t.id)), ';' ORDER BY t.id))
            FROM inbox_task t""";

    @Autowired
    private MockMvc portal;

    @Autowired
    private DeskRequests requests;

    @Autowired
    private DeskPeople people;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Tracking tracking;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whoHasNothingToDoWithACaseDoesNotSeeIt() throws Exception {
        Official official = people.official("Pejabat Rahasia");
        String number = made(official, people.staff("Pegawai Rahasia"));
        PersonId stranger = SmallCity.STAFF_1_PUPR;
        PersonId otherHead = SmallCity.KA_PUPR;

        for (PersonId person : List.of(stranger, otherHead)) {
            assertThat(answer(person, get("/tracking/" + number)).getStatus()).isEqualTo(404);
            assertThat(answer(person, get("/tracking/" + number + "/model")).getStatus())
                    .isEqualTo(404);
            assertThat(answer(person, post("/tracking/" + number + "/comments").param("body", "x"))
                            .getStatus())
                    .isEqualTo(404);
            assertThat(page(person, get("/tracking/cases").param("q", number))).doesNotContain(">" + number + "<");
        }
        assertThat(page(SmallCity.KA_DINKES, get("/tracking/cases").param("q", number)))
                .contains(">" + number + "<");
        assertThat(answer(stranger, get("/tracking/waiting")).getStatus()).isEqualTo(404);
    }

    @Test
    void exportIsExactlyTheFilter() throws Exception {
        Official official = people.official("Pejabat Ekspor");
        String word = DeskPeople.unique("ekspor");
        IntStream.range(0, 31).forEach(n -> made(official, people.staff(word + " =HYPERLINK(\"x\") " + n)));
        String ended = made(official, people.staff(word + " selesai"));
        processDriver.decide(official.person(), ended, "rejected", "Tidak");
        List<String> expected =
                jdbc.sql("""
                        SELECT c.number FROM tracking_case c JOIN directory_person p ON p.id = c.subject
                        WHERE c.ended_at IS NULL AND c.unit = 'DINKES' AND lower(p.name) LIKE ? ORDER BY c.number""").param('%' + word + '%').query(String.class).list();

        byte[] csv = answer(
                        hr(),
                        get("/tracking/export.csv")
                                .param("q", word)
                                .param("unit", "DINKES")
                                .param("sort", "number"))
                .getContentAsByteArray();

        List<String> lines = Arrays.stream(new String(csv, java.nio.charset.StandardCharsets.UTF_8).split("\r?\n"))
                .skip(1)
                .toList();
        assertThat(expected).hasSize(31);
        assertThat(lines.stream().map(line -> line.split("[,;]")[0].replace("\"", "")))
                .containsExactlyElementsOf(expected);
        assertThat(answer(SmallCity.STAFF_1_PUPR, get("/tracking/export.csv").param("q", word))
                        .getContentAsString()
                        .lines())
                .hasSize(1);
    }

    /** Each format, cell by cell, against SQL of the same filter; people's formulas stay text. */
    @Test
    void bothFormatsEqualASqlQueryOfTheFilter() throws Exception {
        Official official = people.official("Pejabat Saringan");
        String word = DeskPeople.unique("saring");
        List<String> numbers = IntStream.range(0, 12)
                .mapToObj(at -> made(official, people.staff((at % 4 == 0 ? "=1+1 " : "") + word + " " + at)))
                .toList();
        made(official, people.staff("Di luar saringan"));
        numbers.subList(0, 5).forEach(number -> processDriver.decide(official.person(), number, "rejected", "Tidak"));
        List<List<String>> expected =
                jdbc.sql("""
                        SELECT c.number, c.title, p.name, coalesce(p.number, ''), u.name, r.name, '', c.year::text,
                            to_char(c.started_at AT TIME ZONE 'Asia/Pontianak', 'YYYY-MM-DD'),
                            to_char(c.ended_at AT TIME ZONE 'Asia/Pontianak', 'YYYY-MM-DD')
                        FROM tracking_case c JOIN directory_person p ON p.id = c.subject JOIN directory_unit u ON u.code = c.unit
                            LEFT JOIN catalogue_programme r ON r.code = c.programme
                        WHERE c.ended_at IS NOT NULL AND c.unit = 'DINKES' AND c.programme = 'ETK-01' AND p.name LIKE ?
                        ORDER BY c.number DESC""").param('%' + word + '%').query(TrackingIT::texts).list();
        assertThat(expected).hasSize(5);

        for (String format : List.of("csv", "xlsx")) {
            byte[] file = answer(
                            hr(),
                            get("/tracking/export." + format)
                                    .param("state", "ended")
                                    .param("q", word)
                                    .param("unit", "DINKES")
                                    .param("programme", "ETK-01")
                                    .param("sort", "number")
                                    .param("dir", "desc"))
                    .getContentAsByteArray();
            assertThat(rows("x." + format, file)).as(format).isEqualTo(expected);
            if (format.equals("csv")) {
                assertThat(new String(file, java.nio.charset.StandardCharsets.UTF_8))
                        .as("no digit of a number is lost in a spreadsheet")
                        .contains(expected.stream()
                                .map(row -> ";\"=\"\"" + row.get(3) + "\"\"\";")
                                .toList());
            }
        }
    }

    private static List<String> texts(java.sql.ResultSet row, int no) throws java.sql.SQLException {
        List<String> texts = new java.util.ArrayList<>();
        for (int at : new int[] {1, 2, 3, 4, 5, 6, 8, 9, 10}) {
            texts.add(row.getString(at));
        }
        return texts;
    }

    /** Case, title, name, number, unit, programme, year, begun and ended of each row below the header. */
    private static List<List<String>> rows(String name, byte[] file) throws Exception {
        List<List<String>> rows = new java.util.ArrayList<>();
        new SpreadsheetReader().read(name, file, row -> {
            if (row.number() > 1) {
                rows.add(IntStream.of(0, 1, 2, 3, 4, 5, 7, 10, 13)
                        .mapToObj(at ->
                                at < row.cells().size() ? row.cells().get(at).text() : "")
                        .map(text -> text.replaceFirst("^(\\d\\d)-(\\d\\d)-(\\d{4})$", "$3-$2-$1"))
                        .toList());
            }
        });
        return rows;
    }

    @Test
    void tablePagesByKeyAndCountsItsRows() throws Exception {
        Official official = people.official("Pejabat Tabel");
        String word = DeskPeople.unique("tabel");
        PersonId often = people.staff(word);
        IntStream.range(0, 55).forEach(n -> made(official, often));

        String first = page(hr(), get("/tracking/cases").param("q", word));
        String next =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]*)\".*", "$1").replace("&amp;", "&");
        String second = page(hr(), get(java.net.URI.create(next)));

        assertThat(first).contains("55 proses");
        assertThat(first.split("scope=\"row\"", -1)).hasSize(51);
        assertThat(second.split("scope=\"row\"", -1)).hasSize(6);
    }

    @Test
    void rebuildingGivesTheSameRowsAndMendsSpoiltOnes() {
        // Other tests change people behind the product's back, which no event tells.
        inbox.rebuild();
        tracking.rebuild();
        Official official = people.official("Pejabat Ulang");
        String open = made(official, people.staff("Pegawai Ulang"));
        String ended = made(official, people.staff("Pegawai Tamat"));
        processDriver.decide(official.person(), open, "returned", "Perbaiki");
        processDriver.decide(official.person(), ended, "rejected", "Tidak");
        List<String> before = checksums();

        inbox.rebuild();
        tracking.rebuild();
        assertThat(checksums()).isEqualTo(before);

        jdbc.sql("DELETE FROM inbox_task WHERE case_number = ?").param(open).update();
        jdbc.sql("UPDATE tracking_case SET status = 'x', waits_at = '{}' WHERE number = ?")
                .param(open)
                .update();
        jdbc.sql("DELETE FROM tracking_case WHERE number = ?").param(ended).update();
        jdbc.sql("UPDATE tracking_step SET waits_at = NULL, due_at = NULL WHERE case_number = ? AND left_at IS NULL")
                .param(open)
                .update();
        inbox.rebuild();
        tracking.rebuild();
        assertThat(checksums()).isEqualTo(before);
    }

    @Test
    void boardAndWaitingOpenForThoseWhoOversee() throws Exception {
        made(people.official("Pejabat Papan"), people.staff("Pegawai Papan"));

        assertThat(page(hr(), get("/tracking"))).contains("Persetujuan");
        assertThat(page(hr(), get("/tracking/waiting"))).contains("Kepala DESK");
        assertThat(answer(SmallCity.STAFF_1_PUPR, get("/tracking")).getRedirectedUrl())
                .isEqualTo("/tracking/cases?state=all");
    }

    @Test
    void aColumnDrawsTheCardsThatFallDueFirstAndLeadsToTheRest() throws Exception {
        String mark = DeskPeople.unique("KOLOM");
        try {
            jdbc.sql("""
                            INSERT INTO tracking_case (number, process, title, stage, status, unit, card, page, year, started_at, since, due_at,
                                waits_at, search)
                            SELECT :mark || '-' || n, 'desk-request', :mark || '-' || n, 'persetujuan', 'x', 'DINKES', :mark || '-' || n, '/', 2026,
                                now(), now(), timestamptz '2020-01-01 09:00Z' + n * interval '1 day', '{}', '' FROM generate_series(1, 70) n""").param("mark", mark).update();

            String page = page(hr(), get("/tracking"));

            assertThat(page)
                    .contains(mark + "-1<", mark + "-60<", "Selebihnya di tabel")
                    .doesNotContain(mark + "-61<");
            assertThat(page).contains("60 angkatan yang paling dekat batas waktunya");
        } finally {
            jdbc.sql("DELETE FROM tracking_case WHERE title LIKE ?")
                    .param(mark + '%')
                    .update();
        }
    }

    private List<String> checksums() {
        return List.of(CASE_ROWS, STEP_ROWS, TASK_ROWS).stream()
                .map(sql -> jdbc.sql(sql).query(String.class).single())
                .toList();
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
