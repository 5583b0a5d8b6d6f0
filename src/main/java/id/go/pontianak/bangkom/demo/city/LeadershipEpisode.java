package id.go.pontianak.bangkom.demo.city;

import id.go.pontianak.bangkom.demo.city.hand.Desk;
import id.go.pontianak.bangkom.demo.city.people.Cast;
import id.go.pontianak.bangkom.demo.city.people.Crowd;
import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import java.util.List;

/** Trainings of leaders far away: one official after the other approves, so that on the last day some are at every step. */
final class LeadershipEpisode {

    private static final String SUPERVISORS = "PKP";
    private static final String HEADS = "PKN2";

    private final DemoScript city;
    private final Desk desk;
    private final Crowd crowd;
    private final Cast cast;

    LeadershipEpisode(DemoScript city, Desk desk, Crowd crowd, Cast cast) {
        this.city = city;
        this.desk = desk;
        this.crowd = crowd;
        this.cast = cast;
    }

    void proposed() {
        city.submit(SUPERVISORS, 5, Crowd.tier(PositionTier.PENGAWAS));
        crowd.take(3, Crowd.tier(PositionTier.JPT_PRATAMA))
                .forEach(head -> city.add(HEADS, head, cast.sekda().id()));
    }

    /** A step for so many of the supervisors. */
    void approved(int supervisors) {
        List<String> all = city.of(SUPERVISORS);
        desk.approve(all.subList(0, Math.min(supervisors, all.size())));
    }

    void headsApproved() {
        desk.approve(city.of(HEADS));
    }
}
