package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.desk.tracking.TrackingScopes;
import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.shell.HomePart;
import org.springframework.stereotype.Component;

/** On the home page of whoever oversees cases: how many stand in each stage, and how many of them are late. */
@Component
class StagesPart implements HomePart {

    private final TrackingScopes scopes;
    private final BoardPages boards;

    StagesPart(TrackingScopes scopes, BoardPages boards) {
        this.scopes = scopes;
        this.boards = boards;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean visibleTo(Actor actor) {
        return scopes.of(actor).oversees();
    }

    @Override
    public String fragment() {
        return "tracking/home :: stages";
    }

    @Override
    public Object model(Actor actor) {
        return boards.stages(scopes.of(actor));
    }
}
