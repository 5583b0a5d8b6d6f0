package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.desk.tracking.TrackingScopes;
import id.go.pontianak.bangkom.desk.tracking.domain.Team;
import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.shell.HomePart;
import org.springframework.stereotype.Component;

/** On the home page of a superior: his team, what runs for each, and the hours of the year. */
@Component
class TeamPart implements HomePart {

    /** A team is listed up to this many here; its page has all. */
    private static final int MOST = 12;

    private final Team team;
    private final TrackingScopes scopes;
    private final TeamRows rows;

    TeamPart(Team team, TrackingScopes scopes, TeamRows rows) {
        this.team = team;
        this.scopes = scopes;
        this.rows = rows;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean visibleTo(Actor actor) {
        return team.exists(scopes.of(actor).offices());
    }

    @Override
    public String fragment() {
        return "tracking/home :: team";
    }

    @Override
    public Object model(Actor actor) {
        return rows.of(scopes.of(actor).offices(), MOST);
    }
}
