package id.go.pontianak.bangkom.lifecycle.batch;

/** How many take part in a batch: {@code taken} seats, {@code unconfirmed} among them, open {@code offers}, the {@code reserve}, and the {@code minimum} for which it is held. */
public record Turnout(int taken, int unconfirmed, int offers, int reserve, int minimum) {

    /** Offers do not count until they are accepted. */
    public boolean enough() {
        return taken >= minimum;
    }
}
