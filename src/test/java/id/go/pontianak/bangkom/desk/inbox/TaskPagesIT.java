package id.go.pontianak.bangkom.desk.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.go.pontianak.bangkom.desk.DeskPeople;
import id.go.pontianak.bangkom.desk.DeskPeople.Official;
import id.go.pontianak.bangkom.desk.DeskRequests;
import id.go.pontianak.bangkom.desk.DeskRequests.Request;
import id.go.pontianak.bangkom.desk.RequestElements;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.Mailing;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.DispatcherServlet;

/** What an official gets when he opens, decides, puts off and decides many, through the filter chain and without JavaScript. */
@IntegrationTest
class TaskPagesIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private DeskRequests requests;

    @Autowired
    private DeskPeople people;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private Mailing mailing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void listShowsNamesAsTextOnly() throws Exception {
        Official official = people.official("Pejabat Teliti");
        String number = made(official, people.staff("<script>alert(1)</script> \"Siti\" & 'Co'"));

        String page = page(official.person(), get("/tasks"));

        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>alert");
        assertThat(page).contains("Setujui permohonan");
        String task = page(
                official.person(), get("/tasks/" + processDriver.task(number).id()));
        assertThat(task).contains("&lt;script&gt;").doesNotContain("<script>alert");
        assertThat(task).as("whether a reason is needed").contains("Wajib diisi untuk: ");
    }

    @Test
    void wordsInTheAddressAreShownAsTextAndBadOnesLeftOut() throws Exception {
        Official official = people.official("Pejabat Alamat");

        String page = page(
                official.person(),
                get("/tasks")
                        .param("q", "\"><script>alert(2)</script>")
                        .param("view", "nonsense")
                        .param("after", "2026-99-99 00:00:00+00~x")
                        .param("unit", "' OR 1=1"));

        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void rejectingWithoutReasonKeepsTheFormAndDecidesNothing() throws Exception {
        Official official = people.official("Pejabat Tegas");
        String number = made(official, people.staff("Pegawai A"));
        OpenTask task = processDriver.task(number);

        MockHttpServletResponse answer = answer(
                official.person(),
                post("/tasks/" + task.id())
                        .param("seen", "1")
                        .param("outcome", "rejected")
                        .param("reason", " "));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("href=\"#field-reason\"", "aria-invalid=\"true\"");
        assertThat(processDriver.task(number).id()).isEqualTo(task.id());
    }

    @Test
    void theSameDecisionSentAgainGetsTheSameAnswerAndAnotherDoesNot() throws Exception {
        Official official = people.official("Pejabat Ganda");
        String number = made(official, people.staff("Pegawai G"));
        String task = processDriver.task(number).id().value();

        MockHttpServletResponse first = answer(official.person(), deciding(task, "approved"));
        MockHttpServletResponse again = answer(official.person(), deciding(task, "approved"));
        MockHttpServletResponse other = answer(official.person(), deciding(task, "rejected"));

        assertThat(first.getStatus()).isEqualTo(302);
        assertThat(again.getStatus()).isEqualTo(302);
        assertThat(other.getStatus()).isEqualTo(409);
        assertThat(processDriver.journal(number)).containsExactly("journal.desk-request.approved");
    }

    private static MockHttpServletRequestBuilder deciding(String task, String outcome) {
        MockHttpServletRequestBuilder form =
                post("/tasks/" + task).param("seen", "1").param("outcome", outcome);
        return outcome.equals("approved") ? form : form.param("reason", "tidak sesuai");
    }

    @Test
    void decidingLeadsToTheNextTaskOfTheList() throws Exception {
        Official official = people.official("Pejabat Rajin");
        String first = made(official, people.staff("Pegawai B"));
        String second = made(official, people.staff("Pegawai C"));
        String firstTask = processDriver.task(first).id().value();

        MockHttpServletResponse answer = answer(
                official.person(),
                post("/tasks/" + firstTask)
                        .param("seen", "1")
                        .param("list", "sort=created")
                        .param("outcome", "approved"));

        assertThat(answer.getRedirectedUrl())
                .isEqualTo("/tasks/" + processDriver.task(second).id() + "?list=sort%3Dcreated");
        assertThat(processDriver.task(first).element()).isEqualTo(RequestElements.TASK_VERIFY_REQUEST);
        assertThat(processDriver.journal(first)).containsExactly("journal.desk-request.approved");
    }

    /** The next page looks like the last one: it says what was decided, who is next, and takes no press meant for the one before. */
    @Test
    void afterADecisionTheNextPageSaysWhatWasDecidedAndWhoIsNext() throws Exception {
        Official official = people.official("Pejabat Berurutan");
        String first = made(official, people.staff("Pegawai Pertama"));
        String second = made(official, people.staff("Pegawai Kedua"));
        String task = processDriver.task(first).id().value();
        String next = "/tasks/" + processDriver.task(second).id();
        MvcResult decided = portal.perform(post("/tasks/" + task)
                        .param("seen", "1")
                        .param("outcome", "approved")
                        .with(people.as(official.person()))
                        .with(csrf()))
                .andReturn();

        String page = page(
                official.person(),
                get(next).requestAttr(DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE, decided.getFlashMap()));

        assertThat(page)
                .contains("Keputusan Anda tersimpan: Pegawai Pertama, ", ", disetujui.")
                .contains("acts-fresh", "Berikutnya: Pegawai Kedua");
        assertThat(page(official.person(), get(next)))
                .as("at any other time its buttons wait for nothing")
                .doesNotContain("acts-fresh", "Berikutnya: ");
    }

    @Test
    void aNoticeOfWhatWasDecidedCallsNobodyAnyMore() throws Exception {
        Official official = people.official("Pejabat Diberitahu");
        String number = made(official, people.staff("Pegawai Disebut"));
        mailing.sendDue();
        assertThat(page(official.person(), get("/notices")))
                .contains("Setujui permohonan: Pegawai Disebut, batas ", ">Baru<", "Bukalah tugasnya");

        processDriver.decide(official.person(), number, "approved");

        assertThat(page(official.person(), get("/notices")))
                .contains("Tugasnya sudah selesai")
                .doesNotContain(">Baru<", "Bukalah tugasnya");
    }

    @Test
    void whatIsDoneSaysHowAndWhen() throws Exception {
        Official official = people.official("Pejabat Selesai");
        String number = made(official, people.staff("Pegawai Selesai"));
        processDriver.decide(official.person(), number, "returned", "Lengkapi berkasnya dahulu");

        assertThat(page(official.person(), get("/tasks").param("view", "done")))
                .containsPattern("Dikembalikan untuk diperbaiki, 2 November 2026 pukul \\d\\d\\.\\d\\d WIB");
    }

    @Test
    void whoComesLateReadsWhoDecidedAndNothingIsStored() throws Exception {
        Official official = people.official("Pejabat Cepat");
        String number = made(official, people.staff("Pegawai D"));
        String task = processDriver.task(number).id().value();
        PersonId second = people.staff("Pejabat Pengganti");
        people.hold(second, official.office(), "PLH", requestsDay(), requestsDay());
        processDriver.decide(second, number, "approved");
        people.dismiss(second);

        MockHttpServletResponse answer = answer(
                official.person(),
                post("/tasks/" + task)
                        .param("seen", "1")
                        .param("outcome", "rejected")
                        .param("reason", "Tidak perlu"));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("Pejabat Pengganti", "2 November 2026");
        assertThat(processDriver.journal(number)).containsExactly("journal.desk-request.approved");
    }

    @Test
    void staleVersionIsRefused() throws Exception {
        Official official = people.official("Pejabat Lambat");
        String number = made(official, people.staff("Pegawai E"));
        transactions.executeWithoutResult(status -> requests.change(number));

        MockHttpServletResponse answer = answer(
                official.person(),
                post("/tasks/" + processDriver.task(number).id())
                        .param("seen", "1")
                        .param("outcome", "approved"));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(processDriver.journal(number)).isEmpty();
    }

    @Test
    void taskOfOthersIsNotThere() throws Exception {
        Official official = people.official("Pejabat Pemilik");
        String task = processDriver
                .task(made(official, people.staff("Pegawai F")))
                .id()
                .value();
        PersonId stranger = people.official("Pejabat Asing").person();

        for (MockHttpServletRequestBuilder request : List.of(
                get("/tasks/" + task),
                post("/tasks/" + task).param("seen", "1").param("outcome", "approved"),
                post("/tasks/" + task + "/draft").param("reason", "x"),
                post("/tasks/" + task + "/snooze").param("until", "2026-11-05"),
                post("/tasks/" + task + "/comments").param("body", "x"))) {
            assertThat(answer(stranger, request).getStatus()).isEqualTo(404);
        }
    }

    @Test
    void draftAndCommentAreKept() throws Exception {
        Official official = people.official("Pejabat Pelan");
        String task = processDriver
                .task(made(official, people.staff("Pegawai G")))
                .id()
                .value();

        answer(official.person(), post("/tasks/" + task + "/draft").param("reason", "Belum selesai <b>"));
        answer(official.person(), post("/tasks/" + task + "/comments").param("body", "Mohon dicek."));

        assertThat(page(official.person(), get("/tasks/" + task)))
                .contains("Belum selesai &lt;b&gt;", "Mohon dicek.", "Draf disimpan");
    }

    @Test
    void fiftyAtOnceWithThreeDifferentRefusals() throws Exception {
        Official official = people.official("Pejabat Borongan");
        List<String> numbers = IntStream.range(0, 47)
                .mapToObj(n -> made(official, people.staff("Pegawai " + n)))
                .toList();
        Request refusing = request(official, people.staff("Yang Ditutup")).refusing();
        requests.make(refusing);
        String stale = made(official, people.staff("Yang Berubah"));
        String gone = made(official, people.staff("Yang Didahului"));
        String tokens = tokens(numbers) + " " + tokens(List.of(refusing.number(), stale, gone));
        transactions.executeWithoutResult(status -> requests.change(stale));
        processDriver.decide(official.person(), gone, "rejected", "Sudah pernah ikut");
        UUID submission = UUID.randomUUID();

        String location = start(official, submission, tokens).getRedirectedUrl();
        String again = start(official, submission, tokens).getRedirectedUrl();
        runs.workAll();

        assertThat(again).isEqualTo(location);
        String result = page(official.person(), get(location));
        assertThat(result).contains("47 berhasil, 3 gagal", "Permohonan " + refusing.number() + " sudah ditutup.");
        List<String> rows = rows(result);
        assertThat(rows).hasSize(50);
        assertThat(rows.subList(0, 3))
                .satisfiesExactlyInAnyOrder(
                        row -> assertThat(row)
                                .startsWith("Yang Ditutup")
                                .endsWith("Permohonan " + refusing.number() + " sudah ditutup."),
                        row -> assertThat(row)
                                .startsWith("Yang Berubah")
                                .endsWith(
                                        "Isi usulan berubah sejak Anda membukanya. Periksa isi yang baru, lalu putuskan kembali."),
                        row -> assertThat(row)
                                .startsWith("Yang Didahului")
                                .matches(
                                        ".*Sudah diputuskan oleh Pejabat Borongan .*WIB\\. Keputusan Anda tidak dicatat\\."));
        assertThat(rows.subList(3, 50)).allMatch(row -> row.matches("Pegawai \\d+ [\\d ]*Berhasil"));
        assertThat(result).contains("name=\"task\" checked");
        numbers.forEach(
                number -> assertThat(processDriver.journal(number)).containsExactly("journal.desk-request.approved"));
        assertThat(processDriver.journal(gone)).containsExactly("journal.desk-request.rejected");
        assertThat(processDriver.journal(refusing.number())).isEmpty();
        assertThat(answer(people.staff("Orang Lain"), get(location)).getStatus())
                .isEqualTo(404);
    }

    @Test
    void allResultsOfTheFilterAreSpeltOutAndAskedForOnce() throws Exception {
        Official official = people.official("Pejabat Semua");
        IntStream.range(0, 30).forEach(n -> made(official, people.staff("Pegawai S" + n)));

        assertThat(page(official.person(), get("/tasks"))).contains("Pilih semua (30)");
        String question =
                page(official.person(), post("/tasks/bulk").param("all", "true").param("outcome", "returned"));

        assertThat(question)
                .contains("Keputusan yang sama untuk 30 tugas: Kembalikan?", "Alasan bersama (wajib diisi)");
        String tokens = question.replaceAll("(?s).*name=\"tasks\" value=\"([^\"]*)\".*", "$1");
        MockHttpServletResponse answer = answer(
                official.person(),
                post("/tasks/bulk/start")
                        .param("submission", UUID.randomUUID().toString())
                        .param("tasks", tokens)
                        .param("outcome", "returned"));
        assertThat(tokens.split(" ")).hasSize(30);
        assertThat(answer.getStatus()).isEqualTo(422);
    }

    @Test
    void theStartPageSaysHowManyItDoesNotShow() throws Exception {
        Official official = people.official("Pejabat Beranda");
        IntStream.range(0, 7).forEach(n -> made(official, people.staff("Pegawai H" + n)));

        assertThat(page(official.person(), get("/")))
                .contains("Menunggu Anda (7)", "Lihat semua 7 tugas di kotak tugas");
    }

    @Test
    void onlyWhatCanBeDecidedTogetherIsCountedAndTaken() throws Exception {
        Official official = people.official("Pejabat Sebagian");
        List<String> numbers = IntStream.range(0, 3)
                .mapToObj(n -> made(official, people.staff("Pegawai T" + n)))
                .toList();
        jdbc.sql("UPDATE inbox_task SET page = '/help', form = NULL WHERE case_number = ?")
                .param(numbers.get(1))
                .update();

        assertThat(page(official.person(), get("/tasks"))).contains("3 tugas", "Pilih semua (2)");
        assertThat(page(
                        official.person(),
                        post("/tasks/bulk").param("all", "true").param("outcome", "approved")))
                .contains("Keputusan yang sama untuk 2 tugas");
    }

    private MockHttpServletResponse start(Official official, UUID submission, String tokens) throws Exception {
        return answer(
                official.person(),
                post("/tasks/bulk/start")
                        .param("submission", submission.toString())
                        .param("tasks", tokens)
                        .param("outcome", "approved"));
    }

    /** Each row of the table as its reader sees it: whom, and what came of it. */
    private static List<String> rows(String page) {
        return java.util.regex.Pattern.compile("(?s)<tr>.*?</tr>")
                .matcher(page.substring(page.indexOf("<tbody>")))
                .results()
                .map(row -> row.group()
                        .replaceAll("(?s)<[^>]*>", " ")
                        .replaceAll("\\s+", " ")
                        .strip())
                .toList();
    }

    private String tokens(List<String> numbers) {
        return numbers.stream()
                .map(number -> processDriver.task(number).id() + "~1")
                .collect(Collectors.joining(" "));
    }

    private java.time.LocalDate requestsDay() {
        return requests.inDays(0).atZone(java.time.ZoneOffset.UTC).toLocalDate();
    }

    private Request request(Official official, PersonId subject) {
        return Request.of(DeskPeople.unique("REQ-2026"), subject, official.addressee(), requests.inDays(3));
    }

    private String made(Official official, PersonId subject) {
        Request request = request(official, subject);
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
