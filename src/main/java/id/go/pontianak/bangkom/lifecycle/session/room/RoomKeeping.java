package id.go.pontianak.bangkom.lifecycle.session.room;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.session.domain.RoomRows;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR analysts add, change and retire rooms; none is deleted, because sessions name them. Each change has its line in the journal. */
@Service
@Transactional
public class RoomKeeping {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,19}");
    private static final int MOST_SEATS = 2000;

    private final Authority authority;
    private final RoomRows rows;
    private final Journal journal;

    RoomKeeping(Authority authority, RoomRows rows, Journal journal) {
        this.authority = authority;
        this.rows = rows;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public boolean mayKeep(PersonId person) {
        return authority.addresseesOf(person).contains(Role.hrAnalyst());
    }

    /** Everybody else is answered as if there were nothing to keep. */
    @Transactional(readOnly = true)
    public void requireKeeper(PersonId person) {
        if (!mayKeep(person)) {
            throw new NotFound();
        }
    }

    public void add(PersonId by, Room room) {
        requireKeeper(by);
        if (!CODE.matcher(room.code()).matches()) {
            throw RuleViolated.at("code", "refusal.session.roomCode");
        }
        requireSense(room);
        if (!rows.insert(room)) {
            throw RuleViolated.at("code", "refusal.session.roomCodeTaken");
        }
        record(room, "journal.room.added", by);
    }

    public void change(PersonId by, Room room) {
        requireKeeper(by);
        Room before = rows.find(room.code()).orElseThrow(NotFound::new);
        requireSense(room);
        if (before.equals(room)) {
            throw RuleViolated.of("refusal.session.unchanged");
        }
        rows.update(room);
        record(room, "journal.room.changed", by);
    }

    /** The number under which the journal keeps what happens to a room. */
    public static CaseNumber journalOf(String code) {
        return new CaseNumber("ROOM-" + code);
    }

    private static void requireSense(Room room) {
        if (room.name().isBlank()) {
            throw RuleViolated.at("name", "refusal.session.roomName");
        }
        if (room.seats() < 1 || room.seats() > MOST_SEATS) {
            throw RuleViolated.at("seats", "refusal.session.roomSeats");
        }
    }

    private void record(Room room, String action, PersonId by) {
        journal.record(
                journalOf(room.code()),
                Deed.of(action, by),
                Map.of("name", room.name(), "seats", String.valueOf(room.seats())));
    }
}
