package id.go.pontianak.bangkom.lifecycle.behaviour;

import java.time.LocalDate;

/** One measurement of a batch, {@code days} after its last day; {@code remarksTold}: whoever answers is told who reads his remark. */
public record Wave(String batch, int days, LocalDate due, State state, boolean remarksTold) {

    /** The name completes {@code behaviour.wave.<name>}. */
    public enum State {
        PLANNED,
        OPEN,
        CLOSED
    }
}
