package id.go.pontianak.bangkom.lifecycle.batch;

/** How many take part in a batch: {@code taken} seats, {@code unconfirmed} among them, open {@code offers}, the {@code reserve}, the {@code minimum} for which it is held, and whether the answer of an outside organiser is {@code awaited}. */
public record Turnout(int taken, int unconfirmed, int offers, int reserve, int minimum, boolean awaited) {

    /** Offers do not count until they are accepted; a list that its organiser has not accepted gives nobody a place. */
    public boolean enough() {
        return taken >= minimum && !awaited;
    }
}
