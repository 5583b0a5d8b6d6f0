package id.go.pontianak.bangkom.demo.city.hand;

import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlan;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlanning;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.batch.Selection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What city HR does with its batches, one verb each, through the façades that everybody else uses. */
@Component
@Profile("demo")
public class History {

    private final CityTime time;
    private final BatchPlanning planning;
    private final Batches batches;
    private final BatchCompletion ends;
    private final Selection selection;
    private final Seats seats;
    private final Desk desk;

    public History(
            CityTime time,
            BatchPlanning planning,
            Batches batches,
            BatchCompletion ends,
            Selection selection,
            Seats seats,
            Desk desk) {
        this.time = time;
        this.planning = planning;
        this.batches = batches;
        this.ends = ends;
        this.selection = selection;
        this.seats = seats;
        this.desk = desk;
    }

    public void comes(LocalDate day, int hour) {
        time.comes(day, hour);
    }

    public String plan(
            String programme,
            Schedule schedule,
            Batch.Location location,
            String place,
            BatchPlan.Seating seating,
            PersonId hr) {
        return planning.plan(new BatchPlan(programme, schedule, mode(place), location, place, seating), hr);
    }

    /** Where something is done in the portal and in a room, its course is read before the class. */
    private static Batch.Mode mode(String place) {
        if (place.equals("Daring")) {
            return Batch.Mode.DARING;
        }
        return place.startsWith("Portal Bangkom dan ") ? Batch.Mode.CAMPURAN : Batch.Mode.TATAP_MUKA;
    }

    public String planSelfPaced(String programme, Schedule schedule, BatchPlan.Seating seating, PersonId hr) {
        return planning.plan(
                new BatchPlan(
                        programme, schedule, Batch.Mode.MANDIRI, Batch.Location.IN_TOWN, "Portal Bangkom", seating),
                hr);
    }

    public void cancel(String batch, Why why, PersonId hr) {
        Desk.attempt(batch, () -> ends.cancel(batch, why, hr));
        time.settle();
    }

    /** What is still on its way is not waited for. */
    public void closeUnready(String batch, PersonId hr) {
        selection
                .unready(batch)
                .forEach(one -> Desk.attempt(
                        one.nomination(),
                        () -> selection.closeUnready(
                                batch,
                                one.nomination(),
                                "Belum diputuskan sampai daftar disusun; silakan diusulkan lagi pada angkatan berikutnya.",
                                hr)));
    }

    public void handUp(String batch) {
        desk.decide(List.of(batch), Map.of("outcome", "frozen"));
    }

    public void decree(String batch, String number) {
        desk.decide(
                new CaseNumber(batch),
                Map.of(
                        "outcome",
                        "approved",
                        "decreeNumber",
                        number,
                        "decreeDate",
                        time.today().toString()));
        time.settle();
    }

    public List<String> numbers(String batch, Seat.State state) {
        return seats.listOf(batch).stream()
                .filter(seat -> seat.state() == state)
                .map(Seat::nomination)
                .toList();
    }

    public PersonId nominee(String batch, String nomination) {
        return seats.listOf(batch).stream()
                .filter(seat -> seat.nomination().equals(nomination))
                .map(Seat::person)
                .findFirst()
                .orElseThrow();
    }

    public Batch batch(String number) {
        return batches.batch(number);
    }
}
