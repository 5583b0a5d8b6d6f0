package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attendance.Scan.Answer;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.AttendanceSecrets;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.DeviceRows;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.MarkRows;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.RotatingCode.Verdict;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.ScanWindow;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.ScanWindow.Phase;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.Sessions;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Participants mark themselves: the code of the wall opens a page whose button marks. The first scan counts, and a mark that is there stays
 * (idempotent). A session is a 404 for whoever neither takes part in it nor stands before its wall.
 */
@Service
@Transactional
public class Attendance {

    private final Sessions sessions;
    private final Participants participants;
    private final AttendanceRights rights;
    private final MarkRows marks;
    private final DeviceRows devices;
    private final AttendanceSecrets secrets;
    private final ScanTimes times;

    Attendance(
            Sessions sessions,
            Participants participants,
            AttendanceRights rights,
            MarkRows marks,
            DeviceRows devices,
            AttendanceSecrets secrets,
            ScanTimes times) {
        this.sessions = sessions;
        this.participants = participants;
        this.rights = rights;
        this.marks = marks;
        this.devices = devices;
        this.secrets = secrets;
        this.times = times;
    }

    /** What this person reads who scanned this code; changes nothing. */
    @Transactional(readOnly = true)
    public Scan look(PersonId person, UUID id, String code) {
        Session session = sessions.find(id).orElseThrow(NotFound::new);
        Verdict verdict = secrets.codeOf(id).verdict(code, times.technical());
        boolean takesPart = participants.isParticipant(session.batch(), person);
        if (!takesPart && verdict != Verdict.VALID) {
            throw new NotFound();
        }
        Mark mark = takesPart ? marks.find(id, person).orElse(null) : null;
        ScanWindow window = times.window(session);
        Answer answer = takesPart ? answer(session, mark, code, verdict, window.at(times.now())) : Answer.STRANGER;
        boolean button = answer == Answer.READY || answer == Answer.LEAVING;
        String proof = button ? secrets.proofs().of(person, id, times.technical()) : "";
        return new Scan(session, answer, mark, proof, window);
    }

    private static Answer answer(Session session, @Nullable Mark mark, String code, Verdict verdict, Phase phase) {
        if (session.cancelled()) {
            return Answer.CANCELLED;
        }
        if (mark != null && mark.state() != null) {
            boolean leaves = verdict == Verdict.VALID && phase == Phase.GOING && mark.present() && mark.out() == null;
            return leaves ? Answer.LEAVING : Answer.RECORDED;
        }
        if (code.isEmpty()) {
            return Answer.NO_CODE;
        }
        if (verdict != Verdict.VALID) {
            return verdict == Verdict.PASSED ? Answer.OLD_CODE : Answer.FOREIGN_CODE;
        }
        return switch (phase) {
            case EARLY -> Answer.EARLY;
            case COMING -> Answer.READY;
            case BETWEEN, GOING, OVER -> Answer.CLOSED;
        };
    }

    /**
     * Marks as of the moment of the scan that the proof names; refused where the proof is worth nothing (any more) or the window was closed.
     * {@code device} is the random number that the browser keeps in a cookie, empty where it keeps none.
     */
    public void mark(PersonId person, UUID id, String proof, String device) {
        Session session = sessions.find(id)
                .filter(found -> participants.isParticipant(found.batch(), person))
                .orElseThrow(NotFound::new);
        Instant now = times.technical();
        Instant scanned = secrets.proofs()
                .scanned(proof, person, id, now)
                .orElseThrow(() -> new NotPossibleNow("refusal.attendance.proof"));
        rights.requireOpen(session);
        Instant came = times.now().minus(Duration.between(scanned, now));
        ScanWindow window = times.window(session);
        switch (window.at(came)) {
            case COMING -> {
                come(session, person, came, window);
                if (!device.isEmpty()) {
                    devices.keep(id, person, secrets.deviceAt(id, device));
                }
            }
            case GOING -> leave(id, person, came);
            case EARLY, BETWEEN, OVER -> throw new NotPossibleNow("refusal.attendance.closed");
        }
    }

    private void come(Session session, PersonId person, Instant came, ScanWindow window) {
        Mark known = marks.lock(session.id(), person).orElse(null);
        if (known == null || known.state() == null) {
            Mark mark = Mark.coming(session.id(), person, came, window.late(came), Way.QR, person);
            marks.keep(mark.after(known, times.now()));
        }
    }

    private void leave(UUID session, PersonId person, Instant when) {
        Mark known = marks.lock(session, person)
                .filter(Mark::present)
                .orElseThrow(() -> new NotPossibleNow("refusal.attendance.closed"));
        if (known.out() == null) {
            marks.keep(known.left(when, Way.QR, person, times.now()));
        }
    }

    /** What the code of this person's badge says. */
    public String badge(PersonId person) {
        return secrets.badges().of(person);
    }
}
