package id.go.pontianak.bangkom.foundation.staffing.imports;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.access.SignedIn;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.importing.Uploads.Outcome;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.staffing.imports.ImportContext.Administrator;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationElements;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

/**
 * The whole product on the city that comes out of the sample file: whoever is proposed there, the task goes where the file's own holders say.
 * A database of its own, since the file holds the offices of the small city too.
 */
@IntegrationTest
@TestPropertySource(properties = "bangkom.test.city=imported")
class ImportedCityIT {

    /** Before anybody of the file retires. */
    private static final LocalDate SOON = LocalDate.of(2027, 1, 11);

    @Autowired
    private DirectoryImports imports;

    @Autowired
    private Directory directory;

    @Autowired
    private ResponsibleOfficials responsibleOfficials;

    @Autowired
    private Nominations nominations;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private Journal journal;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private NominationFixtures fixtures;

    @BeforeEach
    void city() {
        fixtures = new NominationFixtures(jdbc);
        if (directory.findOffice("WALIKOTA").isEmpty()) {
            importCity();
        }
    }

    private void importCity() {
        Actor actor = new Administrator(jdbc).actor();
        PersonId administrator = actor.person();
        fixtures.grant(administrator, Role.ADMIN, "");
        SignedIn account = fixtures.account(administrator);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(account, null));
        try {
            assertThat(imports.confirm(
                            actor,
                            imports.upload(
                                    actor,
                                    List.of(new Upload(
                                            "direktori-pontianak.xlsx",
                                            Sample.mended().bytes())))))
                    .isEqualTo(Outcome.APPLIED);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void theSekdaGoesToHrAndThenToTheWaliKota() {
        PersonId sekda = holderOf("SEKDA");
        PersonId analyst = personUnder("KABID1-BKPSDM");
        fixtures.grant(analyst, Role.HR_ANALYST, "");
        String number = propose(sekda);

        assertThat(asked(number)).isEqualTo("role:hr-analyst");
        processDriver.decide(analyst, number, "approved");
        assertThat(asked(number)).isEqualTo("office:WALIKOTA");
        processDriver.decide(holderOf("WALIKOTA"), number, "approved");

        processDriver.assertThatCase(number).isWaitingAt(NominationElements.RECEIVE_AWAIT_SELECTION);
    }

    /** Only the first step; whose decision it is says the journal. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        a teacher of SDN-01          | under KS-SDN-01         | office:KS-SDN-01         | KS-SDN-01   | Kepala S
        staff under a Plt            | under KABID3-PUPR       | office:KABID3-PUPR       | KABID3-PUPR | Plt. Kepala Bidang III
        staff of an office left open | under LURAH-SUNGAI-JAWI | office:LURAH-SUNGAI-JAWI | CAMAT-KOTA  | Camat
        the head of DINKES           | holder KA-DINKES        | office:AS1               | AS1         | Asisten
        """)
    void theFirstStepIsDecidedByTheHolderOfTheFile(
            String what, String nominee, String asked, String office, String capacity) {
        String number = propose(nominee);

        assertThat(asked(number)).isEqualTo(asked);
        processDriver.decide(holderOf(office), number, "approved");

        JournalEntry decision = journal.listOf(new CaseNumber(number)).stream()
                .filter(entry -> entry.action().equals("journal.nomination.approved"))
                .findFirst()
                .orElseThrow();
        assertThat(decision.actor()).isEqualTo(holderOf(office));
        assertThat(decision.capacity()).startsWith(capacity);
    }

    /** The first of them whom no hard rule keeps out. */
    private String propose(String nominee) {
        String office = nominee.substring(nominee.indexOf(' ') + 1);
        Stream<PersonId> candidates = nominee.startsWith("under")
                ? directory.listSubordinates(office).stream().map(Person::id)
                : Stream.of(holderOf(office));
        return candidates
                .map(this::tryToPropose)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> tryToPropose(PersonId nominee) {
        try {
            return Optional.of(propose(nominee));
        } catch (RuleViolated keptOut) {
            return Optional.empty();
        }
    }

    private String propose(PersonId nominee) {
        String batch = fixtures.batch("WEB-01", "IN_TOWN", BatchStatus.CALLING, SOON);
        return nominations.submit(new Submission(batch, nominee, "Diperlukan untuk tugasnya", "Sesuai tugas"), nominee);
    }

    private String asked(String number) {
        return processDriver.task(number).candidates().stream()
                .map(String::valueOf)
                .findFirst()
                .orElseThrow();
    }

    private PersonId holderOf(String office) {
        return responsibleOfficials
                .answerOf(office, ConflictScope.NONE, clock.today())
                .orElseThrow()
                .person();
    }

    private PersonId personUnder(String office) {
        return directory.listSubordinates(office).get(0).id();
    }
}
