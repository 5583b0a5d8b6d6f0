package id.go.pontianak.bangkom.lifecycle.behaviour;

import java.time.LocalDate;

/** One measurement of a batch, {@code days} after its last day. */
public record Wave(String batch, int days, LocalDate due, State state) {

    /** The name completes {@code behaviour.wave.<name>}. */
    public enum State {
        PLANNED,
        OPEN,
        CLOSED
    }
}
