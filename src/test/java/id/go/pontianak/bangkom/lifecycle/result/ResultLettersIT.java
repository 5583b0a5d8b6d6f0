package id.go.pontianak.bangkom.lifecycle.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateKeeping;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificates;
import id.go.pontianak.bangkom.lifecycle.ledger.CreditSource;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerEntry;
import id.go.pontianak.bangkom.lifecycle.letter.Letter;
import id.go.pontianak.bangkom.lifecycle.letter.LetterKind;
import id.go.pontianak.bangkom.lifecycle.letter.LetterPrint;
import id.go.pontianak.bangkom.lifecycle.letter.LetterSending;
import id.go.pontianak.bangkom.lifecycle.letter.Letters;
import id.go.pontianak.bangkom.lifecycle.letter.SettledOutcomes;
import id.go.pontianak.bangkom.lifecycle.letter.SettledOutcomes.Settled;
import id.go.pontianak.bangkom.support.DatabaseOwner;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Statements;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters of results: they tell superiors what stands on their day, each page to the office that it concerns. */
@IntegrationTest
class ResultLettersIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ResultFixtures fixtures;

    @Autowired
    private SettledOutcomes outcomes;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Certificates certificates;

    @Autowired
    private CertificateKeeping keeping;

    @Autowired
    private LetterSending sending;

    @Autowired
    private Letters letters;

    @Autowired
    private LetterPrint print;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private Statements statements;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;

    @BeforeEach
    void city() {
        personas = new Personas(accounts, jdbc);
        fixtures.city();
    }

    @AfterEach
    void goHome() {
        personas.close();
    }

    @Test
    void tellTheHoursAndCertificatesThatStandAndNoDayThatIsPast() {
        String batch = posted(3);
        List<PersonId> people = fixtures.people(batch);
        keeping.revoke(
                SmallCity.ANALYST,
                certificates.find(batch, people.get(0)).orElseThrow().id(),
                "Daftar hadir terbukti palsu");
        LedgerEntry credited =
                ledger.findLatest(CreditSource.batch(batch, people.get(1))).orElseThrow();
        ledger.correct(credited.id(), withHours(credited.training(), 12), "JP keliru", SmallCity.ANALYST);

        List<Settled> told = outcomes.of(batch);
        assertThat(told).extracting(Settled::hours).containsExactly(0, 12, 30);
        assertThat(told)
                .extracting(Settled::certificate)
                .containsExactly("", number(batch, people.get(1)), number(batch, people.get(2)));
        LocalDate measured = Objects.requireNonNull(told.get(2).measured());
        assertThat(measured).isAfter(clock.today());
        clock.set(measured, LocalTime.of(9, 0));
        assertThat(outcomes.of(batch)).extracting(Settled::measured).containsOnlyNulls();
    }

    /** He holds one and is Plt of the other. */
    @Test
    void addressASuperiorWithTwoOfficesAsTheOneThatEachPageConcerns() throws IOException {
        String batch = posted(2);
        List<PersonId> people = fixtures.people(batch);
        serveUnder("KABID2-PUPR", people.get(0));
        serveUnder("KABID3-PUPR", people.get(1));

        Letter.Sent sent = letters.open(send(batch, "800/92"), SmallCity.KABID2_PUPR);
        assertThat(sent.recipients()).singleElement().satisfies(to -> {
            assertThat(to.person()).isEqualTo(SmallCity.KABID2_PUPR);
            assertThat(to.position()).contains("Kepala Bidang II Dinas", "Plt. Kepala Bidang III Dinas");
        });
        List<String> pages = pages(sent);
        assertThat(pages).hasSize(2);
        assertThat(pages)
                .filteredOn(page -> page.contains(name(people.get(0))))
                .singleElement()
                .satisfies(page -> assertThat(page)
                        .contains("Kepala Bidang II Dinas", "Dinas Pekerjaan Umum")
                        .doesNotContain("Bidang III"));
        assertThat(pages)
                .filteredOn(page -> page.contains(name(people.get(1))))
                .singleElement()
                .satisfies(page -> assertThat(page)
                        .contains("Plt. Kepala Bidang III Dinas")
                        .doesNotContain("Bidang II Dinas", "menggantikan"));
    }

    @Test
    void eachOfWhomASuperiorReadsFindsItAmongHisOpenings() {
        String batch = posted(2);
        List<PersonId> people = fixtures.people(batch);
        serveUnder("KABID1-PUPR", people.get(1));
        UUID letter = send(batch, "800/93");
        String page = "/letters/" + letter + ".pdf";
        assertThat(openings(batch, people.get(0))).isZero();

        assertThat(personas.visitor(portal, "atasan").open(page).getStatus()).isEqualTo(200);
        assertThat(openings(batch, people.get(0))).isEqualTo(1);
        assertThat(openings(batch, people.get(1)))
                .as("of the people of another superior")
                .isZero();
    }

    @Test
    void areCountedForManyWithTheStatementsOfOne() {
        String one = posted(1);
        clock.reset();
        String many = posted(5);
        letters.sendable(one, SmallCity.ANALYST);

        int few = statements.during(() -> letters.sendable(one, SmallCity.ANALYST));
        assertThat(statements.during(() -> letters.sendable(many, SmallCity.ANALYST)))
                .isEqualTo(few);
        assertThat(letters.sendable(many, SmallCity.ANALYST))
                .filteredOn(sendable -> sendable.kind() == LetterKind.RESULT)
                .singleElement()
                .satisfies(sendable -> assertThat(sendable.possible()).isTrue());
    }

    /** In a transaction that is rolled back itself. */
    @Test
    void theirTablesCanBeTakenBackOnceOneWasSent() {
        send(posted(1), "800/94");

        transaction.executeWithoutResult(status -> {
            DatabaseOwner.does(jdbc, rollback("0007-addressed"));
            DatabaseOwner.does(jdbc, rollback("0006-result"));
            assertThat(jdbc.sql("SELECT count(*) FROM letter_letter WHERE kind = 'RESULT'")
                            .query(Integer.class)
                            .single())
                    .isZero();
            status.setRollbackOnly();
        });
    }

    private static String rollback(String changelog) {
        try {
            String statements = new ClassPathResource("db/changelog/letter/" + changelog + ".sql")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("--rollback "))
                    .map(line -> line.substring("--rollback ".length()))
                    .findFirst()
                    .orElseThrow();
            return statements.replaceAll(";\\s*$", "");
        } catch (IOException missing) {
            throw new AssertionError(changelog, missing);
        }
    }

    /** Everybody passed, and has certificate and hours. */
    private String posted(int people) {
        String batch = fixtures.handedUp(people, "90");
        String number = ResultCase.numberOf(batch);
        driver.decide(SmallCity.ANALYST_2, number, "verified");
        driver.decide(SmallCity.KA_BKPSDM, number, "confirmed");
        runs.workAll();
        return batch;
    }

    private UUID send(String batch, String number) {
        Letter.Head head = new Letter.Head(number + '/' + batch, clock.today(), false);
        return sending.send(batch, LetterKind.RESULT, head, "", SmallCity.ANALYST);
    }

    private List<String> pages(Letter.Sent sent) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(print.pdf(sent))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document).replaceAll("\\s+", " "));
            }
        }
        return pages;
    }

    private void serveUnder(String office, PersonId person) {
        jdbc.sql("UPDATE directory_person SET supervisor_office = ? WHERE id = ?")
                .params(office, person.value())
                .update();
    }

    private String number(String batch, PersonId person) {
        return certificates.find(batch, person).orElseThrow().number();
    }

    private String name(PersonId person) {
        return jdbc.sql("SELECT name FROM directory_person WHERE id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    private int openings(String batch, PersonId subject) {
        return jdbc.sql("SELECT count(*) FROM access_opening WHERE subject = ? AND kind = 'letter' AND key = ?")
                .params(subject.value(), "800/93/" + batch)
                .query(Integer.class)
                .single();
    }

    private static Ledger.Training withHours(Ledger.Training training, int hours) {
        return new Ledger.Training(
                training.programme(),
                training.title(),
                training.completed(),
                new LearningHours(hours),
                training.evidence(),
                training.details());
    }
}
