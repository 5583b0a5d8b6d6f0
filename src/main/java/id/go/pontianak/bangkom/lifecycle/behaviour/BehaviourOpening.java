package id.go.pontianak.bangkom.lifecycle.behaviour;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus.Ground;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.AlumnusRows;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.WaveRows;
import id.go.pontianak.bangkom.lifecycle.behaviour.rater.AlumnusPlacing;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a wave: whoever passed is put to his superior of the day; of whom nobody can say anything it is kept why. */
@Service
@Transactional
class BehaviourOpening {

    /** Leave outside the state's expense and study assignment, by the codes of BKN. */
    static final Set<String> AWAY = Set.of("02", "03", "13");

    private static final String DIED = "77";
    private static final String DISMISSED = "88";

    private final WaveRows waves;
    private final AlumnusRows alumni;
    private final AlumnusPlacing placing;
    private final BehaviourSteps steps;
    private final Participants participants;
    private final PassedPeople passed;
    private final Directory directory;

    BehaviourOpening(
            WaveRows waves,
            AlumnusRows alumni,
            AlumnusPlacing placing,
            BehaviourSteps steps,
            Participants participants,
            PassedPeople passed,
            Directory directory) {
        this.waves = waves;
        this.alumni = alumni;
        this.placing = placing;
        this.steps = steps;
        this.participants = participants;
        this.passed = passed;
        this.directory = directory;
    }

    /** A second time nothing happens. */
    void open(String batch, int days) {
        if (!waves.open(batch, days)) {
            return;
        }
        Set<PersonId> trained =
                participants.of(batch).stream().map(Participant::person).collect(Collectors.toSet());
        Map<PersonId, Person> people = directory.persons(passed.of(batch));
        people.values()
                .forEach(person -> unratable(person)
                        .ifPresentOrElse(
                                ground -> alumni.insertUnrated(batch, days, person.id(), ground),
                                () -> placing.place(batch, days, person, trained)));
        steps.begin(batch, days);
    }

    /** Why nobody can be asked about him; empty where his superior can. */
    static Optional<Ground> unratable(Person person) {
        String status = person.legalStatus();
        if (person.left()) {
            return Optional.of(
                    DIED.equals(status) ? Ground.DIED : DISMISSED.equals(status) ? Ground.LEFT : Ground.RETIRED);
        }
        if (status != null && AWAY.contains(status)) {
            return Optional.of(Ground.AWAY);
        }
        return person.supervisorOffice() == null ? Optional.of(Ground.NO_SUPERIOR) : Optional.empty();
    }
}
