package id.go.pontianak.bangkom.lifecycle.realisation;

import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import java.util.Collection;

/** Events, seats, learning hours (JP, seats times hours or credits) and money in whole rupiah, as planned or as realised. */
public record Figures(int events, int seats, int hours, Rupiah money) {

    public static final Figures ZERO = new Figures(0, 0, 0, Rupiah.ZERO);

    public Figures plus(Figures other) {
        return new Figures(
                Math.addExact(events, other.events),
                Math.addExact(seats, other.seats),
                Math.addExact(hours, other.hours),
                money.plus(other.money));
    }

    static Figures sum(Collection<Figures> all) {
        return all.stream().reduce(ZERO, Figures::plus);
    }
}
