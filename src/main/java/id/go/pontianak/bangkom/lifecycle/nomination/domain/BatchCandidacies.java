package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import static id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationNotices.until;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationWithdrawals;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationProcess;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The nominations as the batch sees them: who is ready, and what became of each. */
@Component
@Transactional
class BatchCandidacies implements Candidacies {

    private final NominationStore store;
    private final NominationWithdrawals withdrawals;
    private final NominationProcess process;
    private final NominationNotices notices;
    private final SeatWindows windows;
    private final SeatQuestions questions;
    private final RescheduleCheck rescheduleCheck;
    private final MovedDays moves;
    private final Directory directory;
    private final Ledger ledger;
    private final Journal journal;
    private final BusinessClock clock;

    BatchCandidacies(
            NominationStore store,
            NominationWithdrawals withdrawals,
            NominationProcess process,
            NominationNotices notices,
            SeatWindows windows,
            SeatQuestions questions,
            RescheduleCheck rescheduleCheck,
            MovedDays moves,
            Directory directory,
            Ledger ledger,
            Journal journal,
            BusinessClock clock) {
        this.store = store;
        this.withdrawals = withdrawals;
        this.process = process;
        this.notices = notices;
        this.windows = windows;
        this.questions = questions;
        this.rescheduleCheck = rescheduleCheck;
        this.moves = moves;
        this.directory = directory;
        this.ledger = ledger;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Candidacy> ready(String batch) {
        List<Nomination> ready = store.openIn(batch).stream()
                .filter(nomination -> nomination.status() == NominationStatus.READY)
                .toList();
        List<PersonId> persons = ready.stream().map(Nomination::person).toList();
        Map<PersonId, Person> people = directory.persons(persons);
        Map<PersonId, LearningHours> hours =
                ledger.hoursOf(persons, clock.today().getYear());
        return ready.stream()
                .map(nomination -> candidacy(
                        nomination,
                        people.getOrDefault(nomination.person(), directory.person(nomination.person())),
                        hours.getOrDefault(nomination.person(), LearningHours.NONE)))
                .toList();
    }

    private Candidacy candidacy(Nomination nomination, Person person, LearningHours hours) {
        return new Candidacy(
                nomination.number(),
                nomination.person(),
                nomination.unit(),
                nomination.submittedAt(),
                hours,
                person.performance(),
                ledger.lastTraining(person.id()).orElse(null),
                Grades.idOf(person.grade()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unready> unready(String batch) {
        return store.openIn(batch).stream()
                .filter(nomination -> nomination.status().onRoute())
                .map(nomination -> new Unready(
                        nomination.number(),
                        nomination.person(),
                        nomination.unit(),
                        nomination.status().messageKey()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Integer> countByUnit(String batch) {
        return store.countByUnit(batch);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> unconfirmed(String batch) {
        return store.unconfirmedIn(batch);
    }

    @Override
    public void seated(String nomination) {
        Nomination seated = locked(nomination);
        Instant until = windows.confirmation(seated);
        seated.seat(until);
        keep(seated, "seated");
        notices.tellEveryone(seated, "seated", until(until));
        process.seated(nomination, until);
        questions.ask(seated, Set.of());
    }

    @Override
    public void reserved(String nomination, int rank) {
        Nomination reserved = locked(nomination);
        reserved.reserve();
        keep(reserved, "reserved");
        notices.tellEveryone(reserved, "reserved", Map.of("rank", String.valueOf(rank)));
        process.reserved(nomination);
    }

    @Override
    public void notSelected(String nomination) {
        Nomination missed = locked(nomination);
        missed.end(NominationStatus.NOT_SELECTED, "", clock.instant());
        keep(missed, "notSelected");
        notices.tellEveryone(missed, "notSelected", Map.of());
        process.notSelected(nomination);
    }

    @Override
    public void offered(String nomination, Instant until) {
        Nomination offered = locked(nomination);
        offered.offer(until);
        keep(offered, "offered");
        notices.tellEveryone(offered, "offered", until(until));
        process.offered(nomination, until);
        questions.ask(offered, rescheduleCheck.against(offered));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean waitsForDecree(String nomination) {
        return store.load(nomination).status() == NominationStatus.READY;
    }

    @Override
    public void lapsed(String nomination, String reason) {
        withdrawals.lapsed(nomination, reason);
    }

    @Override
    public void batchStarted(String nomination) {
        Nomination begun = locked(nomination);
        if (begun.status().onList()) {
            boolean seat = begun.status() != NominationStatus.RESERVED && begun.status() != NominationStatus.OFFERED;
            begun.end(seat ? NominationStatus.TAKEN_UP : NominationStatus.NOT_SELECTED, "", clock.instant());
            keep(begun, seat ? "takenUp" : "notSelected");
            notices.tellEveryone(begun, seat ? "takenUp" : "notSelected", Map.of());
            process.batchStarted(nomination);
        } else if (!begun.status().ended()) {
            withdrawals.lapsed(nomination, "");
        }
    }

    @Override
    public void batchCancelled(String nomination, String reason) {
        withdrawals.batchCancelled(nomination, reason);
    }

    /** Without a seat nobody is asked yet: whoever decides next reads what speaks against the new days. */
    @Override
    public void batchRescheduled(String nomination) {
        Nomination moved = locked(nomination);
        Set<String> rules = rescheduleCheck.against(moved);
        rescheduled(moved, rules, "rescheduled");
        moved.forgetDays();
        questions.mark(moved, rules);
    }

    /** What speaks against the new days is put before HR; the seat stands until it has decided. */
    @Override
    public void placeMoved(String nomination, DateRange before, boolean clash) {
        Nomination moved = locked(nomination);
        Set<String> rules = rescheduleCheck.against(moved, before, clash);
        rescheduled(moved, rules, rules.isEmpty() ? "rescheduled" : "rescheduledQuestioned");
        windows.follow(moved);
        questions.ask(moved, rules);
    }

    private void rescheduled(Nomination moved, Set<String> rules, String notice) {
        journal.recordSystem(
                moved.number(), "journal.nomination.rescheduled", Map.of("rules", String.join(", ", rules)));
        notices.tellNominee(moved, notice, moves.of(moved.batch()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> open(String batch) {
        return store.openIn(batch).stream().map(Nomination::number).toList();
    }

    private Nomination locked(String number) {
        return store.open(number, ParentLock.NONE);
    }

    private void keep(Nomination nomination, String what) {
        store.save(nomination);
        journal.recordSystem(nomination.number(), "journal.nomination." + what, Map.of());
    }
}
