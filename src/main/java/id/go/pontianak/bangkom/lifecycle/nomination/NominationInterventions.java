package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.approval.ApprovalStep;
import id.go.pontianak.bangkom.foundation.approval.Deadline;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationRescue;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationRights;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.route.ServiceLevels;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationProcess;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What HR does for a case that is stuck, each with a reason. HR never approves in an official's place. */
@Service
@Transactional
public class NominationInterventions {

    private final NominationStore store;
    private final NominationRights rights;
    private final NominationProcess process;
    private final ServiceLevels levels;
    private final Directory directory;
    private final BusinessClock clock;
    private final Journal journal;

    NominationInterventions(
            NominationStore store,
            NominationRights rights,
            NominationProcess process,
            ServiceLevels levels,
            Directory directory,
            BusinessClock clock,
            Journal journal) {
        this.store = store;
        this.rights = rights;
        this.process = process;
        this.levels = levels;
        this.directory = directory;
        this.clock = clock;
        this.journal = journal;
    }

    /** The superior office may decide now, before the deadline has passed. */
    public void involveSuperior(String number, Asked asked) {
        Nomination nomination = stuck(number, asked);
        ApprovalStep step = nomination.rescue().waiting();
        if (step.escalatedAt() != null) {
            throw new NotPossibleNow("refusal.nomination.escalatedAlready");
        }
        List<Addressee> superiors = process.escalate(nomination.caseNumber(), step.purpose());
        if (superiors.isEmpty()) {
            throw new NotPossibleNow("refusal.nomination.nobodyAbove");
        }
        nomination.rescue().involve(superiors, asked, clock.instant());
        store.save(nomination);
    }

    /** Another office decides the step that waits. */
    public void askOther(String number, String office, Asked asked) {
        Nomination nomination = stuck(number, asked);
        if (directory.findOffice(office).isEmpty()) {
            throw RuleViolated.at("office", "refusal.nomination.unknownOffice");
        }
        ApprovalStep step = nomination.rescue().waiting();
        if (step.addressees().contains(Addressee.office(office))) {
            throw RuleViolated.at("office", "refusal.nomination.sameOffice");
        }
        nomination.rescue().ask(Addressee.office(office), asked, clock.instant());
        store.save(nomination);
        process.routeChanged(nomination.caseNumber());
    }

    public void extend(String number, LocalDate day, Asked asked) {
        Nomination nomination = stuck(number, asked);
        if (day.isBefore(clock.today())) {
            throw RuleViolated.at("day", "refusal.nomination.dayPassed");
        }
        ApprovalStep step = nomination.rescue().waiting();
        Deadline deadline = levels.movedTo(day, step.addressee());
        nomination.rescue().extend(deadline, asked);
        store.save(nomination);
        process.extend(nomination.caseNumber(), step.purpose(), deadline);
    }

    /** A reminder now, outside the daily round; refused where those asked were reminded today, who get no second mail. */
    public void nudge(String number, Asked asked) {
        Nomination nomination = stuck(number, asked);
        CaseNumber caseNumber = nomination.caseNumber();
        Instant last = nudged(
                        List.of(caseNumber),
                        clock.today().atStartOfDay(City.ZONE).toInstant())
                .get(caseNumber);
        if (last != null && !last.isBefore(nomination.rescue().waiting().askedAt())) {
            throw new NotPossibleNow("refusal.nomination.nudgedToday");
        }
        nomination.rescue().nudge(asked);
        store.save(nomination);
    }

    /** When HR last reminded in each of these nominations since this moment. Checks no right. */
    @Transactional(readOnly = true)
    public Map<CaseNumber, Instant> nudged(Collection<CaseNumber> numbers, Instant since) {
        return journal.latest(NominationRescue.NUDGED, numbers, since);
    }

    /** What was decided since he saw the page is told instead: the step that waits now is another. */
    private Nomination stuck(String number, Asked asked) {
        rights.requireCityHr(asked.actor());
        Reason.of(asked.reason());
        return store.open(number, ParentLock.SHARE, asked.seen());
    }
}
