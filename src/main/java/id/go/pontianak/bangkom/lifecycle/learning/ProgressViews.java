package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.learning.LearningProgress.Progress;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import id.go.pontianak.bangkom.lifecycle.participant.Withdrawals;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far the learners of a batch are, for who looks after them: organisers, HR of the city and auditors see all, personnel staff those of
 * their perangkat daerah, superiors those below their offices. Others see nobody. No time of day is in it.
 */
@Service
@Transactional(readOnly = true)
public class ProgressViews {

    public record Row(Participant participant, Progress progress) {}

    private final LearningProgress progress;
    private final Participants participants;
    private final Withdrawals withdrawals;
    private final Directory directory;
    private final ResponsibleOfficials officials;
    private final Authority authority;
    private final BusinessClock clock;

    ProgressViews(
            LearningProgress progress,
            Participants participants,
            Withdrawals withdrawals,
            Directory directory,
            ResponsibleOfficials officials,
            Authority authority,
            BusinessClock clock) {
        this.progress = progress;
        this.participants = participants;
        this.withdrawals = withdrawals;
        this.directory = directory;
        this.officials = officials;
        this.authority = authority;
        this.clock = clock;
    }

    /** In the order of the roster, without those who withdrew; empty where there is no course, and where nobody is the reader's business. */
    public List<Row> of(Batch batch, PersonId reader) {
        Map<PersonId, Progress> all = progress.of(batch);
        if (all.isEmpty()) {
            return List.of();
        }
        List<Participant> roster = participants.of(batch.number()).stream()
                .filter(Participant::active)
                .toList();
        Predicate<Participant> visible = visibleTo(batch, reader, roster);
        return roster.stream()
                .filter(visible)
                .map(one -> new Row(one, Objects.requireNonNull(all.get(one.person()))))
                .toList();
    }

    private Predicate<Participant> visibleTo(Batch batch, PersonId reader, List<Participant> roster) {
        if (withdrawals.mayRead(batch.number(), reader)) {
            return one -> true;
        }
        Set<String> units = authority.unitsOfHr(reader);
        Set<String> offices = officials.officesOf(reader, clock.today()).stream()
                .map(Capacity::office)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (units.isEmpty() && offices.isEmpty()) {
            return one -> false;
        }
        Map<PersonId, Person> people =
                directory.persons(roster.stream().map(Participant::person).toList());
        return one -> {
            Person person = people.get(one.person());
            return units.contains(one.unit())
                    || person != null
                            && person.supervisorOffice() != null
                            && offices.contains(person.supervisorOffice());
        };
    }
}
