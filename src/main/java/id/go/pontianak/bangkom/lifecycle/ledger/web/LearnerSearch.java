package id.go.pontianak.bangkom.lifecycle.ledger.web;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.shell.SearchSource;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerRights;
import java.util.List;
import org.springframework.stereotype.Component;

/** People by name or employee number, whose learning hours the reader may open. */
@Component
class LearnerSearch implements SearchSource {

    private final LedgerRights rights;

    LearnerSearch(LedgerRights rights) {
        this.rights = rights;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String heading() {
        return "ledger.search";
    }

    @Override
    public Found find(Actor actor, String text) {
        List<Hit> hits = rights.readable(actor.person(), text, MOST + 1).stream()
                .map(one -> new Hit(
                        one.name(),
                        one.position().isEmpty() ? one.unit() : one.position() + " · " + one.unit(),
                        "/ledger/" + one.person()))
                .toList();
        return new Found(hits.stream().limit(MOST).toList(), null);
    }
}
