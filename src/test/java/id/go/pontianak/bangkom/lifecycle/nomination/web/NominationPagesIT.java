package id.go.pontianak.bangkom.lifecycle.nomination.web;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.go.pontianak.bangkom.foundation.access.SignedIn;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.nomination.Endings;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationElements;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What people read and press, from proposing to withdrawing. */
@IntegrationTest
class NominationPagesIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private Candidacies candidacies;

    @Autowired
    private JdbcClient jdbc;

    private NominationFixtures fixtures;
    private String batch;

    @BeforeEach
    void city() {
        fixtures = new NominationFixtures(jdbc);
        fixtures.city();
        batch = fixtures.callingBatch("MP-01");
    }

    @Test
    void aSupervisorSeesHisPeopleWithEligibilityAndProposesOne() throws Exception {
        String page = body(as(KABID1_DINKES, get("/nominations/new").param("batch", batch)));
        assertThat(page).contains("Rini Anggraini", "Eko Prasetyo", "Usulkan").doesNotContain("Hasan Basri");

        String number = submit(KABID1_DINKES, STAFF_1_DINKES);
        assertThat(body(as(KABID1_DINKES, get("/nominations/" + number))))
                .contains("Menunggu persetujuan", "Rini Anggraini", "Kepala Dinas Kesehatan")
                .contains("href=\"/tables/approvalRoute#rule_20_03\"", "href=\"/tables/nominationEligibility#rule_E");
        assertThat(body(as(KABID1_DINKES, get("/nominations")))).contains("Rini Anggraini");
        assertThat(body(as(STAFF_1_DINKES, get("/")))).contains("Status usulan saya");
    }

    /** Leave is his own affair, as status and discipline are; that he has another seat is not. */
    @Test
    void leaveIsReadByHrAndByHimselfAndNotByThoseWhoDecide() throws Exception {
        jdbc.sql("""
                        INSERT INTO directory_absence (id, person_id, kind, from_day, to_day)
                        SELECT gen_random_uuid(), ?, 'LONG', starts, ends FROM batch WHERE number = ?
                        """).params(STAFF_2_DINKES.value(), batch).update();
        String leave = "cuti yang disetujui pada tanggal yang sama";

        assertThat(said(KABID1_DINKES, STAFF_2_DINKES))
                .contains("E03", "syarat kepegawaian belum terpenuhi atau datanya belum ada")
                .doesNotContain(leave);
        assertThat(said(KA_DINKES, STAFF_2_DINKES))
                .contains("/tables/nominationEligibility#rule_E03\"")
                .doesNotContain(leave, "#rule_E03_absence");
        assertThat(said(STAFF_2_DINKES, STAFF_2_DINKES)).contains(leave);
        assertThat(said(SUB_DINKES, STAFF_2_DINKES)).contains(leave);
        assertThat(said(ANALYST, STAFF_2_DINKES)).contains(leave, "/tables/nominationEligibility#rule_E03_absence\"");
    }

    @Test
    void anotherSeatOnTheSameDaysIsReadByThoseWhoDecide() throws Exception {
        String other = fixtures.callingBatch("MP-01");
        jdbc.sql("UPDATE batch o SET starts = b.starts, ends = b.ends FROM batch b WHERE b.number = ? AND o.number = ?")
                .params(batch, other)
                .update();
        fixtures.seat(other, STAFF_2_DINKES, "UJI-" + other, "SEAT");

        assertThat(said(KABID1_DINKES, STAFF_2_DINKES)).contains("sudah mempunyai kursi atau tawaran lain");
    }

    @Test
    void peopleAreFoundByWordsOfNameNumberPositionAndUnitWithAnyApostrophe() throws Exception {
        jdbc.sql("UPDATE directory_person SET name = 'Nur’ain Rini', position = 'Perawat Mahir' WHERE id = ?")
                .param(STAFF_1_DINKES.value())
                .update();

        for (String typed : new String[] {"nur'ain", "rini nur", "mahir perawat", "ain dinas kesehatan"}) {
            assertThat(body(as(
                            SUB_DINKES,
                            get("/nominations/new").param("batch", batch).param("search", typed))))
                    .as(typed)
                    .contains("Nur’ain Rini")
                    .doesNotContain("Eko Prasetyo");
        }
    }

    @Test
    void aReplacementAndAnotherBatchArePickedAndNeverTyped() throws Exception {
        String other = fixtures.callingBatch("MP-01");
        String number = submit(SUB_DINKES, STAFF_1_DINKES);
        processDriver.decide(KABID1_DINKES, number, "returned", "Ganti orangnya");

        String task =
                body(as(SUB_DINKES, get("/tasks/" + processDriver.task(number).id())));

        assertThat(task)
                .contains("<select class=\"form-select\" id=\"field-employeeNumber\"")
                .contains("value=\"" + numberOf(STAFF_2_DINKES) + "\"", "Eko Prasetyo · ")
                .contains("<option value=\"" + other + "\"")
                .doesNotContain("value=\"" + numberOf(STAFF_1_DINKES) + "\"");
    }

    @Test
    void whoMayNotBeProposedIsLeftOutOnDemand() throws Exception {
        fixtures.seat(batch, STAFF_2_DINKES, "UJI-" + batch, "SEAT");
        String other = fixtures.callingBatch("MP-01");
        jdbc.sql("UPDATE batch o SET starts = b.starts, ends = b.ends FROM batch b WHERE b.number = ? AND o.number = ?")
                .params(batch, other)
                .update();
        String all = body(as(SUB_DINKES, get("/nominations/new").param("batch", other)));
        String able = body(
                as(SUB_DINKES, get("/nominations/new").param("batch", other).param("able", "true")));

        assertThat(all).contains("Belum memenuhi syarat");
        assertThat(able).contains("name=\"person\"").doesNotContain("Belum memenuhi syarat");
    }

    /** The page on which this reader would propose this person. */
    private String said(PersonId reader, PersonId nominee) throws Exception {
        return body(as(reader, get("/nominations/new").param("batch", batch).param("search", numberOf(nominee))));
    }

    private String numberOf(PersonId person) {
        return jdbc.sql("SELECT number FROM directory_person WHERE id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    @Test
    void withoutAReasonTheFormComesBack() throws Exception {
        MockHttpServletResponse answer = as(
                KABID1_DINKES,
                post("/nominations/new").param("batch", batch).param("person", STAFF_1_DINKES.toString()));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(body(answer)).contains("Tulis alasannya, paling sedikit 10", "checked");
    }

    @Test
    void proposalsAreSearchedAndPagedAndThoseOfOthersComeFirstForWhoeverHasNone() throws Exception {
        String number = submit(KABID1_DINKES, STAFF_1_DINKES);
        String all = body(as(KABID1_DINKES, get("/nominations")));
        assertThat(all).contains(number, " dari ", "/tracking/cases");
        assertThat(body(as(KABID1_DINKES, get("/nominations?q=RINI " + number))))
                .contains(number, "1 sampai 1 dari 1 usulan");
        assertThat(body(as(KABID1_DINKES, get("/nominations?q=rini&show=ended"))))
                .doesNotContain(number);
        assertThat(body(as(KABID1_DINKES, get("/nominations?q=tidakada")))).contains("Tidak ada usulan yang cocok.");
        assertThat(body(as(KABID1_DINKES, get("/nominations?page=x&show=y")))).contains(number);
        assertThat(body(as(KABID1_DINKES, get("/nominations?page=99999")))).doesNotContain(number);
    }

    @Test
    void whatMustBeWrittenStandsBeforeThePeopleAndCallsSaySeatsAndDeadline() throws Exception {
        String page = body(as(SUB_DINKES, get("/nominations/new").param("batch", batch)));
        assertThat(page.indexOf("id=\"motive\"")).isPositive().isLessThan(page.indexOf("name=\"person\""));
        assertThat(page.indexOf("id=\"exception\"")).isPositive().isLessThan(page.indexOf("name=\"person\""));
        assertThat(page).containsPattern("<option[^>]*>[^<]* kursi · usulan sampai ");
        assertThat(page).contains("Pilih semua yang memenuhi syarat", "menjadi #1 usulan untuk #2 kursi");
    }

    @Test
    void manyAreProposedAtOnceWithAResultEach() throws Exception {
        MockHttpServletResponse answer = as(
                SUB_DINKES,
                post("/nominations/new")
                        .param("batch", batch)
                        .param("person", STAFF_1_DINKES.toString(), STAFF_2_DINKES.toString(), STAFF_1_PUPR.toString())
                        .param("motive", "Perlu untuk tugasnya")
                        .param("exception", "Sesuai tugas"));
        runs.workAll();

        String result = body(as(SUB_DINKES, get(String.valueOf(answer.getRedirectedUrl()))));
        assertThat(result).as("another unit's employee is dropped").contains("2 dari 2 usulan terkirim, 0 tidak.");
        assertThat(result)
                .as("each with its number, and who decides next")
                .contains("href=\"/nominations/NOM-", "Yang memutuskan berikutnya: ")
                .doesNotContain("sedang diproses");
        String title = jdbc.sql("SELECT title FROM batch WHERE number = ?")
                .param(batch)
                .query(String.class)
                .single();
        assertThat(result).contains(title);
        assertThat(body(as(SUB_DINKES, get("/runs"))))
                .contains("Usulan banyak pegawai", title, "2 dari 2 sudah diproses");
        String both = "SELECT count(*) FROM nomination WHERE batch = ? AND exception ";
        assertThat(count(both + "IS NOT NULL"))
                .as("whoever needs no exception gets none")
                .isZero();
        assertThat(count(both + "IS NULL")).isEqualTo(2);
    }

    @Test
    void aReasonIsAskedForByNameAndKeptForThatPersonAlone() throws Exception {
        jdbc.sql("UPDATE directory_person SET performance = 'Butuh Perbaikan' WHERE id = ?")
                .param(STAFF_2_DINKES.value())
                .update();
        try {
            MockHttpServletRequestBuilder both = post("/nominations/new")
                    .param("batch", batch)
                    .param("person", STAFF_1_DINKES.toString(), STAFF_2_DINKES.toString())
                    .param("motive", "Perlu untuk tugasnya");
            MockHttpServletResponse refused = as(SUB_DINKES, both);
            assertThat(refused.getStatus()).isEqualTo(422);
            assertThat(refusals(refused))
                    .containsExactly(
                            "1 orang yang dipilih perlu alasan pengecualian: Eko Prasetyo. Isi alasannya, atau lepaskan pilihannya.");

            as(SUB_DINKES, both.param("exception", "Sesuai tugas"));
            runs.workAll();
        } finally {
            jdbc.sql("UPDATE directory_person SET performance = NULL WHERE id = ?")
                    .param(STAFF_2_DINKES.value())
                    .update();
        }
        assertThat(jdbc.sql("SELECT person::text FROM nomination WHERE batch = ? AND exception IS NOT NULL")
                        .param(batch)
                        .query(String.class)
                        .list())
                .containsExactly(STAFF_2_DINKES.toString());
    }

    private int count(String sql) {
        return jdbc.sql(sql).param(batch).query(Integer.class).single();
    }

    private MockHttpServletResponse proposeBoth() throws Exception {
        return as(
                SUB_DINKES,
                post("/nominations/new")
                        .param("batch", batch)
                        .param("person", STAFF_1_DINKES.toString(), STAFF_2_DINKES.toString())
                        .param("motive", "Perlu untuk tugasnya")
                        .param("exception", "Sesuai tugas"));
    }

    @Test
    void noneSentIsSaidAsNone() throws Exception {
        proposeBoth();
        runs.workAll();
        MockHttpServletResponse answer = proposeBoth();
        String result = String.valueOf(answer.getRedirectedUrl());
        assertThat(result).startsWith("/nominations/runs/");
        runs.workAll();

        assertThat(body(as(SUB_DINKES, get(result))))
                .contains("Tidak satu pun dari 2 usulan terkirim.")
                .doesNotContain("Usulan terkirim");
    }

    @Test
    void anUnknownBatchInTheAddressIsNoPageAndAClosedOneIsSaidToBeClosed() throws Exception {
        MockHttpServletResponse unknown =
                as(KABID1_DINKES, get("/nominations/new").param("batch", "XYZ"));
        assertThat(unknown.getStatus()).isEqualTo(404);

        jdbc.sql("UPDATE batch SET status = 'CALL_CLOSED' WHERE number = ?")
                .param(batch)
                .update();

        assertThat(body(as(KABID1_DINKES, get("/nominations/new").param("batch", batch))))
                .contains("Angkatan pada alamat ini sedang tidak menerima usulan.");
    }

    /** The refused form stands at an address that cannot be read; the language is switched on the page the form belongs to. */
    @Test
    void languagesAfterAFormLeadToAPageThatExists() throws Exception {
        String number = submit(KABID1_DINKES, STAFF_1_DINKES);
        String refused = body(as(STAFF_1_DINKES, post("/nominations/" + number + "/withdraw")));

        String english = "/nominations/" + number + "?lang=en";
        assertThat(refused).contains("href=\"" + english + "\"");
        assertThat(as(STAFF_1_DINKES, get(english)).getStatus()).isEqualTo(200);
        assertThat(body(as(KABID1_DINKES, post("/nominations/new").param("batch", batch))))
                .contains("href=\"/nominations/new?batch=" + batch + "&amp;lang=en\"");
    }

    @Test
    void whoHasNotConfirmedIsNotShownAsAPlainParticipant() throws Exception {
        String number = submit(KABID1_DINKES, STAFF_1_DINKES);
        fixtures.seat(batch, STAFF_1_DINKES, number, "SEAT");
        status(number, "SEATED", "SEATED");
        assertThat(body(as(ANALYST, get("/batches/" + batch)))).contains("Peserta, belum mengonfirmasi");

        status(number, "CONFIRMED", "SEATED");
        assertThat(body(as(ANALYST, get("/batches/" + batch)))).doesNotContain("belum mengonfirmasi");
    }

    @Test
    void proposalsAreCountedAfterTheStartToo() throws Exception {
        String number = submit(KABID1_DINKES, STAFF_1_DINKES);
        jdbc.sql("UPDATE nomination SET ended_at = now() WHERE number = ?")
                .param(number)
                .update();
        status(number, "TAKEN_UP", "STARTED");

        assertThat(candidacies.countByUnit(batch)).containsEntry("DINKES", 1);
    }

    private void status(String number, String status, String ofBatch) {
        jdbc.sql("UPDATE nomination SET status = ? WHERE number = ?")
                .params(status, number)
                .update();
        jdbc.sql("UPDATE batch SET status = ? WHERE number = ?")
                .params(ofBatch, batch)
                .update();
    }

    @Test
    void contextShowsHoursAndProposalsAgainstSeats() throws Exception {
        String number = submit(KABID1_DINKES, STAFF_1_DINKES);

        assertThat(body(as(KA_DINKES, get("/nominations/" + number + "/context"))))
                .contains("1 usulan, 30 kursi", "JP", "Rini Anggraini")
                .doesNotContain("<html");
    }

    @Test
    void othersDoNotKnowOfIt() throws Exception {
        String number = submit(KABID1_DINKES, STAFF_1_DINKES);

        assertThat(as(STAFF_1_PUPR, get("/nominations/" + number)).getStatus()).isEqualTo(404);
        assertThat(as(STAFF_1_PUPR, post("/nominations/" + number + "/withdraw").param("reason", "x"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void theNomineeWithdrawsWithAReason() throws Exception {
        String number = submit(KABID1_DINKES, STAFF_1_DINKES);

        MockHttpServletResponse without = as(STAFF_1_DINKES, post("/nominations/" + number + "/withdraw"));
        assertThat(without.getStatus()).isEqualTo(422);
        assertThat(body(without)).contains("Tulis alasannya, paling sedikit 10 karakter");
        as(STAFF_1_DINKES, post("/nominations/" + number + "/withdraw").param("reason", "Ada tugas lain"));

        processDriver.assertThatCase(number).isEnded();
        assertThat(body(as(STAFF_1_DINKES, get("/nominations/" + number)))).contains("Ditarik", "Ada tugas lain");
        assertThat(Endings.of(jdbc, number)).isEqualTo(Endings.all("P9", "Ada tugas lain"));
    }

    @Test
    void whyTheNomineeWithdrawsIsChosenFromTheListAndReadBeforeHisWords() throws Exception {
        String number = submit(KABID1_DINKES, STAFF_1_DINKES);
        assertThat(body(as(STAFF_1_DINKES, get("/nominations/" + number))))
                .contains("Dasar penarikan menurut daftar", "<option value=\"P3\">Keluarga</option>");
        assertThat(body(as(STAFF_1_DINKES, get("/nominations/" + number).param("lang", "en"))))
                .contains("Ground for withdrawing, by the list", "<option value=\"P3\">Family</option>");

        MockHttpServletResponse unknown = withdraw(number, "R3");
        assertThat(unknown.getStatus()).isEqualTo(422);
        assertThat(body(unknown)).contains("Anak dirawat di rumah sakit");
        withdraw(number, "P3");

        assertThat(Endings.of(jdbc, number)).isEqualTo(Endings.all("P3", "Keluarga: Anak dirawat di rumah sakit"));
        assertThat(body(as(STAFF_1_DINKES, get("/nominations/" + number))))
                .contains("Keluarga: Anak dirawat di rumah sakit");
    }

    private MockHttpServletResponse withdraw(String number, String ground) throws Exception {
        return as(
                STAFF_1_DINKES,
                post("/nominations/" + number + "/withdraw")
                        .param("ground", ground)
                        .param("reason", "Anak dirawat di rumah sakit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0\u00a0", "\u200b\u2060", "-", "ok"})
    void aReasonThatSaysNothingIsRefusedAndNothingIsDone(String entered) throws Exception {
        String number = submit(KABID1_DINKES, STAFF_1_DINKES);

        assertThat(as(
                                STAFF_1_DINKES,
                                post("/nominations/" + number + "/withdraw").param("reason", entered))
                        .getStatus())
                .isEqualTo(422);
        assertThat(as(
                                KA_DINKES,
                                post("/tasks/" + processDriver.task(number).id())
                                        .param("seen", "1")
                                        .param("outcome", "rejected")
                                        .param("reason", entered))
                        .getStatus())
                .isEqualTo(422);
        processDriver.assertThatCase(number).isNotEnded();
        assertThat(processDriver.task(number).element()).isEqualTo(NominationElements.TASK_APPROVE_NOMINATION);
    }

    @Test
    void theListOfGroundsOpensWithRejectingAlone() throws Exception {
        String number = submit(KABID1_DINKES, STAFF_1_DINKES);
        String task = "/tasks/" + processDriver.task(number).id();

        String page = body(as(KA_DINKES, get(task)));
        assertThat(page.replaceAll("\\s+", " "))
                .containsPattern("<details class=\"inbox-outcome act-apart\"> <summary [^>]*> ?<span>Tolak…</span>");
        assertThat(List.of(
                        "id=\"field-reason\"",
                        "value=\"approved\"",
                        "<summary class=\"btn btn-outline-danger\"",
                        "id=\"field-ground\"",
                        "value=\"rejected\""))
                .as("read and reached in this order")
                .isSortedAccordingTo(Comparator.comparing(page::indexOf))
                .allMatch(page::contains);

        MockHttpServletResponse refused = as(
                KA_DINKES,
                post(task)
                        .param("seen", "1")
                        .param("outcome", "rejected")
                        .param("ground", "R4")
                        .param("reason", "x"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(body(refused))
                .contains("<details class=\"inbox-outcome act-apart\" open=\"open\">")
                .contains("<option value=\"R4\" selected=\"selected\">");
    }

    @Test
    void rejectingInTheListOfTasksIsCountedToo() throws Exception {
        String number = submit(KABID1_DINKES, STAFF_1_DINKES);
        String task = processDriver.task(number).id().value();
        assertThat(body(as(KA_DINKES, get("/tasks").param("q", number)))).contains("id=\"ground-" + task + "\"");

        as(
                KA_DINKES,
                post("/tasks/" + task)
                        .param("seen", "1")
                        .param("back", "list")
                        .param("outcome", "rejected")
                        .param("ground", "R6")
                        .param("reason", "Sudah terpakai tahun ini"));

        assertThat(rejections(number)).containsExactly("R6 Anggaran unit tidak tersedia: Sudah terpakai tahun ini");
    }

    @Test
    void rejectingManyAtOnceIsCountedForEach() throws Exception {
        List<String> numbers = List.of(submit(KABID1_DINKES, STAFF_1_DINKES), submit(KABID1_DINKES, STAFF_2_DINKES));
        String tokens = numbers.stream()
                .map(number -> processDriver.task(number).id() + "~1")
                .collect(Collectors.joining(" "));
        assertThat(question(tokens, "returned")).doesNotContain("name=\"ground\"");
        assertThat(question(tokens, "rejected")).contains("Dasar penolakan menurut daftar", "value=\"R1\"");

        assertThat(rejectMany(tokens, "R7").getStatus()).isEqualTo(422);
        String run = rejectMany(tokens, "R1").getRedirectedUrl();
        runs.workAll();

        assertThat(body(as(KA_DINKES, get(String.valueOf(run))))).contains("2 berhasil");
        assertThat(numbers)
                .allSatisfy(number -> assertThat(rejections(number))
                        .containsExactly("R1 Pelayanan unit terganggu pada tanggal tersebut: Dua perawat sedang cuti"));
    }

    private MockHttpServletResponse rejectMany(String tokens, String ground) throws Exception {
        return as(
                KA_DINKES,
                post("/tasks/bulk/start")
                        .param("submission", UUID.randomUUID().toString())
                        .param("tasks", tokens)
                        .param("outcome", "rejected")
                        .param("ground", ground)
                        .param("reason", "Dua perawat sedang cuti"));
    }

    private String question(String tokens, String outcome) throws Exception {
        MockHttpServletRequestBuilder asked = post("/tasks/bulk").param("outcome", outcome);
        return body(as(KA_DINKES, asked.param("task", tokens.split(" "))));
    }

    private List<String> rejections(String number) {
        return jdbc.sql(
                        "SELECT ground || ' ' || reason FROM approval_step WHERE case_number = ? AND outcome = 'REJECTED'")
                .param(number)
                .query(String.class)
                .list();
    }

    @Test
    void hrFindsItsRescues() throws Exception {
        String number = submit(KABID1_DINKES, STAFF_1_DINKES);

        assertThat(body(as(ANALYST, get("/nominations/" + number))))
                .contains("Bantuan BKPSDM", "Libatkan jabatan atasan sekarang", "Perpanjang batas waktu");
        assertThat(body(as(KABID1_DINKES, get("/nominations/" + number)))).doesNotContain("Bantuan BKPSDM");
    }

    @Test
    void unitHrReplacesANominee() throws Exception {
        String number = submit(KABID1_DINKES, STAFF_1_DINKES);
        assertThat(body(as(SUB_DINKES, get("/nominations/" + number + "/replace"))))
                .contains("Siti Rahmah");

        MockHttpServletResponse answer = as(
                SUB_DINKES,
                post("/nominations/" + number + "/replace")
                        .param("person", STAFF_5_DINKES.toString())
                        .param("motive", "Perlu untuk tugasnya")
                        .param("exception", "Sesuai tugas")
                        .param("ground", "P5")
                        .param("reason", "Mulai bulan depan"));

        processDriver.assertThatCase(number).isEnded();
        assertThat(Endings.of(jdbc, number)).isEqualTo(Endings.all("P5", "Pindah tugas: Mulai bulan depan"));
        assertThat(body(as(SUB_DINKES, get(String.valueOf(answer.getRedirectedUrl())))))
                .contains("Siti Rahmah", number);
    }

    private String submit(PersonId proposer, PersonId nominee) throws Exception {
        String path = as(
                        proposer,
                        post("/nominations/new")
                                .param("batch", batch)
                                .param("person", nominee.toString())
                                .param("motive", "Mengelola proyek")
                                .param("exception", "Sesuai tugas"))
                .getRedirectedUrl();
        assertThat(path).startsWith("/nominations/NOM-");
        return String.valueOf(path).substring("/nominations/".length());
    }

    private MockHttpServletResponse as(PersonId person, MockHttpServletRequestBuilder request) throws Exception {
        SignedIn principal = fixtures.account(person);
        return portal.perform(request.with(csrf())
                        .with(authentication(
                                UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()))))
                .andReturn()
                .getResponse();
    }

    /** The words at the fields that were refused; of the rest of the page a failure would show only the beginning. */
    private static List<String> refusals(MockHttpServletResponse answer) {
        return Pattern.compile("invalid-feedback[^>]*>([^<]*)<")
                .matcher(body(answer))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String body(MockHttpServletResponse answer) {
        String body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(body).isLessThan(500);
        return body;
    }
}
