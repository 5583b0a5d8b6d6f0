package id.go.pontianak.bangkom.desk.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.go.pontianak.bangkom.desk.DeskPeople;
import id.go.pontianak.bangkom.desk.DeskPeople.Official;
import id.go.pontianak.bangkom.desk.DeskRequests;
import id.go.pontianak.bangkom.desk.DeskRequests.Request;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.document.TestFiles;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What HR enters for others: an official's decision on paper, and the answer of a person whom no mail reaches. */
@IntegrationTest
class EnteredDecisionsIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private DeskRequests requests;

    @Autowired
    private DeskPeople people;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Journal journal;

    @Autowired
    private Decisions decisions;

    @Autowired
    private JdbcClient jdbc;

    private Official official;
    private String number;
    private OpenTask task;

    @BeforeEach
    void aTaskOfAnOfficialAndAnAnalyst() {
        official = people.official("Pejabat Berkertas");
        Request request = Request.of(
                DeskPeople.unique("KERTAS"), people.staff("Siti Pemohon"), official.addressee(), requests.inDays(3));
        requests.make(request);
        number = request.number();
        task = processDriver.task(number);
        people.grant(SmallCity.ANALYST, Role.HR_ANALYST, "");
    }

    private String paper() {
        return "/tasks/" + task.id() + "/paper";
    }

    @Test
    void hrEntersWhatAnOfficialDecidedOnPaper() throws Exception {
        String page = text(SmallCity.ANALYST, get(paper()));
        assertThat(page).contains("Pejabat Berkertas, Kepala " + official.office(), "name=\"file\"", "Setujui");
        assertThat(text(SmallCity.ANALYST, get("/tracking/" + number))).contains("href=\"" + paper() + '"');

        MockHttpServletResponse answer = enter("surat.pdf", TestFiles.PDF, "800/77", official.person());

        assertThat(answer.getRedirectedUrl()).isEqualTo("/tracking/" + number);
        List<JournalEntry> entries = journal.listOf(new CaseNumber(number));
        assertThat(entries).extracting(JournalEntry::action).contains("journal.desk-request.approved");
        JournalEntry approved = entry("journal.desk-request.approved");
        assertThat(approved.actor()).isEqualTo(official.person());
        assertThat(approved.capacity()).isEqualTo("Kepala " + official.office());
        JournalEntry entered = entry("journal.workflow.enteredFromPaper");
        assertThat(entered.actor()).isEqualTo(SmallCity.ANALYST);
        assertThat(text(SmallCity.ANALYST, get("/tracking/" + number)))
                .contains(
                        "Keputusan tertulis dicatat",
                        "Untuk Pejabat Berkertas.",
                        "Surat nomor 800/77, tanggal 2 November 2026")
                .contains("/files/" + entered.facts().get("evidence"));
    }

    @Test
    void whoeverIsTheOnlyOneToDecideIsNotOfferedToEnterHisOwnDecision() throws Exception {
        people.grant(official.person(), Role.HR_ANALYST, "");
        String own = text(official.person(), get("/tracking/" + number));
        jdbc.sql("DELETE FROM access_role WHERE account IN (SELECT id FROM access_account WHERE person = ?)")
                .param(official.person().value())
                .update();

        assertThat(own).contains(number).doesNotContain(paper());
        assertThat(text(SmallCity.ANALYST, get("/tracking/" + number))).contains(paper());
    }

    @Test
    void theScanIsForThoseWhoWorkOnTheCaseAndTheOfficialIsTold() throws Exception {
        enter("surat.pdf", TestFiles.PDF, "800/78", official.person());
        String scan =
                "/files/" + entry("journal.workflow.enteredFromPaper").facts().get("evidence");

        people.grant(SmallCity.AUDITOR, Role.AUDITOR, "");
        assertThat(text(SmallCity.AUDITOR, get("/tracking/" + number))).contains(scan);
        for (PersonId reader : List.of(SmallCity.ANALYST, official.person(), SmallCity.AUDITOR)) {
            assertThat(answer(reader, get(scan)).getContentAsByteArray()).isEqualTo(TestFiles.PDF);
        }
        assertThat(answer(SmallCity.STAFF_1_PUPR, get(scan)).getStatus()).isEqualTo(404);
        assertThat(jdbc.sql("SELECT addressee FROM notification_notice WHERE case_number = ? AND template = ?")
                        .params(number, "inbox/entered-from-paper")
                        .query(String.class)
                        .list())
                .containsExactly("person:" + official.person());
    }

    @Test
    void nobodyElseHasThePageNotEvenTheOfficialHimself() throws Exception {
        for (PersonId other : List.of(official.person(), SmallCity.SUB_DINKES, SmallCity.STAFF_1_PUPR)) {
            assertThat(answer(other, get(paper())).getStatus()).isEqualTo(404);
            assertThat(answer(other, sent("surat.pdf", TestFiles.PDF, "800/79", official.person()))
                            .getStatus())
                    .isEqualTo(404);
            assertThat(answer(other, get("/tasks/" + task.id() + "/in-name")).getStatus())
                    .isEqualTo(404);
        }
        assertThat(processDriver.tasks(number)).hasSize(1);
        assertThat(kept()).isZero();
    }

    @Test
    void whatIsRefusedKeepsTheEntryAndLeavesNothingBehind() throws Exception {
        refused(enter("", new byte[0], "800/80", official.person()), "Unggah pindaian");
        refused(enter("surat.pdf", "<html>".getBytes(), "800/80", official.person()), "HTML, SVG atau XML");
        refused(enter("surat.pdf", TestFiles.PDF, "800/80", SmallCity.KABID1_PUPR), "tidak berwenang");
        assertThat(refused(enter("surat.pdf", TestFiles.PDF, " ", official.person()), "nomor surat"))
                .contains("enctype=\"multipart/form-data\"");
        MockHttpServletResponse future = answer(
                SmallCity.ANALYST,
                multipart(paper())
                        .file(new MockMultipartFile("file", "surat.pdf", "application/pdf", TestFiles.PDF))
                        .param("seen", "1")
                        .param("paperDay", "2026-11-03")
                        .param("paperNumber", "800/80")
                        .param("decider", official.person().toString())
                        .param("outcome", "approved"));
        refused(future, "paling lambat hari ini");

        assertThat(processDriver.tasks(number)).hasSize(1);
        assertThat(kept()).isZero();
    }

    @Test
    void whoComesLateReadsThatItIsDecidedAndNoScanIsKept() throws Exception {
        processDriver.decide(official.person(), number, "approved");

        MockHttpServletResponse late = enter("surat.pdf", TestFiles.PDF, "800/81", official.person());

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString()).contains("Pejabat Berkertas");
        assertThat(kept()).isZero();
    }

    @Test
    void unitHrFillsInForAPersonWithoutEmail() throws Exception {
        PersonId silent = People.like(jdbc, SmallCity.STAFF_1_DINKES);
        String batch = new NominationFixtures(jdbc).callingBatch("MP-01");
        String nomination =
                nominations.submit(new Submission(batch, silent, "Mengelola proyek", "Sesuai tugas"), silent);
        processDriver.decide(SmallCity.KABID1_DINKES, nomination, "returned", "Lengkapi alasannya");
        assertThat(text(silent, get("/tasks/" + processDriver.task(nomination).id())))
                .as("who mends reads first who sent it back and why")
                .containsPattern("(?s)Dikembalikan oleh .*Lengkapi alasannya.*Perbaikan</h2>");
        people.grant(SmallCity.SUB_DINKES, Role.UNIT_HR, "DINKES");
        people.grant(SmallCity.SUB_PUPR, Role.UNIT_HR, "PUPR");
        String page = "/tasks/" + processDriver.task(nomination).id() + "/in-name";
        assertThat(answer(SmallCity.SUB_DINKES, get(page)).getStatus())
                .as("has an address")
                .isEqualTo(404);
        jdbc.sql("UPDATE directory_person SET email = NULL WHERE id = ?")
                .param(silent.value())
                .update();

        assertThat(answer(SmallCity.SUB_PUPR, get(page)).getStatus()).isEqualTo(404);
        assertThat(text(SmallCity.SUB_DINKES, get(page))).contains("name=\"note\"", silent.toString());
        MockHttpServletRequestBuilder answer = post(page)
                .param("seen", String.valueOf(versionOf(nomination)))
                .param("decider", silent.toString())
                .param("outcome", "resubmitted")
                .param("motive", "Mengelola proyek gedung puskesmas")
                .param("reason", "Alasan dilengkapi sesuai permintaan");
        refused(answer(SmallCity.SUB_DINKES, answer), "keterangan");
        MockHttpServletResponse filledIn = answer(SmallCity.SUB_DINKES, answer.param("note", "lewat telepon"));
        assertThat(filledIn.getRedirectedUrl())
                .as(filledIn.getContentAsString())
                .isEqualTo("/tracking/" + nomination);

        JournalEntry entered = journal.listOf(new CaseNumber(nomination)).stream()
                .filter(entry -> entry.action().equals("journal.workflow.enteredInName"))
                .findFirst()
                .orElseThrow();
        assertThat(entered.actor()).isEqualTo(SmallCity.SUB_DINKES);
        assertThat(entered.reason()).isEqualTo("lewat telepon");
        assertThat(text(SmallCity.SUB_DINKES, get("/tracking/" + nomination)))
                .contains("Diisi atas nama pegawai", "lewat telepon");
    }

    private int versionOf(String nomination) {
        return decisions.describe(processDriver.task(nomination)).version();
    }

    private MockHttpServletResponse enter(String name, byte[] scan, String paperNumber, PersonId decider)
            throws Exception {
        return answer(SmallCity.ANALYST, sent(name, scan, paperNumber, decider));
    }

    private MockHttpServletRequestBuilder sent(String name, byte[] scan, String paperNumber, PersonId decider) {
        return multipart(paper())
                .file(new MockMultipartFile("file", name, "application/pdf", scan))
                .param("seen", "1")
                .param("paperDay", "2026-11-02")
                .param("paperNumber", paperNumber)
                .param("decider", decider.toString())
                .param("outcome", "approved");
    }

    private static String refused(MockHttpServletResponse answer, String because) throws Exception {
        String page = answer.getContentAsString();
        assertThat(answer.getStatus()).as(because).isEqualTo(422);
        assertThat(page).contains(because);
        return page;
    }

    private JournalEntry entry(String action) {
        return journal.listOf(new CaseNumber(number)).stream()
                .filter(entry -> entry.action().equals(action))
                .findFirst()
                .orElseThrow();
    }

    private int kept() {
        return jdbc.sql("SELECT count(*) FROM document_file WHERE owner_key LIKE '%' || ?")
                .param(number)
                .query(Integer.class)
                .single();
    }

    private String text(PersonId person, MockHttpServletRequestBuilder request) throws Exception {
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
