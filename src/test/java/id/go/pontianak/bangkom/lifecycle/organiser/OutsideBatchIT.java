package id.go.pontianak.bangkom.lifecycle.organiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.spreadsheet.SheetRow;
import id.go.pontianak.bangkom.foundation.spreadsheet.SpreadsheetReader;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.batch.StandInCandidacies;
import id.go.pontianak.bangkom.lifecycle.batch.process.BatchElements;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerEntry;
import id.go.pontianak.bangkom.lifecycle.organiser.OrganiserAnswer.Entered;
import id.go.pontianak.bangkom.lifecycle.organiser.OrganiserAnswer.Kind;
import id.go.pontianak.bangkom.lifecycle.organiser.SentList.Head;
import id.go.pontianak.bangkom.lifecycle.organiser.SentList.Nominee;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import id.go.pontianak.bangkom.lifecycle.result.ResultImport;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** A batch of an organiser outside the city: its list is sent, accepted with fewer seats, held, and credited with the organiser's numbers. */
@IntegrationTest
class OutsideBatchIT {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final AtomicInteger SERIAL = new AtomicInteger(600);
    private static final NamedFile LETTER = new NamedFile("jawaban.pdf", PDF);

    @Autowired
    private BatchFixtures fixtures;

    @Autowired
    private StandInCandidacies candidacies;

    @Autowired
    private Batches batches;

    @Autowired
    private Seats seats;

    @Autowired
    private OrganiserLists lists;

    @Autowired
    private OrganiserAnswering answering;

    @Autowired
    private ListPrint print;

    @Autowired
    private ResultImport results;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private Ledger ledger;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private final List<PersonId> people = new ArrayList<>();
    private Personas personas;
    private String heldBy = "";
    private String number = "";

    @BeforeEach
    void decreedForBpsdm() {
        personas = new Personas(accounts, jdbc);
        fixtures.city();
        driver.grant(SmallCity.ANALYST, Role.HR_ANALYST, "");
        driver.grant(SmallCity.ANALYST_2, Role.HR_ANALYST, "");
        heldBy = jdbc.sql("SELECT held_by FROM catalogue_programme WHERE code = 'MP-01'")
                .query(String.class)
                .single();
        holds("BPSDM-KALBAR");
        for (int at = 0; at < 4; at++) {
            PersonId person = People.like(jdbc, SmallCity.STAFF_1_DINKES);
            jdbc.sql("UPDATE directory_person SET number = ?, name = ? WHERE id = ?")
                    .params(
                            "199101012015011%03d".formatted(SERIAL.incrementAndGet()),
                            "Peserta " + "ABCD".charAt(at),
                            person.value())
                    .update();
            people.add(person);
        }
        number = fixtures.decreed(3, candidacies, people);
    }

    @AfterEach
    void goHome() {
        holds(heldBy);
        personas.close();
    }

    @Test
    void goesFromTheListToTheLedgerWithTheNumbersOfTheOrganiser() throws Exception {
        UUID list = lists.send(number, head("800/501/BKPSDM"), SmallCity.ANALYST);
        SentList sent = lists.open(number, list, SmallCity.ANALYST);
        assertThat(sent.participants()).extracting(Nominee::person).containsExactlyElementsOf(people.subList(0, 3));
        assertThat(sent.reserve()).extracting(Nominee::person).containsExactly(people.get(3));

        answering.record(number, accepted(2, "Kuota kabupaten dan kota dikurangi"), LETTER, SmallCity.ANALYST);
        assertThat(batches.batch(number).seats()).isEqualTo(2);
        assertThat(seated()).containsExactlyElementsOf(people.subList(0, 2));
        assertThat(candidacies.told(BatchFixtures.nomination(number, 3)))
                .last()
                .isEqualTo("seat withdrawn: Kuota kabupaten dan kota dikurangi");
        assertThat(candidacies.told(BatchFixtures.nomination(number, 4))).noneMatch(told -> told.startsWith("offered"));

        fixtures.start(number);
        driver.fireTimer(number, BatchElements.EVENT_END_DATE_REACHED);
        ResultImport.Outcome imported = results.take(number, resultsOf(people.subList(0, 2)), SmallCity.ANALYST);
        assertThat(imported.faults()).isEmpty();
        assertThat(imported.recorded()).isEqualTo(2);
        String results = ResultCase.numberOf(number);
        attachOnThePage();
        driver.decide(SmallCity.ANALYST, results, "handedUp");
        driver.decide(SmallCity.ANALYST_2, results, "verified");
        driver.decide(SmallCity.KABID1_BKPSDM, results, "confirmed");
        runs.workAll();

        assertThat(batches.batch(number).status()).isEqualTo(BatchStatus.CLOSED);
        for (int at = 0; at < 2; at++) {
            LedgerEntry credit = onlyEntry(people.get(at));
            assertThat(credit.training().details().certificateNumber()).isEqualTo("BPSDM/%d/2026".formatted(at + 1));
            assertThat(credit.hours()).isEqualTo(30);
        }
        assertThat(ledger.listOf(people.get(2))).isEmpty();
        assertThat(driver.journal(number))
                .containsSubsequence(
                        "journal.organiser.sent",
                        "journal.organiser.ACCEPTED",
                        "journal.batch.seatWithdrawn",
                        "journal.batch.reseated");
    }

    @Test
    void moreSeatsAreOfferedToTheReserve() {
        lists.send(number, head("800/511/BKPSDM"), SmallCity.ANALYST);
        answering.record(number, accepted(4, "Kuota bertambah satu kursi"), LETTER, SmallCity.ANALYST);

        assertThat(candidacies.told(BatchFixtures.nomination(number, 4)))
                .last()
                .asString()
                .startsWith("offered until");
        assertThatThrownBy(() ->
                        answering.record(number, accepted(4, "Kuota bertambah satu kursi"), LETTER, SmallCity.ANALYST))
                .isInstanceOf(NotPossibleNow.class)
                .hasMessageContaining("nothingAsked");
    }

    @Test
    void anOrganiserThatCallsOffCancelsTheBatchWithItsReason() {
        lists.send(number, head("800/521/BKPSDM"), SmallCity.ANALYST);
        answering.record(
                number,
                new Entered(Kind.CANCELLED, null, "893/77/BPSDM", clock.today(), "Anggaran provinsi dialihkan"),
                LETTER,
                SmallCity.ANALYST);

        assertThat(batches.batch(number).status()).isEqualTo(BatchStatus.CANCELLED);
        assertThat(batches.decreeFacts(number).cancelledBecause()).contains("Anggaran provinsi dialihkan");
    }

    @Test
    void whileTheOrganiserIsSilentTheHeadOfDivisionDecidesInsteadOfACallUp() throws Exception {
        lists.send(number, head("800/531/BKPSDM"), SmallCity.ANALYST);
        driver.fireTimer(number, BatchElements.EVENT_CALL_UP_DATE_REACHED);

        assertThat(batches.batch(number).status()).isEqualTo(BatchStatus.DOUBTFUL);
        assertThat(driver.journal(number)).endsWith("journal.batch.doubtedUnanswered");
        assertThat(as("analis").open("/batches/" + number).getContentAsString())
                .contains("Penyelenggara luar belum menjawab daftar peserta");
        answering.record(number, accepted(3, ""), LETTER, SmallCity.ANALYST);
        driver.decide(SmallCity.KABID1_BKPSDM, number, "run", "Penyelenggara sudah menerima daftar");
        assertThat(batches.batch(number).status()).isEqualTo(BatchStatus.CALLED_UP);
    }

    @Test
    void aListOrAnAnswerThatCannotBeIsRefused() {
        assertThatThrownBy(() -> answering.record(number, accepted(3, ""), LETTER, SmallCity.ANALYST))
                .hasMessageContaining("nothingAsked");
        assertThatThrownBy(() -> lists.send(
                        number, new Head("800/541", clock.today().plusDays(1), "Kepala BPSDM"), SmallCity.ANALYST))
                .isInstanceOf(RuleViolated.class);
        lists.send(number, head("800/541"), SmallCity.ANALYST);
        assertThatThrownBy(() -> lists.send(number, head("800 / 541"), SmallCity.ANALYST))
                .isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> answering.record(number, accepted(2, " "), LETTER, SmallCity.ANALYST))
                .isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> answering.record(
                        number, accepted(3, ""), new NamedFile("kosong.pdf", new byte[0]), SmallCity.ANALYST))
                .isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> answering.record(number, accepted(3, ""), LETTER, SmallCity.KA_DINKES))
                .isInstanceOf(NotFound.class);
        assertThat(lists.listOf(number, SmallCity.ANALYST))
                .singleElement()
                .satisfies(list -> assertThat(list.answer()).isNull());
        holds(heldBy);
        assertThatThrownBy(() -> lists.send(number, head("800/542"), SmallCity.ANALYST))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void hrWritesOnThePageAuditorsReadAndOthersFindNothing() throws Exception {
        String page = "/batches/" + number + "/organiser";
        Visitor analyst = as("analis");
        assertThat(analyst.open("/batches/" + number).getContentAsString()).contains("Penyelenggara luar");
        assertThat(analyst.open(page).getContentAsString())
                .contains("Belum ada daftar yang dikirim", "Kepala Badan Pengembangan");
        assertThat(analyst.send(page, "number", "", "day", "", "addressee", "").getStatus())
                .isEqualTo(422);
        assertThat(analyst.send(
                                page,
                                "number",
                                "800/551/BKPSDM",
                                "day",
                                clock.today().toString(),
                                "addressee",
                                "Kepala BPSDM Provinsi Kalimantan Barat")
                        .getStatus())
                .isEqualTo(302);
        MockHttpServletResponse refused = answer(analyst, page, "2", "pendek");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("893/12/BPSDM");
        assertThat(answer(analyst, page, "2", "Kuota dikurangi provinsi").getStatus())
                .isEqualTo(302);

        SentList sent = lists.listOf(number, SmallCity.ANALYST).get(0);
        OrganiserAnswer answered = Objects.requireNonNull(sent.answer());
        String shown = as("auditor").open(page).getContentAsString();
        assertThat(shown)
                .contains("Nomor 800/551/BKPSDM", "2 kursi", "893/12/BPSDM", "Kuota dikurangi provinsi")
                .doesNotContain("Catat daftar", "Catat jawaban");
        String pdf = page + '/' + sent.id() + ".pdf";
        assertThat(text(as("auditor").open(pdf).getContentAsByteArray()))
                .contains(
                        "800/551/BKPSDM",
                        "Kepala BPSDM Provinsi",
                        "Lampiran I",
                        "Peserta A",
                        "Lampiran II",
                        "Peserta D")
                .doesNotContain("??");
        assertThat(as("auditor").open("/files/" + answered.file()).getContentAsByteArray())
                .isEqualTo(PDF);
        for (String other : List.of("kepala", "pegawai", "atasan", "pengelola", "admin")) {
            assertThat(as(other).open(page).getStatus()).as(other).isEqualTo(404);
            assertThat(as(other).open(pdf).getStatus()).as(other).isEqualTo(404);
            assertThat(as(other).open("/files/" + answered.file()).getStatus())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(as("auditor")
                        .send(page, "number", "1", "day", clock.today().toString(), "addressee", "x")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void theWorkbookHoldsParticipantsAndReserveWithTheirNumbersAsText() throws Exception {
        UUID list = lists.send(number, head("800/561/BKPSDM"), SmallCity.ANALYST);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        print.xlsx(lists.open(number, list, SmallCity.ANALYST), out);
        List<SheetRow> rows = new ArrayList<>();
        new SpreadsheetReader().read("daftar.xlsx", out.toByteArray(), rows::add);

        assertThat(rows.stream().map(SheetRow::sheet).distinct().map(String::valueOf))
                .containsExactly("Peserta", "Cadangan");
        assertThat(rows.stream().map(row -> row.cell(1).text()))
                .containsExactly("Nama", "Peserta A", "Peserta B", "Peserta C", "Nama", "Peserta D");
        assertThat(rows.get(1).cell(2).text()).startsWith("19910101");
    }

    private MockHttpServletResponse answer(Visitor analyst, String page, String quota, String reason) {
        return analyst.exchange(multipart(page + "/answer")
                .file(new MockMultipartFile("file", "jawaban.pdf", "application/pdf", PDF))
                .param("kind", "ACCEPTED")
                .param("quota", quota)
                .param("document", "893/12/BPSDM")
                .param("answered", clock.today().toString())
                .param("reason", reason)
                .with(csrf()));
    }

    private void attachOnThePage() throws Exception {
        String page = "/batches/" + number + "/results";
        Visitor analyst = as("analis");
        assertThat(analyst.open(page).getContentAsString()).contains("Belum ada dokumen");
        assertThat(analyst.exchange(multipart(page + "/documents")
                                .file(new MockMultipartFile("file", new byte[0]))
                                .with(csrf()))
                        .getStatus())
                .isEqualTo(422);
        assertThat(analyst.exchange(multipart(page + "/documents")
                                .file(new MockMultipartFile("file", "hasil bpsdm.pdf", "application/pdf", PDF))
                                .with(csrf()))
                        .getStatus())
                .isEqualTo(302);
        assertThat(as("auditor").open(page).getContentAsString())
                .contains("hasil bpsdm.pdf")
                .doesNotContain("Lampirkan dokumen");
    }

    private List<PersonId> seated() {
        return seats.listOf(number).stream()
                .filter(seat -> seat.state() == Seat.State.SEAT)
                .map(Seat::person)
                .toList();
    }

    private LedgerEntry onlyEntry(PersonId person) {
        List<LedgerEntry> entries = ledger.listOf(person);
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private NamedFile resultsOf(List<PersonId> participants) {
        StringBuilder csv = new StringBuilder("nip;kehadiran;pasca;hasil;nomor_sertifikat\n");
        for (int at = 0; at < participants.size(); at++) {
            String nip = jdbc.sql("SELECT number FROM directory_person WHERE id = ?")
                    .param(participants.get(at).value())
                    .query(String.class)
                    .single();
            csv.append(nip).append(";100;90;Lulus;BPSDM/").append(at + 1).append("/2026\n");
        }
        return new NamedFile("hasil.csv", csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Entered accepted(@Nullable Integer quota, String reason) {
        return new Entered(Kind.ACCEPTED, quota, "893/12/BPSDM", clock.today(), reason);
    }

    private Head head(String letterNumber) {
        return new Head(letterNumber, clock.today(), "Kepala BPSDM Provinsi Kalimantan Barat");
    }

    private void holds(String provider) {
        jdbc.sql("UPDATE catalogue_programme SET held_by = ? WHERE code = 'MP-01'")
                .param(provider)
                .update();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private Visitor as(String login) {
        return personas.visitor(portal, login);
    }
}
