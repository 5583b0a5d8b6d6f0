package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchDeed;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchLocks;
import id.go.pontianak.bangkom.lifecycle.batch.domain.CallInvitations;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.Candidates;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.Preferences;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the units answer to a call: whom they propose and in which order they want their people, or that they propose nobody. */
@Service
@Transactional
public class UnitAnswers {

    /** A proposal that is not over, with whether it came through its route; in the order in which the unit wants them. */
    public record Proposal(String nomination, PersonId person, String unit, boolean ready) {}

    /** What a unit said to the call: {@code answered}, {@code nobody} or {@code silent}. */
    public record Answer(
            String unit, String state, @Nullable String nobodyBecause) {}

    private final BatchLocks locks;
    private final CallInvitations callInvitations;
    private final Candidates candidates;
    private final Preferences preferences;
    private final Directory directory;
    private final Authority authority;
    private final BusinessClock clock;

    UnitAnswers(
            BatchLocks locks,
            CallInvitations callInvitations,
            Candidates candidates,
            Preferences preferences,
            Directory directory,
            Authority authority,
            BusinessClock clock) {
        this.locks = locks;
        this.callInvitations = callInvitations;
        this.candidates = candidates;
        this.preferences = preferences;
        this.directory = directory;
        this.authority = authority;
        this.clock = clock;
    }

    /** Units called upon that neither proposed anybody nor said that they will not. */
    @Transactional(readOnly = true)
    public List<String> silentUnits(String number) {
        return answers(number).stream()
                .filter(answer -> answer.state().equals("silent"))
                .map(Answer::unit)
                .toList();
    }

    /** Those of the units that were called, then of units that proposed somebody without having been. */
    @Transactional(readOnly = true)
    public List<Answer> answers(String number) {
        Set<String> proposed = proposalsByUnit(number).keySet();
        List<Answer> called = called(number, proposed);
        Set<String> known = called.stream().map(Answer::unit).collect(Collectors.toSet());
        Stream<Answer> others = proposed.stream()
                .filter(unit -> !known.contains(unit))
                .sorted()
                .map(unit -> new Answer(unit, "answered", null));
        return Stream.concat(called.stream(), others).toList();
    }

    private List<Answer> called(String number, Set<String> proposed) {
        return callInvitations.listOf(number).stream()
                .map(call -> new Answer(
                        call.unit(),
                        proposed.contains(call.unit())
                                ? "answered"
                                : call.nobodyBecause() == null ? "silent" : "nobody",
                        call.nobodyBecause()))
                .toList();
    }

    /** Proposals per perangkat daerah, also after the start. */
    @Transactional(readOnly = true)
    public Map<String, Integer> proposalsByUnit(String number) {
        return candidates.all().countByUnit(number);
    }

    /** Nominations whose seat nobody has confirmed yet. */
    @Transactional(readOnly = true)
    public Set<String> unconfirmed(String number) {
        return candidates.all().unconfirmed(number);
    }

    /** All open proposals, each unit's in the order its head wants, then as submitted. */
    @Transactional(readOnly = true)
    public List<Proposal> proposals(String number) {
        Map<String, Integer> places = preferences.of(number);
        Stream<Proposal> ready = candidates.all().ready(number).stream()
                .sorted(Comparator.comparing(Candidacies.Candidacy::submittedAt))
                .map(one -> new Proposal(one.nomination(), one.person(), one.unit(), true));
        Stream<Proposal> unready = candidates.all().unready(number).stream()
                .map(one -> new Proposal(one.nomination(), one.person(), one.unit(), false));
        return Stream.concat(ready, unready)
                .sorted(Comparator.comparing(one -> places.getOrDefault(one.nomination(), Integer.MAX_VALUE)))
                .toList();
    }

    /** Unit HR or the head says that the unit proposes nobody this time. */
    public void proposeNobody(String number, String unit, String reason, PersonId actor) {
        if (!authority.unitsOfHr(actor).contains(unit) && !isHeadOf(unit, actor)) {
            throw new NotFound();
        }
        Reason.of(reason);
        TrainingBatch batch = locks.forShare(number);
        if (batch.status() != BatchStatus.CALLING) {
            throw new NotPossibleNow("refusal.batch.callNotOpen");
        }
        if (!callInvitations.proposeNobody(number, unit, reason, actor, clock.instant())) {
            throw new NotFound();
        }
        batch.happened(
                BatchDeed.PROPOSES_NOBODY,
                event -> event.by(actor).because(reason).with("unit", unit));
        locks.keep(batch);
    }

    /** The head of the unit sets the order in which its people are seated from its quota, until the list is frozen. */
    public void prefer(String number, String unit, List<String> nominations, PersonId actor) {
        if (!isHeadOf(unit, actor)) {
            throw new NotFound();
        }
        TrainingBatch batch = locks.forUpdate(number);
        batch.requireBeforeFreeze();
        Set<String> own = proposals(number).stream()
                .filter(proposal -> proposal.unit().equals(unit))
                .map(Proposal::nomination)
                .collect(Collectors.toSet());
        if (!own.containsAll(nominations)) {
            throw RuleViolated.of("refusal.batch.notOfUnit");
        }
        preferences.replace(number, unit, nominations);
        batch.happened(BatchDeed.PREFERRED, event -> event.by(actor).with("unit", unit));
        locks.keep(batch);
    }

    private boolean isHeadOf(String unit, PersonId person) {
        return directory
                .findHead(unit)
                .filter(head -> authority.answersFor(person, head.code()))
                .isPresent();
    }
}
