package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.desk.tracking.CaseRow;
import id.go.pontianak.bangkom.desk.tracking.TrackingScopes;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseListing;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery;
import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.shell.SearchSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Cases by number, person or programme, open and ended, of those whose cases the reader may list. */
@Component
class CaseSearch implements SearchSource {

    private final TrackingScopes scopes;
    private final CaseListing cases;

    CaseSearch(TrackingScopes scopes, CaseListing cases) {
        this.scopes = scopes;
        this.cases = cases;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String heading() {
        return "tracking.search";
    }

    @Override
    public Found find(Actor actor, String text) {
        CaseQuery query = CaseQuery.ALL_OPEN.searching(text);
        List<Hit> hits = cases.page(scopes.of(actor), query).rows().stream()
                .limit(MOST + 1L)
                .map(CaseSearch::hit)
                .toList();
        return Found.of(hits, TrackingAddress.table(query));
    }

    private static Hit hit(CaseRow row) {
        String title = row.subject() == null ? row.title() : row.subject();
        String detail = Stream.of(row.programme(), row.unit(), row.number().value())
                .filter(Objects::nonNull)
                .filter(part -> !part.equals(title))
                .collect(Collectors.joining(" · "));
        return new Hit(title, detail, "/tracking/" + row.number().value());
    }
}
