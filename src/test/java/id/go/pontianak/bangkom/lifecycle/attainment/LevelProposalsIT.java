package id.go.pontianak.bangkom.lifecycle.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.directory.PersonLeft;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.lifecycle.attainment.domain.ProposalRows;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.competency.Rating;
import id.go.pontianak.bangkom.lifecycle.competency.Ratings;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationFixtures;
import id.go.pontianak.bangkom.lifecycle.ledger.CreditSource;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerEntry;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import id.go.pontianak.bangkom.lifecycle.result.ResultDocuments;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

/** A level from passing a training to the profile, or to why it is another. */
@IntegrationTest
class LevelProposalsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 21);

    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 2);

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private EvaluationFixtures fixtures;

    @Autowired
    private AttainmentFixtures attainments;

    @Autowired
    private ProposalRows rows;

    @Autowired
    private LevelRound round;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private LevelTeam team;

    @Autowired
    private LevelDecisions decisions;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Requests requests;

    @Autowired
    private Batches batches;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private ResultDocuments documents;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private TransactionTemplate transaction;

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
    void whoPassedIsPutToHisSuperiorOnOnePageAndTheProfileHoldsWhatWasDecided() throws Exception {
        String batch = fixtures.over("MP-01", 3, 3);
        List<PersonId> people = fixtures.people(batch);
        ratings.add(Rating.of(
                Rating.Kind.SUPERIOR, people.get(0), "M.4", 2, BEFORE, "AKPK-2026-DINKES", SmallCity.KABID1_DINKES));
        ratings.add(Rating.of(
                Rating.Kind.SUPERIOR, people.get(0), "M.8", 0, BEFORE, "AKPK-2026-DINKES", SmallCity.KABID1_DINKES));
        fixtures.enter(batch, people.get(0), ResultOutcome.PASSED, 50.0, 80.0);
        fixtures.enter(batch, people.get(1), ResultOutcome.PASSED_WITH_REMARK, 50.0, 70.0);
        fixtures.enter(batch, people.get(2), ResultOutcome.FAILED, 50.0, 60.0);
        fixtures.settled(batch);
        assertThat(rows.open(batch))
                .extracting(LevelProposal::person, LevelProposal::competency, LevelProposal::level)
                .containsExactlyInAnyOrder(
                        tuple(people.get(0), "T.PRO", 3),
                        tuple(people.get(0), "M.8", 1),
                        tuple(people.get(1), "T.PRO", 3),
                        tuple(people.get(1), "M.4", 2),
                        tuple(people.get(1), "M.8", 2));
        String page = "/attainments/" + batch;
        assertThat(asked(batch)).as("one question a team, in the morning").isEmpty();
        morning();
        morning();
        assertThat(asked(batch)).containsExactly(SmallCity.KABID1_DINKES);

        Visitor superior = as("atasan");
        assertThat(text(superior.open("/tasks?q=" + batch))).contains("Tetapkan level kompetensi setelah pelatihan");
        assertThat(text(superior.open(page)))
                .contains(
                        "5 usulan level",
                        "dari level 0, diusulkan level 1",
                        "belum pernah ditegaskan, diusulkan level 3");
        for (String stranger :
                List.of("pegawai", "pegawai-lain", "atasan-lain", "pengelola", "kepala", "analis", "admin")) {
            assertThat(as(stranger).open(page).getStatus()).as(stranger).isEqualTo(404);
            assertThat(as(stranger).send(page + "/agree").getStatus())
                    .as(stranger)
                    .isEqualTo(404);
        }
        String otherwise = page + "/" + proposal(batch, people.get(1), "T.PRO");
        MockHttpServletResponse refused = superior.send(otherwise, "level", "2", "reason", "kurang");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("paling sedikit 10").contains(">kurang<");
        assertThat(superior.send(otherwise, "level", "3", "reason", "Sama saja dengan usulan")
                        .getStatus())
                .isEqualTo(422);
        assertThat(superior.send(page + "/agree").getStatus()).isEqualTo(422);
        superior.send(otherwise, "level", "1", "reason", "Belum pernah memimpin kegiatan sendiri");
        assertThat(superior.send(otherwise, "level", "2", "reason", "Berubah pikiran kemudian")
                        .getStatus())
                .as("decided once")
                .isEqualTo(409);
        List<String> all = rows.open(batch).stream()
                .flatMap(one -> List.of("proposal", one.id().toString()).stream())
                .toList();
        assertThat(superior.send(page + "/agree", all.toArray(String[]::new)).getRedirectedUrl())
                .isEqualTo(page);
        assertThat(text(superior.open(page))).contains("sudah diputuskan");
        assertThat(asked(batch)).isEmpty();
        assertThat(text(superior.open("/tasks?q=" + batch)))
                .doesNotContain("Tetapkan level kompetensi setelah pelatihan");

        assertThat(confirmed(people.get(0), "M.8").level()).isEqualTo(1);
        assertThat(confirmed(people.get(0), "M.4").source()).isEqualTo("AKPK-2026-DINKES");
        Rating given = confirmed(people.get(1), "T.PRO");
        assertThat(given.level()).isEqualTo(1);
        assertThat(given.source()).isEqualTo(batch);
        assertThat(given.reason()).isEqualTo("Belum pernah memimpin kegiatan sendiri");
        assertThat(text(superior.open("/people/" + people.get(0) + "/profile")))
                .contains("Penilaian atasan: level 1", batch)
                .contains("AKPK-2026-DINKES");
    }

    @Test
    void aTransferAndANewSuperiorAreFollowedAndWhoLeftIsAskedForNoMore() {
        String batch = fixtures.over("MP-01", 3, 3);
        List<PersonId> people = fixtures.people(batch);
        people.forEach(person -> attainments.proposed(batch, person));
        morning();
        assertThat(asked(batch)).containsExactly(SmallCity.KABID1_DINKES);

        jdbc.sql("UPDATE directory_person SET supervisor_office = 'KABID2-DINKES' WHERE id = ?")
                .param(people.get(0).value())
                .update();
        assertThat(team.of(batch, SmallCity.KABID2_DINKES)).hasSize(2);
        assertThat(team.of(batch, SmallCity.KABID1_DINKES)).hasSize(4);
        morning();
        assertThat(asked(batch)).containsExactlyInAnyOrder(SmallCity.KABID1_DINKES, SmallCity.KABID2_DINKES);

        jdbc.sql("UPDATE directory_holder SET person_id = ? WHERE office_code = 'KABID2-DINKES'")
                .param(SmallCity.KABID3_DINKES.value())
                .update();
        morning();
        assertThat(asked(batch)).containsExactlyInAnyOrder(SmallCity.KABID1_DINKES, SmallCity.KABID3_DINKES);
        assertThat(team.of(batch, SmallCity.KABID2_DINKES)).isEmpty();

        transaction.executeWithoutResult(begun -> publisher.publishEvent(new PersonLeft(people.get(0))));
        ratings.add(Rating.of(
                Rating.Kind.SUPERIOR, people.get(1), "T.PRO", 4, TODAY, "AKPK-2027-DINKES", SmallCity.KABID1_DINKES));
        jdbc.sql("UPDATE directory_person SET legal_status = '77' WHERE id = ?")
                .param(people.get(2).value())
                .update();
        morning();
        assertThat(asked(batch)).containsExactly(SmallCity.KABID1_DINKES);
        assertThat(rows.open(batch))
                .extracting(LevelProposal::person, LevelProposal::competency)
                .as("whoever left or died, and what he was given otherwise, waits no more")
                .containsExactly(tuple(people.get(1), "M.4"));
        UUID left = rows.open(batch).get(0).id();
        decisions.agree(batch, Set.of(left), SmallCity.KABID1_DINKES);
        assertThat(asked(batch)).isEmpty();

        String another = attainments.proposed(fixtures.measured(), SmallCity.STAFF_2_DINKES);
        morning();
        refused(() -> decisions.agree(another, Set.of(left), SmallCity.KABID1_DINKES), "refusal.attainment.decided");
        refused(() -> decisions.agree(batch, Set.of(left), SmallCity.KABID1_DINKES), "refusal.attainment.decided");
        assertThatThrownBy(() -> decisions.agree(another, Set.of(left), SmallCity.KABID2_DINKES))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> decisions.agree(another, Set.of(left), SmallCity.STAFF_2_DINKES))
                .as("nobody decides about himself")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void hoursThatAreTakenBackTakeTheProposalWithThemAndACorrectionBringsItBack() {
        String batch = fixtures.over("MP-01", 1, 1);
        PersonId person = fixtures.people(batch).get(0);
        fixtures.enter(batch, person, ResultOutcome.PASSED, 50.0, 80.0);
        fixtures.settled(batch);
        assertThat(rows.open(batch)).hasSize(3);
        LedgerEntry credit =
                ledger.findLatest(CreditSource.batch(batch, person)).orElseThrow();
        ledger.reverse(credit.id(), "Sertifikat dicabut penyelenggara", SmallCity.ANALYST);
        assertThat(rows.open(batch)).isEmpty();
        ledger.correct(credit.id(), credit.training(), "Sertifikat diganti karena salah nama", SmallCity.ANALYST);
        assertThat(rows.open(batch)).hasSize(3);
    }

    @Test
    void aLevelThatWasSetIsPutToTheSuperiorAgainWhenItsHoursAreTakenBack() throws Exception {
        String batch = fixtures.over("MP-01", 1, 1);
        PersonId person = fixtures.people(batch).get(0);
        fixtures.enter(batch, person, ResultOutcome.PASSED, 50.0, 80.0);
        fixtures.settled(batch);
        morning();
        String page = "/attainments/" + batch;
        Visitor superior = as("atasan");
        superior.send(
                page + "/" + proposal(batch, person, "M.8"),
                "level",
                "1",
                "reason",
                "Belum pernah memimpin kegiatan sendiri");
        superior.send(page + "/agree", proposals(batch));
        assertThat(rows.open(batch)).isEmpty();
        ratings.add(
                Rating.of(Rating.Kind.SUPERIOR, person, "M.4", 3, TODAY, "AKPK-2027-DINKES", SmallCity.KABID1_DINKES));

        LedgerEntry credit =
                ledger.findLatest(CreditSource.batch(batch, person)).orElseThrow();
        ledger.reverse(credit.id(), "Sertifikat dicabut penyelenggara", SmallCity.ANALYST);
        assertThat(rows.open(batch))
                .as("what he was given otherwise since is not asked")
                .extracting(LevelProposal::competency, LevelProposal::level, LevelProposal::again)
                .containsExactlyInAnyOrder(tuple("T.PRO", 3, true), tuple("M.8", 1, true));
        morning();
        assertThat(asked(batch)).containsExactly(SmallCity.KABID1_DINKES);
        assertThat(text(superior.open(page)))
                .contains("setelah Anda menetapkan 2 level", "level 3 sudah Anda tetapkan", "kemudian dicabut");
        superior.send(
                page + "/" + proposal(batch, person, "T.PRO"),
                "level",
                "1",
                "reason",
                "Tanpa pelatihan itu belum menunjukkan lebih");
        superior.send(page + "/agree", proposals(batch));
        assertThat(asked(batch)).isEmpty();
        assertThat(confirmed(person, "T.PRO").level()).isEqualTo(1);
        assertThat(confirmed(person, "M.8").level()).isEqualTo(1);
        assertThat(confirmed(person, "M.4").level()).isEqualTo(3);
    }

    @Test
    void aCorrectionLeavesWhatWasDecided() {
        String batch = fixtures.over("MP-01", 1, 1);
        PersonId person = fixtures.people(batch).get(0);
        fixtures.enter(batch, person, ResultOutcome.PASSED, 50.0, 80.0);
        fixtures.settled(batch);
        decisions.agree(
                batch,
                rows.open(batch).stream().map(LevelProposal::id).collect(Collectors.toSet()),
                SmallCity.KABID1_DINKES);
        LedgerEntry credit =
                ledger.findLatest(CreditSource.batch(batch, person)).orElseThrow();
        ledger.correct(credit.id(), credit.training(), "Sertifikat diganti karena salah nama", SmallCity.ANALYST);
        assertThat(rows.open(batch)).isEmpty();
        assertThat(confirmed(person, "T.PRO").level()).isEqualTo(3);
    }

    /**
     * What somebody claimed himself gives way to the result of the batch, whose levels wait for the superior as any others: they follow this result,
     * corrected in its days too, and never the claim.
     */
    @Test
    void levelsOfAResultThatTookThePlaceOfAClaimFollowThatResult() {
        String batch = heldOutside();
        String results = ResultCase.numberOf(batch);
        PersonId person = fixtures.people(batch).get(0);
        UUID claim = ledger.credit(
                        new Ledger.Credit(person, claimed(batch), CreditSource.external(batch)), SmallCity.ANALYST)
                .orElseThrow();
        assertThat(rows.open(batch)).as("a claim proposes nothing").isEmpty();
        fixtures.enter(batch, person, ResultOutcome.PASSED, 50.0, 80.0);
        documents.attach(
                batch,
                new NamedFile("hasil.pdf", "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)),
                SmallCity.ANALYST);
        driver.decide(SmallCity.ANALYST, results, "handedUp");
        driver.decide(SmallCity.ANALYST_2, results, "verified");
        driver.decide(SmallCity.KABID1_BKPSDM, results, "confirmed");
        runs.workAll();
        LedgerEntry official =
                ledger.findLatest(CreditSource.batch(batch, person)).orElseThrow();
        assertThat(official.replaces()).isEqualTo(claim);
        assertThat(rows.open(batch)).hasSize(3);
        morning();
        assertThat(asked(batch)).containsExactly(SmallCity.KABID1_DINKES);

        Ledger.Training before = official.training();
        Ledger.Training moved = new Ledger.Training(
                before.programme(),
                before.title(),
                before.completed().minusDays(1),
                before.learningHours(),
                before.evidence(),
                before.details());
        UUID corrected = ledger.correct(official.id(), moved, "Hari terakhir keliru", SmallCity.ANALYST);
        assertThat(rows.open(batch)).as("on another day, still its result").hasSize(3);
        decisions.agree(
                batch,
                rows.open(batch).stream().map(LevelProposal::id).collect(Collectors.toSet()),
                SmallCity.KABID1_DINKES);
        assertThat(confirmed(person, "T.PRO").level()).isEqualTo(3);
        assertThat(asked(batch)).isEmpty();

        ledger.reverse(corrected, "Hasil dicabut penyelenggara", SmallCity.ANALYST);
        assertThat(rows.open(batch)).hasSize(3).allMatch(LevelProposal::again);
        morning();
        assertThat(asked(batch)).containsExactly(SmallCity.KABID1_DINKES);
    }

    private String heldOutside() {
        String held = "UPDATE catalogue_programme SET held_by = ? WHERE code = 'MP-01'";
        String city = jdbc.sql("SELECT held_by FROM catalogue_programme WHERE code = 'MP-01'")
                .query(String.class)
                .single();
        jdbc.sql(held).param("BAPELKES").update();
        try {
            return fixtures.over("MP-01", 1, 1);
        } finally {
            jdbc.sql(held).param(city).update();
        }
    }

    /** The training of this batch as its participant handed it in. */
    private Ledger.Training claimed(String batch) {
        Batch held = batches.batch(batch);
        String title =
                catalogue.programme(held.programme(), held.programmeVersion()).name();
        Ledger.Training.Details details = new Ledger.Training.Details(null, "Bapelkes", null, "SERT/" + batch, false);
        return new Ledger.Training(
                null, title + " (Bapelkes)", held.period().from(), new LearningHours(8), "Sertifikat", details);
    }

    private String[] proposals(String batch) {
        return rows.open(batch).stream()
                .flatMap(one -> List.of("proposal", one.id().toString()).stream())
                .toArray(String[]::new);
    }

    /** What the round of today brings is done. */
    private void morning() {
        round.remind(TODAY);
        runs.workAll();
    }

    private Set<PersonId> asked(String batch) {
        return requests.listOf(LevelRequest.KIND, new CaseNumber(batch)).stream()
                .filter(Request::open)
                .map(Request::person)
                .collect(Collectors.toSet());
    }

    private UUID proposal(String batch, PersonId person, String competency) {
        return rows.open(batch).stream()
                .filter(one -> one.person().equals(person) && one.competency().equals(competency))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Rating confirmed(PersonId person, String competency) {
        return ratings.confirmed(List.of(person)).get(person).get(competency);
    }

    private static void refused(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        NotPossibleNow.class,
                        refusal -> assertThat(((Refusal) refusal).messageKey()).isEqualTo(key));
    }

    private Visitor as(String persona) {
        return personas.visitor(portal, persona);
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return HtmlUtils.htmlUnescape(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
