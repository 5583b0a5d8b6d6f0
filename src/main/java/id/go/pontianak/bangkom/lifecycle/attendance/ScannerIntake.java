package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.directory.Directory;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** {@code text}: a badge, an employee number or the number on the list; {@code age}: how long ago by the scanner's own watch. */
    public record Scanned(UUID id, String text, Duration age) {

        private static final int LONGEST = 200;

        boolean unreadable() {
            return text.isBlank() || text.length() > LONGEST;
        }
    }

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
        /** No text of a scan: empty, or longer than any. */
        UNREADABLE,
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

    /** One answer for each, in the order in which they were sent; what cannot be read keeps nothing else waiting. */
    public List<Taken> take(PersonId by, String batch, UUID id, List<Scanned> sent) {
        Session session = rights.requireKeeper(by, batch, id);
        rights.requireOpen(session);
        marks.lockSessions(List.of(id));
        Roster roster = roster(batch);
        ScanWindow window = times.window(session);
        Map<UUID, Outcome> known = new HashMap<>();
        scans.known(id, sent.stream().map(Scanned::id).toList())
                .forEach((scan, outcome) -> known.put(scan, Outcome.valueOf(outcome)));
        List<Taken> taken = new ArrayList<>();
        for (Scanned scan : sent) {
            Participant who = roster.who(scan.text(), secrets).orElse(null);
            if (!known.containsKey(scan.id())) {
                known.put(scan.id(), first(by, session, window, scan, who));
            }
            Outcome outcome = Objects.requireNonNull(known.get(scan.id()));
            taken.add(new Taken(scan.id(), outcome, who == null ? "" : who.name()));
        }
        return taken;
    }

    private Roster roster(String batch) {
        List<Participant> all =
                participants.of(batch).stream().filter(Participant::active).toList();
        return new Roster(
                all, directory.persons(all.stream().map(Participant::person).toList()));
    }

    private Outcome first(PersonId by, Session session, ScanWindow window, Scanned scan, @Nullable Participant who) {
        Outcome outcome = scan.unreadable()
                ? Outcome.UNREADABLE
                : who == null ? Outcome.UNKNOWN : recorded(by, session, window, who.person(), times.ago(scan.age()));
        scans.keep(scan.id(), session.id(), who == null ? null : who.person(), outcome.name(), by);
        return outcome;
    }

    private Outcome recorded(PersonId by, Session session, ScanWindow window, PersonId person, Instant came) {
        Phase phase = window.at(came);
        if (phase == Phase.EARLY || phase == Phase.OVER) {
            return Outcome.OUTSIDE;
        }
        Mark known = marks.lock(session.id(), person).orElse(null);
        if (known != null && known.present()) {
            return again(by, known, came, window);
        }
        if (known != null && known.state() != null) {
            return Outcome.OTHERWISE;
        }
        Mark mark = Mark.coming(session.id(), person, came, window.late(came), Way.SCANNED, by)
                .after(known, times.now());
        // The participant's own scan kept the first version at the same moment: as if it had been there.
        return marks.keep(mark) ? Outcome.RECORDED : recorded(by, session, window, person, came);
    }

    private Outcome again(PersonId by, Mark known, Instant came, ScanWindow window) {
        if (window.at(came) == Phase.GOING && known.out() == null) {
            marks.keep(known.left(came, Way.SCANNED, by, times.now()));
            return Outcome.LEFT;
        }
        if (known.in() != null && came.isBefore(known.in())) {
            marks.keep(known.cameEarlier(came, window.late(came), Way.SCANNED, by, times.now()));
        }
        return Outcome.ALREADY;
    }
}
