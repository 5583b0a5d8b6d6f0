package id.go.pontianak.bangkom.lifecycle.behaviour;

/** The measurement of a batch so many days after its end is over; {@code last}: none follows. In the same transaction. */
public record BehaviourMeasured(String batch, int days, boolean last) {}
