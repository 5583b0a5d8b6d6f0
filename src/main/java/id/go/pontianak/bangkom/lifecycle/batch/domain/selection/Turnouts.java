package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.OrganiserAnswers;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.Turnout;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Counts the places of a batch against its minimum: that of its programme; where it names none, or more than the batch has seats, twenty in
 * a full class of thirty and a share of the seats in others.
 */
@Component
public class Turnouts {

    private static final int CLASS = 30;
    private static final int MINIMUM_OF_CLASS = 20;
    private static final int PERCENT = 100;

    private final SeatRows rows;
    private final Candidates candidates;
    private final Programmes programmes;
    private final Policies policies;
    private final BusinessClock clock;
    private final ObjectProvider<OrganiserAnswers> organisers;

    Turnouts(
            SeatRows rows,
            Candidates candidates,
            Programmes programmes,
            Policies policies,
            BusinessClock clock,
            ObjectProvider<OrganiserAnswers> organisers) {
        this.rows = rows;
        this.candidates = candidates;
        this.programmes = programmes;
        this.policies = policies;
        this.clock = clock;
        this.organisers = organisers;
    }

    public Turnout of(String batch, String programme, int seats) {
        List<Seat> places = rows.listOf(batch);
        return new Turnout(
                Math.toIntExact(places.stream().filter(Turnouts::takesPart).count()),
                candidates.all().unconfirmed(batch).size(),
                count(places, Seat.State.OFFERED),
                count(places, Seat.State.RESERVE),
                minimum(programme, seats),
                organisers.stream().anyMatch(answers -> answers.awaited(batch)));
    }

    /** Has a seat, also one that collides until HR has decided; an offer that collides is none. */
    public static boolean takesPart(Seat seat) {
        return seat.state() == Seat.State.SEAT || seat.state() == Seat.State.CLASH && seat.offerUntil() == null;
    }

    private int minimum(String programme, int seats) {
        Integer fewest = programmes.entry(programme).text().fewest();
        if (fewest != null && fewest <= seats) {
            return fewest;
        }
        if (seats == CLASS) {
            return MINIMUM_OF_CLASS;
        }
        int share = policies.number("batch.minimumPercent", clock.today());
        return (seats * share + PERCENT - 1) / PERCENT;
    }

    private static int count(List<Seat> places, Seat.State state) {
        return Math.toIntExact(
                places.stream().filter(seat -> seat.state() == state).count());
    }
}
