package id.go.pontianak.bangkom.demo.city;

import id.go.pontianak.bangkom.demo.city.hand.Desk;
import id.go.pontianak.bangkom.demo.city.hand.Proposals;
import id.go.pontianak.bangkom.demo.city.people.Cast;
import id.go.pontianak.bangkom.demo.city.people.Crowd;
import id.go.pontianak.bangkom.demo.city.people.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The calls that are open in the last week: proposals on their way, and what superiors say to them on Friday. */
final class OpenCallsEpisode {

    private final DemoScript city;
    private final Desk desk;
    private final Proposals proposals;
    private final Crowd crowd;
    private final Structure structure;
    private final Cast cast;

    OpenCallsEpisode(DemoScript city, Desk desk, Proposals proposals, Crowd crowd, Structure structure, Cast cast) {
        this.city = city;
        this.desk = desk;
        this.proposals = proposals;
        this.crowd = crowd;
        this.structure = structure;
        this.cast = cast;
    }

    void proposed() {
        city.submit("MP-01", 10, Crowd::staff);
        List<String> numbers = city.submit(
                "KES-01",
                8,
                resident -> Crowd.staff(resident)
                        && structure.governmentUnitOf(resident.unit()).equals("DINKES"));
        desk.approve(numbers);
        crowd.take(3, Crowd.staffOf("KABID1-DINKES"))
                .forEach(colleague ->
                        city.add("KES-01", colleague, cast.pengelola().id()));
    }

    /** Rejected, and of some the rejection disputed; returned; approved. */
    void decided() {
        List<String> recent = new ArrayList<>(city.of("MP-01")
                .subList(Math.min(8, city.of("MP-01").size()), city.of("MP-01").size()));
        desk.decide(first(recent, 0, 3), Map.of("outcome", "rejected", "reason", Scenario.NO_TIME));
        List<String> disputed = first(recent, 3, 6);
        desk.decide(disputed, Map.of("outcome", "rejected", "reason", Scenario.NO_TIME));
        disputed.forEach(
                number -> city.nominee(number).ifPresent(person -> proposals.askForReview(number, person.id())));
        Map<String, String> unclear =
                Map.of("outcome", "returned", "reason", "Alasan kebutuhan belum menyebut tugas yang akan ditangani.");
        desk.decide(first(recent, 6, 8), unclear);
        desk.decide(first(city.of("KES-01"), 3, 6), unclear);
        desk.approve(first(recent, 8, 10));
    }

    private static List<String> first(List<String> all, int from, int to) {
        return all.subList(Math.min(from, all.size()), Math.min(to, all.size()));
    }
}
