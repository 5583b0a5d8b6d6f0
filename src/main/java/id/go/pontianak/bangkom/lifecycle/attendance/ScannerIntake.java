package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.AttendanceSecrets;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.MarkRows;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.ScanRows;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.ScanWindow;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.ScanWindow.Phase;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what organisers' scanners have gathered, perhaps hours ago without a network. Each scan has a number of its own (idempotency key): sent
 * again it is answered as the first time. Of two scans of one person the earlier counts, and what somebody entered by hand stays.
 */
@Service
@Transactional
public class ScannerIntake {

    private static final Duration LONGEST = Duration.ofHours(24);

    /** {@code text}: a badge, an employee number or the number on the list; {@code age}: how long ago by the scanner's own watch. */
    public record Scanned(UUID id, String text, Duration age) {}

    /** What became of a scan; {@code name} is empty where nobody is known by it. */
    public record Taken(UUID id, Outcome outcome, String name) {}

    /** The name completes {@code attendance.scanned.<name>}. */
    public enum Outcome {
        RECORDED,
        LEFT,
        ALREADY,
        /** Entered otherwise by hand. */
        OTHERWISE,
        /** Nobody of this session. */
        UNKNOWN,
        /** Before or after the session. */
        OUTSIDE
    }

    private final AttendanceRights rights;
    private final Participants participants;
    private final Directory directory;
    private final MarkRows marks;
    private final ScanRows scans;
    private final AttendanceSecrets secrets;
    private final ScanTimes times;

    ScannerIntake(
            AttendanceRights rights,
            Participants participants,
            Directory directory,
            MarkRows marks,
            ScanRows scans,
            AttendanceSecrets secrets,
            ScanTimes times) {
        this.rights = rights;
        this.participants = participants;
        this.directory = directory;
        this.marks = marks;
        this.scans = scans;
        this.secrets = secrets;
        this.times = times;
    }

    /** In the order in which they were sent. */
    public List<Taken> take(PersonId by, String batch, UUID id, List<Scanned> sent) {
        Session session = rights.requireKeeper(by, batch, id);
        rights.requireOpen(session);
        List<Participant> roster =
                participants.of(batch).stream().filter(Participant::active).toList();
        List<Taken> taken = new ArrayList<>();
        for (Scanned scan : sent) {
            Participant who = who(roster, scan.text()).orElse(null);
            String name = who == null ? "" : who.name();
            Outcome outcome =
                    scans.known(scan.id(), id).map(Outcome::valueOf).orElseGet(() -> first(by, session, scan, who));
            taken.add(new Taken(scan.id(), outcome, name));
        }
        return taken;
    }

    private Outcome first(PersonId by, Session session, Scanned scan, @Nullable Participant who) {
        Outcome outcome = who == null ? Outcome.UNKNOWN : recorded(by, session, who.person(), scan.age());
        scans.keep(scan.id(), session.id(), who == null ? null : who.person(), outcome.name(), by);
        return outcome;
    }

    private Outcome recorded(PersonId by, Session session, PersonId person, Duration age) {
        Instant came = times.ago(age.compareTo(LONGEST) > 0 ? LONGEST : age);
        ScanWindow window = times.window(session);
        Phase phase = window.at(came);
        if (phase == Phase.EARLY || phase == Phase.OVER) {
            return Outcome.OUTSIDE;
        }
        Mark known = marks.lock(session.id(), person).orElse(null);
        if (known != null && known.present()) {
            return again(known, came, phase, window);
        }
        if (known != null && known.state() != null) {
            return Outcome.OTHERWISE;
        }
        int version = known == null ? 1 : known.version() + 1;
        Mark mark = new Mark(
                session.id(),
                person,
                MarkState.HADIR,
                came,
                null,
                window.late(came),
                Way.SCANNED,
                by,
                "",
                version,
                times.now());
        // Somebody kept the first version at the same moment: as if it had been there.
        return marks.keep(mark) ? Outcome.RECORDED : recorded(by, session, person, age);
    }

    private Outcome again(Mark known, Instant came, Phase phase, ScanWindow window) {
        if (phase == Phase.GOING && known.out() == null) {
            marks.keep(known.left(came));
            return Outcome.LEFT;
        }
        if (known.in() != null && came.isBefore(known.in())) {
            marks.keep(known.cameEarlier(came, window.late(came), times.now()));
        }
        return Outcome.ALREADY;
    }

    private Optional<Participant> who(List<Participant> roster, String text) {
        Optional<PersonId> badge = secrets.badges().read(text);
        if (badge.isPresent()) {
            return roster.stream()
                    .filter(one -> one.person().equals(badge.get()))
                    .findFirst();
        }
        String typed = EmployeeNumber.typed(text);
        if (typed.matches("[0-9]{1,4}")) {
            int number = Integer.parseInt(typed);
            return number < 1 || number > roster.size() ? Optional.empty() : Optional.of(roster.get(number - 1));
        }
        Map<PersonId, Person> people =
                directory.persons(roster.stream().map(Participant::person).toList());
        return roster.stream()
                .filter(one -> {
                    Person person = people.get(one.person());
                    return person != null && typed.equals(person.number());
                })
                .findFirst();
    }
}
