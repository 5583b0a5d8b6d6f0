package id.go.pontianak.bangkom.lifecycle.session.room;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.lifecycle.session.domain.RoomRows;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rooms there are. */
@Service
@Transactional(readOnly = true)
public class Rooms {

    private final RoomRows rows;
    private final Clock clock;

    Rooms(RoomRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** By name, retired ones too. */
    public List<Room> list() {
        return rows.list();
    }

    /** Sessions that take place there from now on, the next first; {@code limit} of them. */
    public List<RoomUse> usesOf(String code, int limit) {
        return rows.usesOf(code, clock.instant(), limit);
    }

    public Room room(String code) {
        return rows.find(code).orElseThrow(NotFound::new);
    }
}
