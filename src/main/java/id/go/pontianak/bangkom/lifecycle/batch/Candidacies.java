package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a batch needs of those who want to take part, supplied by a later module. The batch asks for the ready ones with the facts its
 * ranking uses, and tells each what became of it. All calls run in the caller's transaction.
 */
public interface Candidacies {

    /**
     * One that came through its route. {@code grade} is a golongan id of BKN or null; {@code needPriority} how urgent the locked need is that
     * the batch serves, 1 the most, null where there is none.
     */
    record Candidacy(
            String nomination,
            PersonId person,
            String unit,
            Instant submittedAt,
            LearningHours hoursThisYear,
            @Nullable String performance,
            @Nullable LocalDate lastTraining,
            @Nullable Integer grade,
            @Nullable Integer needPriority) {}

    /** One that is still on its way; {@code status} is a message key. */
    record Unready(String nomination, PersonId person, String unit, String status) {}

    List<Candidacy> ready(String batch);

    List<Unready> unready(String batch);

    /** Proposals per perangkat daerah, also after the start: "12 usulan, 30 kursi". */
    Map<String, Integer> countByUnit(String batch);

    /** Nominations that have a seat which nobody has confirmed yet. */
    Set<String> unconfirmed(String batch);

    void seated(String nomination);

    void reserved(String nomination, int rank);

    void notSelected(String nomination);

    void offered(String nomination, Instant until);

    /** Its seat or offer was taken away: the organiser grants fewer. */
    void seatWithdrawn(String nomination, String reason);

    /** It came through its route and was not yet told what the decree says of it. */
    boolean waitsForDecree(String nomination);

    /** Not ready in time, closed by HR. */
    void lapsed(String nomination, String reason);

    /** The batch begins: a seat counts as taken up, reserve and offers end as not selected. */
    void batchStarted(String nomination);

    void batchCancelled(String nomination, String reason);

    /** The participant is called up; {@code late}: on fewer working days' notice than promised. Status, discipline and leave are checked again. */
    void calledUp(String nomination, boolean late);

    /** The training is called off after it began; whoever took part is told. */
    void trainingCalledOff(String nomination, String reason);

    /** The dates moved; it holds no seat and no offer. */
    void batchRescheduled(String nomination);

    /** The dates moved with its seat or offer; with {@code clash} the person sits elsewhere on the new days, and the matter goes to HR. */
    void placeMoved(String nomination, DateRange before, boolean clash);

    /** All open candidacies of the batch, in any state. */
    List<String> open(String batch);
}
