package id.go.pontianak.bangkom.lifecycle.result.posting;

import static id.go.pontianak.bangkom.lifecycle.result.ResultFixtures.entered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificate;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificates;
import id.go.pontianak.bangkom.lifecycle.examination.Attempts;
import id.go.pontianak.bangkom.lifecycle.examination.BankKeeping;
import id.go.pontianak.bangkom.lifecycle.examination.ExaminationFixtures;
import id.go.pontianak.bangkom.lifecycle.examination.Examinations;
import id.go.pontianak.bangkom.lifecycle.examination.Sheet;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.examination.TestPlan;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerEntry;
import id.go.pontianak.bangkom.lifecycle.letter.Letter;
import id.go.pontianak.bangkom.lifecycle.letter.LetterKind;
import id.go.pontianak.bangkom.lifecycle.letter.LetterPrint;
import id.go.pontianak.bangkom.lifecycle.letter.LetterSending;
import id.go.pontianak.bangkom.lifecycle.letter.Letters;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import id.go.pontianak.bangkom.lifecycle.result.ResultFixtures;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import id.go.pontianak.bangkom.lifecycle.result.ResultRecording;
import id.go.pontianak.bangkom.lifecycle.result.ResultSuggestions;
import id.go.pontianak.bangkom.lifecycle.result.Results;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A question proves wrong after results were handed up or set: nobody stays failed by it, and nobody loses anything. */
@IntegrationTest
class RaisedResultsIT {

    private static final String PROGRAMME = "PRB-01";
    private static final String WHY = "Kunci soal ini ternyata salah";

    @Autowired
    private ResultFixtures fixtures;

    @Autowired
    private Results results;

    @Autowired
    private ResultRecording recording;

    @Autowired
    private ResultSuggestions suggestions;

    @Autowired
    private Examinations examinations;

    @Autowired
    private Attempts attempts;

    @Autowired
    private BankKeeping bank;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Certificates certificates;

    @Autowired
    private LetterSending sending;

    @Autowired
    private Letters letters;

    @Autowired
    private LetterPrint print;

    @Autowired
    private Journal journal;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private ExaminationFixtures questions;

    @BeforeEach
    void bank() {
        fixtures.city();
        questions = new ExaminationFixtures(jdbc);
        questions.clear(PROGRAMME);
        questions.bank(bank, PROGRAMME, 10, SmallCity.ANALYST_2, SmallCity.ANALYST);
    }

    @AfterEach
    void goHome() {
        questions.clear(PROGRAMME);
    }

    @Test
    void whoWasFailedByItPassesAfterAllWithCertificateAndHours() throws IOException {
        String batch = tested(4, List.of(6, 8, 3, 5));
        String number = ResultCase.numberOf(batch);
        List<PersonId> people = fixtures.people(batch);
        // The second attended too little, and the last was judged with a reason.
        attended(batch, people.get(1), null, 50, null);
        attended(batch, people.get(3), ResultOutcome.FAILED, 100, "Menyontek pada tes akhir");
        recording.accept(batch, SmallCity.ANALYST);
        set(number);
        runs.workAll();
        assertThat(outcomes(batch)).noneMatch(ResultOutcome::passed);
        assertThat(certificates.find(batch, people.get(0))).isEmpty();
        sendResults(batch, "800/81");

        withdraw(10, 9, 8);

        assertThat(outcomes(batch))
                .containsExactly(
                        ResultOutcome.PASSED, ResultOutcome.FAILED, ResultOutcome.REMEDIAL, ResultOutcome.FAILED);
        Certificate certificate = certificates.find(batch, people.get(0)).orElseThrow();
        List<LedgerEntry> credits = ledger.listOf(people.get(0));
        assertThat(credits).hasSize(1);
        assertThat(credits.get(0).training().evidence()).isEqualTo(certificate.number());
        assertThat(told(number, people.get(0))).contains("result/raised");
        assertThat(letter(sendResults(batch, "800/82")))
                .contains(name(people.get(0)), "Lulus", certificate.number(), "menggantikan surat kami nomor 800/81/")
                .doesNotContain(name(people.get(1)), name(people.get(3)));
        assertThatThrownBy(() -> sendResults(batch, "800/83")).hasMessageContaining("superiorsTold");
        for (PersonId other : people.subList(1, 4)) {
            assertThat(ledger.listOf(other)).isEmpty();
            assertThat(told(number, other)).doesNotContain("result/raised");
        }
        assertThat(lines(number, "journal.result.raised", people.get(0)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.reason()).isEqualTo(WHY);
                    assertThat(line.facts()).containsEntry("outcome", "PASSED").containsEntry("score", "85.71");
                });
        assertThat(lines(number, "journal.result.rescored", people.get(3))).isNotEmpty();
        assertThat(lines(number, "journal.result.raised", people.get(3))).isEmpty();

        withdraw(7);
        assertThat(ledger.listOf(people.get(0))).hasSize(1);
        assertThat(certificates.listOf(people.get(0))).hasSize(1);
    }

    @Test
    void whoDecidesAboutHandedUpResultsSeesThemAsTheyBecame() {
        String batch = tested(1, List.of(6));
        String number = ResultCase.numberOf(batch);
        recording.accept(batch, SmallCity.ANALYST);
        driver.decide(SmallCity.ANALYST, number, "handedUp");
        int seen = results.find(batch).orElseThrow().version();

        withdraw(10, 9);

        assertThat(outcomes(batch)).containsExactly(ResultOutcome.PASSED);
        assertThat(results.find(batch).orElseThrow().version()).isGreaterThan(seen);
        assertThat(ledger.listOf(fixtures.people(batch).get(0))).isEmpty();
        driver.decide(SmallCity.ANALYST_2, number, "verified");
        driver.decide(SmallCity.KA_BKPSDM, number, "confirmed");
        runs.workAll();
        assertThat(ledger.listOf(fixtures.people(batch).get(0))).hasSize(1);
    }

    @Test
    void aBetterQualificationReplacesTheCertificateAndMovesNoHours() {
        String batch = tested(1, List.of(8));
        String number = ResultCase.numberOf(batch);
        PersonId person = fixtures.people(batch).get(0);
        jdbc.sql("UPDATE result_case SET graded = true WHERE batch = ?")
                .param(batch)
                .update();
        recording.accept(batch, SmallCity.ANALYST);
        set(number);
        runs.workAll();
        Certificate before = certificates.find(batch, person).orElseThrow();
        assertThat(before.order().outcome().qualification()).isEqualTo("Cukup Memuaskan");

        withdraw(10);

        Certificate after = certificates.find(batch, person).orElseThrow();
        assertThat(after.number()).isNotEqualTo(before.number());
        assertThat(after.order().outcome().qualification()).isEqualTo("Memuaskan");
        assertThat(certificates.find(before.id()).orElseThrow().valid()).isFalse();
        assertThat(ledger.listOf(person).stream().filter(LedgerEntry::stands))
                .singleElement()
                .satisfies(entry -> assertThat(entry.training().evidence()).isEqualTo(after.number()));
        assertThat(lines(number, "journal.result.rescored", person)).hasSize(1);
    }

    /** A batch whose results are open, in which so many questions were answered rightly, from the first on; all attended. */
    private String tested(int count, List<Integer> right) {
        String batch = fixtures.opened(count);
        List<PersonId> people = fixtures.people(batch);
        examinations.open(new TestPlan(
                batch,
                TestKind.POST,
                "Tes akhir",
                PROGRAMME,
                clock.now(),
                clock.now().plusSeconds(7200),
                1,
                0,
                Set.copyOf(people)));
        UUID paper = jdbc.sql("SELECT id FROM examination_paper WHERE group_key = ?")
                .param(batch)
                .query(UUID.class)
                .single();
        for (int at = 0; at < count; at++) {
            sit(paper, people.get(at), right.get(at));
            attended(batch, people.get(at), null, 100, null);
        }
        return batch;
    }

    private void attended(String batch, PersonId person, ResultOutcome outcome, int percent, String note) {
        recording.change(batch, person, entered(outcome, percent, "0", note), SmallCity.ANALYST);
    }

    private void sit(UUID paper, PersonId person, int right) {
        UUID attempt = attempts.begin(person, paper);
        List<Sheet.Question> asked = attempts.sheet(person, attempt).questions();
        for (int position = 1; position <= right; position++) {
            attempts.answer(
                    person,
                    attempt,
                    Map.of(position, asked.get(position - 1).options().indexOf("dua") + 1),
                    position);
        }
        attempts.finish(person, attempt);
    }

    private void set(String number) {
        driver.decide(SmallCity.ANALYST, number, "handedUp");
        driver.decide(SmallCity.ANALYST_2, number, "verified");
        driver.decide(SmallCity.KA_BKPSDM, number, "confirmed");
    }

    private void withdraw(int... numbers) {
        for (int number : numbers) {
            bank.withdraw(SmallCity.ANALYST, PROGRAMME, number, WHY);
        }
        runs.workAll();
    }

    private UUID sendResults(String batch, String number) {
        Letter.Head head = new Letter.Head(number + '/' + batch, clock.today(), false);
        return sending.send(batch, LetterKind.RESULT, head, "", SmallCity.ANALYST);
    }

    private String letter(UUID id) throws IOException {
        try (PDDocument pages = Loader.loadPDF(print.pdf(letters.open(id, SmallCity.KABID1_DINKES)))) {
            return new PDFTextStripper().getText(pages).replaceAll("\\s+", " ");
        }
    }

    private String name(PersonId person) {
        return jdbc.sql("SELECT name FROM directory_person WHERE id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    private List<ResultOutcome> outcomes(String batch) {
        return suggestions.of(results.find(batch).orElseThrow()).stream()
                .map(one -> one.recorded().outcome())
                .toList();
    }

    private List<JournalEntry> lines(String number, String action, PersonId person) {
        return journal.listOf(new CaseNumber(number)).stream()
                .filter(line -> line.action().equals(action))
                .filter(line -> person.toString().equals(line.facts().get("person")))
                .toList();
    }

    private List<String> told(String number, PersonId person) {
        return jdbc.sql("SELECT template FROM notification_notice WHERE case_number = ? AND step = ?")
                .params(number, person.toString())
                .query(String.class)
                .list();
    }
}
