package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.AttendanceSecrets;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.RotatingCode;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.ScanWindow.Phase;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The code of a session at this moment, for those who may run it and for nobody else: whoever reads it needs not be there. */
@Service
public class Wall {

    /** {@code code} is empty outside the window; {@code secondsLeft} until the next one. */
    public record Shown(Grid grid, Phase phase, String code, long secondsLeft) {}

    private final AttendanceGrid grids;
    private final AttendanceRights rights;
    private final AttendanceSecrets secrets;
    private final ScanTimes times;

    Wall(AttendanceGrid grids, AttendanceRights rights, AttendanceSecrets secrets, ScanTimes times) {
        this.grids = grids;
        this.rights = rights;
        this.secrets = secrets;
        this.times = times;
    }

    public Shown show(PersonId person, String batch, UUID id) {
        rights.requireKeeper(person, batch, id);
        Grid grid = grids.of(person, batch, id);
        Phase phase = grid.window().at(times.now());
        boolean open = !grid.session().cancelled() && (phase == Phase.COMING || phase == Phase.GOING);
        Instant now = times.technical();
        String code = open ? secrets.codeOf(id).at(now) : "";
        return new Shown(grid, phase, code, Math.max(1, RotatingCode.left(now).toSeconds()));
    }
}
