package id.go.pontianak.bangkom.lifecycle.behaviour;

import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus.Ground;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus.Opportunity;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.AlumnusRows;
import id.go.pontianak.bangkom.lifecycle.behaviour.rater.Acquaintance;
import id.go.pontianak.bangkom.lifecycle.behaviour.rater.RaterRelease;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A superior judges his alumni one after the other; with the last of them he is done. Locks the case, then what is read behind it. */
@Service
@Transactional
public class BehaviourRatings {

    /** The longest mentoring that can be asked for, in weeks. */
    public static final int LONGEST_COACHING = 52;

    /** What a superior says beside his answers; null where he left it out. {@code coachingWeeks} zero: none is needed. */
    public record Circumstances(
            @Nullable Opportunity opportunity, @Nullable Integer coachingWeeks) {}

    private final AlumnusRows alumni;
    private final BehaviourAnswers answers;
    private final BehaviourTasks tasks;
    private final BehaviourSteps steps;
    private final RaterRelease raters;
    private final Acquaintance acquaintance;
    private final BehaviourRecord record;

    BehaviourRatings(
            AlumnusRows alumni,
            BehaviourAnswers answers,
            BehaviourTasks tasks,
            BehaviourSteps steps,
            RaterRelease raters,
            Acquaintance acquaintance,
            BehaviourRecord record) {
        this.alumni = alumni;
        this.answers = answers;
        this.tasks = tasks;
        this.steps = steps;
        this.raters = raters;
        this.acquaintance = acquaintance;
        this.record = record;
    }

    /** Those of whom this case asks, for whoever may rate them today; others find nothing. */
    @Transactional(readOnly = true)
    public List<Alumnus> of(String number, PersonId by) {
        capacity(number, by);
        return alumni.ofCase(new CaseNumber(number));
    }

    @Transactional(readOnly = true)
    public boolean mayDecline(Alumnus alumnus) {
        return acquaintance.isShort(alumnus);
    }

    /** Refused where something is left out, and for somebody who is judged already. */
    public void rate(String number, UUID id, BehaviourAnswer answer, Circumstances circumstances, PersonId by) {
        CaseNumber caseNumber = new CaseNumber(number);
        Capacity capacity = capacity(number, by);
        Alumnus alumnus = openOne(caseNumber, id);
        Opportunity opportunity = circumstances.opportunity();
        Integer weeks = circumstances.coachingWeeks();
        answers.requireComplete(RaterRole.SUPERIOR, answer);
        if (opportunity == null) {
            throw RuleViolated.at("opportunity", "refusal.behaviour.opportunity");
        }
        if (weeks == null || weeks < 0 || weeks > LONGEST_COACHING) {
            throw RuleViolated.at("coachingWeeks", "refusal.behaviour.coachingWeeks", LONGEST_COACHING);
        }
        answers.keepOfSuperior(id, answer);
        alumni.rated(id, opportunity, weeks);
        record.of(caseNumber, Deed.of("rated", by).as(capacity), alumnus.person());
        finish(number, by);
    }

    /** He does not know him well enough yet; possible for a time after somebody came, with a reason. */
    public void decline(String number, UUID id, @Nullable String reason, PersonId by) {
        CaseNumber caseNumber = new CaseNumber(number);
        Capacity capacity = capacity(number, by);
        Alumnus alumnus = openOne(caseNumber, id);
        if (!acquaintance.isShort(alumnus)) {
            throw new NotPossibleNow("refusal.behaviour.acquainted");
        }
        String why = Reason.of(reason);
        alumni.unrated(id, Ground.UNACQUAINTED);
        raters.release(caseNumber, alumnus, true);
        record.of(caseNumber, Deed.of("declined", by).as(capacity).because(why), alumnus.person());
        finish(number, by);
    }

    private Capacity capacity(String number, PersonId by) {
        return tasks.capacity(number, by).orElseThrow(NotFound::new);
    }

    private Alumnus openOne(CaseNumber caseNumber, UUID id) {
        steps.hold(caseNumber);
        Alumnus alumnus = alumni.ofCase(caseNumber).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!alumnus.open()) {
            throw new NotPossibleNow("refusal.behaviour.done");
        }
        return alumnus;
    }

    private void finish(String number, PersonId by) {
        if (alumni.ofCase(new CaseNumber(number)).stream().noneMatch(Alumnus::open)) {
            tasks.finish(number, by);
        }
    }
}
