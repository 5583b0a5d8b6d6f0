package id.go.pontianak.bangkom.lifecycle.behaviour;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.PersonLeft;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus.Ground;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourCase.Status;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.AlumnusRows;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.BehaviourCases;
import id.go.pontianak.bangkom.lifecycle.behaviour.rater.AlumnusPlacing;
import id.go.pontianak.bangkom.lifecycle.behaviour.rater.RaterRelease;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People leave or come under another office while they are waited for: whoever left is waited for no more, whoever moved is put to his new superior. */
@Service
@Transactional
class BehaviourFollowing {

    private final BehaviourCases cases;
    private final AlumnusRows alumni;
    private final AlumnusPlacing placing;
    private final RaterRelease raters;
    private final BehaviourSteps steps;
    private final Directory directory;
    private final BusinessClock clock;

    BehaviourFollowing(
            BehaviourCases cases,
            AlumnusRows alumni,
            AlumnusPlacing placing,
            RaterRelease raters,
            BehaviourSteps steps,
            Directory directory,
            BusinessClock clock) {
        this.cases = cases;
        this.alumni = alumni;
        this.placing = placing;
        this.raters = raters;
        this.steps = steps;
        this.directory = directory;
        this.clock = clock;
    }

    /** In the transaction of the deed, before what is asked of him is closed: a measurement is locked before the tally of its requests. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(PersonLeft left) {
        Person person = directory.person(left.person());
        Ground ground = BehaviourOpening.unratable(person).orElse(Ground.LEFT);
        alumni.openOf(left.person()).forEach(alumnus -> drop(alumnus, ground));
    }

    /** Asked every working morning: whoever came under another office, or went on leave, since. */
    @Transactional(readOnly = true)
    List<UUID> changed() {
        return Stream.concat(alumni.moved().stream(), alumni.away(List.copyOf(BehaviourOpening.AWAY)).stream())
                .map(Alumnus::id)
                .distinct()
                .toList();
    }

    /** One of these, as he is now. */
    void follow(UUID id) {
        Alumnus alumnus = alumni.find(id).filter(Alumnus::open).orElse(null);
        if (alumnus == null) {
            return;
        }
        Person person = directory.person(alumnus.person());
        if (person.legalStatus() != null && BehaviourOpening.AWAY.contains(person.legalStatus())) {
            drop(alumnus, Ground.AWAY);
        } else if (person.supervisorOffice() != null) {
            move(alumnus, person.supervisorOffice());
        }
    }

    private void drop(Alumnus found, Ground ground) {
        Alumnus alumnus = held(found);
        if (!alumnus.open()) {
            return;
        }
        CaseNumber number = numberOf(alumnus);
        alumni.unrated(alumnus.id(), ground);
        raters.release(number, alumnus, true);
        steps.unratable(number, ground);
    }

    /**
     * An office that is done with its own people is not asked again for one who came later. Both cases are held, in the order of their numbers, so that the new superior is not
     * done at that moment with somebody on his way to him; who was judged or put to another office while they were waited for is looked at again the next morning.
     */
    private void move(Alumnus found, String office) {
        CaseNumber from = numberOf(found);
        CaseNumber to = new CaseNumber(BehaviourCase.numberOf(found.batch(), found.days(), office));
        if (from.equals(to)) {
            return;
        }
        Stream.of(from, to).sorted().forEach(steps::hold);
        Alumnus alumnus = alumni.find(found.id()).orElseThrow();
        if (!alumnus.open() || !from.equals(alumnus.caseNumber())) {
            return;
        }
        boolean opened = placing.caseOf(alumnus.batch(), alumnus.days(), office);
        Stream.of(from, to).sorted().map(CaseNumber::value).forEach(cases::lock);
        if (!opened && cases.load(to.value()).status() != Status.RATING) {
            drop(alumnus, Ground.UNACQUAINTED);
            return;
        }
        raters.release(from, alumnus, false);
        alumni.move(alumnus.id(), to, clock.today());
        raters.withdraw(from, List.of(alumnus.person()));
        if (opened) {
            steps.begin(cases.load(to.value()));
        } else {
            steps.askRaters(to.value());
        }
        steps.moved(from, to);
    }

    /** As he is behind the lock of his case: he may have been judged, or put to another office, while it was waited for. */
    private Alumnus held(Alumnus found) {
        Alumnus alumnus = found;
        CaseNumber held;
        do {
            held = numberOf(alumnus);
            steps.hold(held);
            alumnus = alumni.find(found.id()).orElseThrow();
        } while (!held.equals(alumnus.caseNumber()));
        return alumnus;
    }

    private static CaseNumber numberOf(Alumnus alumnus) {
        return Objects.requireNonNull(alumnus.caseNumber());
    }
}
