package id.go.pontianak.bangkom.foundation.workflow;

import static id.go.pontianak.bangkom.support.SmallCity.ANALYST;
import static id.go.pontianak.bangkom.support.SmallCity.AS1;
import static id.go.pontianak.bangkom.support.SmallCity.KABID1_DINKES;
import static id.go.pontianak.bangkom.support.SmallCity.KA_DINKES;
import static id.go.pontianak.bangkom.support.SmallCity.STAFF_1_DINKES;
import static id.go.pontianak.bangkom.support.SmallCity.STAFF_5_DINKES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Mode;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Paper;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Request;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing completes a task but the door; the engine itself would let anybody do it (CompleteTaskCmd asks nobody). */
@IntegrationTest
class DecisionsIT {

    private static final Addressee OFFICE = Addressee.office("KABID1-DINKES");

    /** Each test begins on this day. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private static final Paper PAPER = new Paper("800/12", TODAY, "scan-1");

    @Autowired
    private Decisions decisions;

    @Autowired
    private TinyProcess tiny;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private id.go.pontianak.bangkom.foundation.journal.Journal journal;

    @BeforeEach
    void city() {
        SmallCity.load(jdbc);
    }

    @Test
    void carriesADecisionThroughInOneGo() {
        String number = tiny.start(OFFICE, STAFF_1_DINKES);
        OpenTask task = processDriver.task(number);

        decide(KABID1_DINKES, task, Map.of("outcome", "approved", "seats", "2", "since", "2026-11-01"));

        assertThat(processDriver.task(number).element()).isEqualTo(TinyElements.TASK_CONFIRM_THING);
        assertThat(processDriver.journal(number)).containsExactly("journal.tiny.approved");
        JournalEntry entry = journal.listOf(new CaseNumber(number)).get(0);
        assertThat(entry.actor()).isEqualTo(KABID1_DINKES);
        assertThat(entry.forOffice()).isEqualTo("KABID1-DINKES");
        assertThat(entry.no()).isEqualTo(1);
        TinyProcess.TinyForm form = tiny.recorded.get(task.id()).as(TinyProcess.TinyForm.class);
        assertThat(form).isEqualTo(new TinyProcess.TinyForm("approved", null, 2, LocalDate.of(2026, 11, 1)));
        assertThat(processDriver.variables(number)).doesNotContainKeys("reason", "seats", "since", "outcome");
    }

    @Test
    void tellsWhatHappensInOrder() {
        String number = tiny.start(OFFICE, STAFF_1_DINKES);

        processDriver.decide(KABID1_DINKES, number, "approved");

        assertThat(tiny.heard(number, CaseStarted.class)).hasSize(1);
        TaskOpened first = tiny.heard(number, TaskOpened.class).get(0);
        assertThat(first.task().candidates()).containsExactly(OFFICE);
        assertThat(first.task().due()).isEqualTo("2026-11-05T09:00:00Z");
        TaskClosed closed = tiny.heard(number, TaskClosed.class).get(0);
        assertThat(closed.decision().decidedBy()).isEqualTo(KABID1_DINKES);
        assertThat(tiny.heard(number, TaskOpened.class).get(1).task().candidates())
                .containsExactly(Addressee.person(STAFF_1_DINKES));
        assertThat(tiny.heard(number, CaseStepped.class))
                .filteredOn(CaseStepped::entered)
                .extracting(CaseStepped::element)
                .containsExactly(
                        TinyElements.START_THING_STARTED,
                        TinyElements.TASK_DECIDE_THING,
                        TinyElements.GATEWAY_THING_APPROVED,
                        TinyElements.TASK_CONFIRM_THING);
    }

    @Test
    void letsNobodyInWhoDoesNotAnswerForIt() {
        String number = tiny.start(OFFICE, STAFF_1_DINKES);
        OpenTask task = processDriver.task(number);

        assertThatThrownBy(() -> decide(STAFF_5_DINKES, task, Map.of("outcome", "approved")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> decide(PersonId.random(), task, Map.of("outcome", "approved")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> decisions.decide(KABID1_DINKES, Request.direct(new TaskId("no-such-task"), 1, Map.of())))
                .isInstanceOf(NotFound.class);
        assertThat(processDriver.task(number).id()).isEqualTo(task.id());
        assertThat(processDriver.journal(number)).isEmpty();
    }

    @Test
    void refusesADecisionAboutAnotherVersion() {
        String number = tiny.start(OFFICE, STAFF_1_DINKES);
        OpenTask task = processDriver.task(number);
        tiny.versions.put(number, 2);

        NotPossibleNow refusal = catchThrowableOfType(
                NotPossibleNow.class,
                () -> decisions.decide(KABID1_DINKES, Request.direct(task.id(), 1, Map.of("outcome", "approved"))));

        assertThat(refusal.messageKey()).isEqualTo("refusal.workflow.changed");
        tiny.versions.remove(number);
    }

    @Test
    void tellsALateComerWhoDecidedAndWhen() {
        String number = tiny.start(OFFICE, STAFF_1_DINKES);
        OpenTask task = processDriver.task(number);
        decide(KABID1_DINKES, task, Map.of("outcome", "approved"));

        NotPossibleNow refusal = catchThrowableOfType(
                NotPossibleNow.class, () -> decide(KABID1_DINKES, task, Map.of("outcome", "approved")));

        assertThat(refusal.messageKey()).isEqualTo("refusal.workflow.decided");
        assertThat(refusal.arguments()[0].toString()).startsWith("Budi Santoso (");
        assertThat(refusal.arguments()[1].toString()).contains("2026").endsWith("WIB");
        assertThat(processDriver.journal(number)).hasSize(1);
        assertThatThrownBy(() -> decide(STAFF_5_DINKES, task, Map.of("outcome", "approved")))
                .as("to a stranger there is no such task")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void checksTheFormOnTheServer() {
        OpenTask task = processDriver.task(tiny.start(OFFICE, STAFF_1_DINKES));

        assertThat(refusal(task, Map.of())).isEqualTo("outcome: refusal.workflow.required");
        assertThat(refusal(task, Map.of("outcome", "burned"))).isEqualTo("outcome: refusal.workflow.option");
        assertThat(refusal(task, Map.of("outcome", "rejected"))).isEqualTo("reason: refusal.workflow.required");
        assertThat(refusal(task, Map.of("outcome", "rejected", "reason", "nope")))
                .isEqualTo("reason: refusal.workflow.minLength");
        assertThat(refusal(task, Map.of("outcome", "approved", "seats", "4"))).isEqualTo("seats: refusal.workflow.max");
        assertThat(refusal(task, Map.of("outcome", "approved", "seats", "0"))).isEqualTo("seats: refusal.workflow.min");
        assertThat(refusal(task, Map.of("outcome", "approved", "seats", "two")))
                .isEqualTo("seats: refusal.workflow.number");
        assertThat(refusal(task, Map.of("outcome", "approved", "since", "31/12/2026")))
                .isEqualTo("since: refusal.workflow.date");
        assertThat(refusal(task, Map.of("outcome", "approved", "admin", "true")))
                .isEqualTo("null: refusal.workflow.unknownField");
        assertThat(refusal(task, Map.of("outcome", "approved", "number", "9")))
                .as("a read-only field")
                .isEqualTo("null: refusal.workflow.unknownField");
    }

    @Test
    void dropsWhatAConditionHides() {
        OpenTask task = processDriver.task(tiny.start(OFFICE, STAFF_1_DINKES));

        decide(KABID1_DINKES, task, Map.of("outcome", "approved", "reason", "typed before"));

        assertThat(tiny.recorded.get(task.id()).reason()).isEmpty();
    }

    @Test
    void letsTheOfficeAboveDecideWhereTheHolderIsConcerned() {
        String number = tiny.start(OFFICE, STAFF_1_DINKES, ConflictScope.of(KABID1_DINKES));
        OpenTask task = processDriver.task(number);

        assertThat(task.candidates()).hasSize(2).contains(OFFICE);
        assertThatThrownBy(() -> decide(KABID1_DINKES, task, Map.of("outcome", "approved")))
                .isInstanceOf(NotFound.class);
        PersonId above = holderOf(task.candidates().get(1));
        decide(above, task, Map.of("outcome", "approved"));
        assertThat(tiny.recorded.get(task.id()).decidedBy()).isEqualTo(above).isNotEqualTo(KABID1_DINKES);
    }

    @Test
    void entersAPaperDecisionInTheNameOfTheOfficial() {
        grantAnalyst();
        String number = tiny.start(OFFICE, STAFF_1_DINKES);
        OpenTask task = processDriver.task(number);

        assertThat(paper(task, KABID1_DINKES, new Paper("800/12", TODAY, null)))
                .isEqualTo("file: refusal.workflow.scanRequired");
        assertThat(paper(task, KABID1_DINKES, new Paper(" ", TODAY, "scan-1")))
                .isEqualTo("paperNumber: refusal.workflow.paperNumber");
        assertThat(paper(task, KABID1_DINKES, new Paper("800/12", TODAY.plusDays(1), "scan-1")))
                .isEqualTo("paperDay: refusal.workflow.paperDay");
        assertThat(paper(task, KABID1_DINKES, new Paper("800/12", null, "scan-1")))
                .isEqualTo("paperDay: refusal.workflow.paperDay");
        assertThat(paper(task, STAFF_5_DINKES, PAPER)).isEqualTo("decider: refusal.workflow.notEntitled");
        decisions.decide(ANALYST, Request.fromPaper(task.id(), 1, KABID1_DINKES, PAPER, Map.of("outcome", "approved")));

        assertThat(processDriver.journal(number))
                .containsExactly("journal.tiny.approved", "journal.workflow.enteredFromPaper");
        List<JournalEntry> entries = journal.listOf(new CaseNumber(number));
        assertThat(entries.get(0).actor()).isEqualTo(KABID1_DINKES);
        assertThat(entries.get(1).actor()).isEqualTo(ANALYST);
        assertThat(entries.get(1).facts())
                .containsEntry("evidence", "scan-1")
                .containsEntry("paper", "800/12")
                .containsEntry("day", TODAY.toString())
                .containsEntry("decider", KABID1_DINKES.toString());
    }

    /** The head of Dinas Perhubungan is on leave until 15 December; before his leave nobody stood in for him. */
    @Test
    void asksForTheCapacityOfTheDayOfThePaper() {
        grantAnalyst();
        OpenTask task = processDriver.task(tiny.start(Addressee.office("KA-DISHUB"), SmallCity.STAFF_1_DISHUB));
        Paper before = new Paper("800/9", LocalDate.of(2026, 9, 30), "scan-9");

        assertThat(paper(task, SmallCity.KA_DISHUB, PAPER)).isEqualTo("decider: refusal.workflow.notEntitled");
        assertThat(paper(task, SmallCity.SEK_DISHUB, before)).isEqualTo("decider: refusal.workflow.notEntitled");
        assertThat(decisions.decidersFor(ANALYST, task, Mode.FROM_PAPER, TODAY))
                .extracting(answer -> answer.capacity().title())
                .containsExactly("Plh. Kepala Dinas Perhubungan");
        decisions.decide(
                ANALYST, Request.fromPaper(task.id(), 1, SmallCity.KA_DISHUB, before, Map.of("outcome", "approved")));

        assertThat(tiny.recorded.get(task.id()).capacity().title()).isEqualTo("Kepala Dinas Perhubungan");
    }

    /** Neither the one who is named on the paper nor the one who enters it may be whom it is about. */
    @Test
    void whoIsConcernedIsBarredOnPaperToo() {
        grantAnalyst();
        OpenTask ofDecider = processDriver.task(tiny.start(OFFICE, STAFF_1_DINKES, ConflictScope.of(KABID1_DINKES)));
        OpenTask ofAnalyst = processDriver.task(tiny.start(OFFICE, ANALYST, ConflictScope.of(ANALYST)));

        assertThat(paper(ofDecider, KABID1_DINKES, PAPER)).isEqualTo("decider: refusal.workflow.notEntitled");
        assertThat(decisions.decidersFor(ANALYST, ofAnalyst, Mode.FROM_PAPER, TODAY))
                .isEmpty();
        assertThatThrownBy(() -> decisions.decide(
                        ANALYST,
                        Request.fromPaper(ofAnalyst.id(), 1, KABID1_DINKES, PAPER, Map.of("outcome", "approved"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void letsNobodyButHrEnterPaper() {
        OpenTask task = processDriver.task(tiny.start(OFFICE, STAFF_1_DINKES));

        assertThatThrownBy(() -> decisions.decide(
                        KA_DINKES,
                        Request.fromPaper(task.id(), 1, KABID1_DINKES, PAPER, Map.of("outcome", "approved"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void unitHrAnswersInTheNameOfSomebodyWithoutEmail() {
        processDriver.grant(SmallCity.SUB_DINKES, Role.UNIT_HR, "DINKES");
        processDriver.grant(SmallCity.SUB_PUPR, Role.UNIT_HR, "PUPR");
        PersonId silent = SmallCity.STAFF_6_DINKES;
        String number = tiny.start(OFFICE, silent);
        processDriver.decide(KABID1_DINKES, number, "approved");
        OpenTask task = processDriver.task(number);

        assertThatThrownBy(() -> inName(SmallCity.SUB_PUPR, task, silent, "lewat telepon"))
                .as("HR of another unit")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inName(SmallCity.SUB_DINKES, task, silent, "lewat telepon"))
                .hasMessage("refusal.workflow.hasEmail");
        String email = jdbc.sql("SELECT email FROM directory_person WHERE id = ?")
                .param(silent.value())
                .query(String.class)
                .single();
        setEmail(silent, null);
        assertThatThrownBy(() -> inName(SmallCity.SUB_DINKES, task, silent, " "))
                .hasMessage("refusal.workflow.noteRequired");
        inName(SmallCity.SUB_DINKES, task, silent, "lewat telepon");
        setEmail(silent, email);

        assertThat(tiny.recorded.get(task.id()).decidedBy()).isEqualTo(silent);
        assertThat(journal.listOf(new CaseNumber(number))).last().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("journal.workflow.enteredInName");
            assertThat(entry.actor()).isEqualTo(SmallCity.SUB_DINKES);
            assertThat(entry.reason()).isEqualTo("lewat telepon");
        });
    }

    private void setEmail(PersonId person, String email) {
        jdbc.sql("UPDATE directory_person SET email = ? WHERE id = ?")
                .params(Arrays.asList(email, person.value()))
                .update();
    }

    private void inName(PersonId clerk, OpenTask task, PersonId person, String note) {
        decisions.decide(clerk, Request.inName(task.id(), 1, person, note, Map.of("outcome", "confirmed")));
    }

    @Test
    void lateComersOfAWithdrawnCaseReadThatItMovedOn() {
        String number = tiny.start(OFFICE, STAFF_1_DINKES);
        OpenTask task = processDriver.task(number);

        cases.correlate("tiny.withdrawn", new CaseNumber(number), Map.of());

        NotPossibleNow refusal = catchThrowableOfType(
                NotPossibleNow.class, () -> decide(KABID1_DINKES, task, Map.of("outcome", "approved")));
        assertThat(refusal.messageKey()).isEqualTo("refusal.workflow.gone");
        assertThat(tiny.heard(number, TaskClosed.class).get(0).decided()).isFalse();
        assertThat(tiny.heard(number, CaseEnded.class))
                .containsExactly(new CaseEnded("tiny", new CaseNumber(number), TinyElements.END_THING_WITHDRAWN));
    }

    @Autowired
    private Cases cases;

    private void decide(PersonId person, OpenTask task, Map<String, String> fields) {
        processDriver.decide(person, task, fields);
    }

    private String refusal(OpenTask task, Map<String, String> fields) {
        RuleViolated refusal = catchThrowableOfType(RuleViolated.class, () -> decide(KABID1_DINKES, task, fields));
        return refusal.field() + ": " + refusal.messageKey();
    }

    private String paper(OpenTask task, PersonId decider, Paper sent) {
        RuleViolated refusal = catchThrowableOfType(
                RuleViolated.class,
                () -> decisions.decide(
                        ANALYST, Request.fromPaper(task.id(), 1, decider, sent, Map.of("outcome", "approved"))));
        return refusal.field() + ": " + refusal.messageKey();
    }

    private PersonId holderOf(Addressee office) {
        return office.value().equals("AS1")
                ? AS1
                : office.value().equals("SEK-DINKES") ? SmallCity.SEK_DINKES : KA_DINKES;
    }

    private void grantAnalyst() {
        processDriver.grant(ANALYST, Role.HR_ANALYST, "");
    }
}
