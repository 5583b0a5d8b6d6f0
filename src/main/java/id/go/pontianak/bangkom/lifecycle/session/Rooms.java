package id.go.pontianak.bangkom.lifecycle.session;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.lifecycle.session.domain.RoomRows;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rooms there are. */
@Service
@Transactional(readOnly = true)
public class Rooms {

    private final RoomRows rows;

    Rooms(RoomRows rows) {
        this.rows = rows;
    }

    /** By name, retired ones too. */
    public List<Room> list() {
        return rows.list();
    }

    public Room room(String code) {
        return rows.find(code).orElseThrow(NotFound::new);
    }
}
