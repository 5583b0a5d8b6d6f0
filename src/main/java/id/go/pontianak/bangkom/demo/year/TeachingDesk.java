package id.go.pontianak.bangkom.demo.year;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceKeeping;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceKeeping.Entry;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceKeeping.Source;
import id.go.pontianak.bangkom.lifecycle.attendance.MarkState;
import id.go.pontianak.bangkom.lifecycle.attendance.Way;
import id.go.pontianak.bangkom.lifecycle.examination.BankKeeping;
import id.go.pontianak.bangkom.lifecycle.examination.PaperScores;
import id.go.pontianak.bangkom.lifecycle.session.SessionCopies;
import id.go.pontianak.bangkom.lifecycle.session.Sessions;
import id.go.pontianak.bangkom.lifecycle.session.StaffEntry;
import id.go.pontianak.bangkom.lifecycle.session.StaffKeeping;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember.Task;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the organiser of a training does, one verb each: sessions, the list of who was there, scores of tests on paper. */
@Component
@Profile({"demo", "year"})
public class TeachingDesk {

    private static final Logger LOG = LoggerFactory.getLogger(TeachingDesk.class);

    private final BankKeeping bank;
    private final SessionCopies copies;
    private final StaffKeeping staff;
    private final Sessions sessions;
    private final AttendanceKeeping attendance;
    private final PaperScores papers;
    private final Directory directory;

    TeachingDesk(
            BankKeeping bank,
            SessionCopies copies,
            StaffKeeping staff,
            Sessions sessions,
            AttendanceKeeping attendance,
            PaperScores papers,
            Directory directory) {
        this.bank = bank;
        this.copies = copies;
        this.staff = staff;
        this.sessions = sessions;
        this.attendance = attendance;
        this.papers = papers;
        this.directory = directory;
    }

    /** The organiser is named, the sessions are those of the programme's pattern, and its questions may be asked. */
    public void prepare(Training training, PersonId by) {
        try {
            bank.approveAll(by, training.programme());
        } catch (Refusal approvedBefore) {
            LOG.debug("{}: {}", training.programme(), approvedBefore.messageKey());
        }
        staff.assign(StaffEntry.of(training.batch(), Task.ORGANISER, by), by);
        copies.fromPattern(training.batch(), by);
    }

    /** Everybody was at every session. */
    public void attend(Training training, PersonId by) {
        List<Entry> all = sessions.of(training.batch()).stream()
                .filter(session -> !session.cancelled())
                .flatMap(session ->
                        training.people().stream().map(person -> new Entry(session.id(), person, MarkState.HADIR, 0)))
                .toList();
        attendance.recordAll(by, training.batch(), all, new Source(Way.PAPER, "Daftar hadir yang ditandatangani."));
    }

    /** Both tests of everybody, as they were sat on paper. */
    public void score(Training training, PersonId by) {
        StringBuilder lines = new StringBuilder("nip;pra;pasca");
        for (int at = 0; at < training.people().size(); at++) {
            lines.append('\n')
                    .append(directory.person(training.people().get(at)).number())
                    .append(';')
                    .append(training.story().before().get(at))
                    .append(';')
                    .append(training.story().after().get(at));
        }
        PaperScores.Outcome outcome = papers.record(training.batch(), lines.toString(), by);
        if (!outcome.faults().isEmpty()) {
            throw new IllegalStateException("scores of " + training.batch() + ": " + outcome.faults());
        }
    }
}
