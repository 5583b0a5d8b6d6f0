package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.desk.tracking.CaseRow;
import id.go.pontianak.bangkom.desk.tracking.TrackingScope;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseListing;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseNudges;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery.Facet;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery.Sort;
import id.go.pontianak.bangkom.desk.tracking.web.CaseTablePage.Head;
import id.go.pontianak.bangkom.desk.tracking.web.CaseTablePage.Row;
import id.go.pontianak.bangkom.foundation.access.AddresseeTitles;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.KeyPage;
import id.go.pontianak.bangkom.foundation.kernel.KeyPage.Edge;
import id.go.pontianak.bangkom.foundation.shell.ListAddress;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.Dates;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the table of cases together as it is shown. */
@Component
class CaseTablePages {

    private final CaseListing listing;
    private final CaseNudges nudges;
    private final AddresseeTitles names;
    private final TrackingTexts texts;
    private final TrackingOptions options;
    private final Dates dates;
    private final BusinessClock clock;

    CaseTablePages(
            CaseListing listing,
            CaseNudges nudges,
            AddresseeTitles names,
            TrackingTexts texts,
            TrackingOptions options,
            Dates dates,
            BusinessClock clock) {
        this.listing = listing;
        this.nudges = nudges;
        this.names = names;
        this.texts = texts;
        this.options = options;
        this.dates = dates;
        this.clock = clock;
    }

    CaseTablePage page(TrackingScope scope, CaseQuery query) {
        KeyPage<CaseRow> page = listing.page(scope, query);
        List<CaseRow> rows = page.rows();
        CaseQuery first = query.at(Edge.FIRST);
        String waits = query.chosen(Facet.WAITS);
        return new CaseTablePage(
                rows(scope, rows),
                heads(query),
                filter(query),
                options.units(scope),
                options.programmes(),
                options.years(),
                options.stages(),
                options.statuses(),
                texts.total(listing.count(scope, query)),
                scope.oversees(),
                !scope.offices().isEmpty(),
                !first.equals(CaseQuery.ALL_OPEN.sortedBy(query.sort(), query.descending())),
                page.before() && !rows.isEmpty()
                        ? TrackingAddress.table(query.at(Edge.ahead(rows.get(0).key())))
                        : null,
                page.after() && !rows.isEmpty()
                        ? TrackingAddress.table(
                                query.at(Edge.behind(rows.get(rows.size() - 1).key())))
                        : null,
                TrackingAddress.path("/tracking/export.xlsx", first),
                TrackingAddress.path("/tracking/export.csv", first),
                TrackingAddress.query(first),
                waits.isEmpty() ? null : names.name(waits));
    }

    private List<Row> rows(TrackingScope scope, List<CaseRow> rows) {
        Predicate<CaseRow> nudgeable = nudges.nudgeableBy(scope.person());
        Map<String, Instant> today = nudges.today(scope.person(), rows);
        return rows.stream()
                .map(row -> row(row, nudgeable.test(row), today.get(row.number().value())))
                .toList();
    }

    /** Whoever was reminded after it came to him is reminded again tomorrow at the earliest. */
    private Row row(CaseRow row, boolean nudgeable, @Nullable Instant nudged) {
        Instant due = row.due();
        boolean late = row.endedAt() == null && due != null && due.isBefore(clock.instant());
        return new Row(
                row.number().value(),
                "/tracking/" + row.number(),
                row.title(),
                row.subject(),
                EmployeeNumber.display(row.employeeNumber()),
                row.unit(),
                texts.stage(row.stage()),
                texts.orKey(row.status()),
                dates.relative(row.since()),
                dates.dateTime(row.since()),
                due == null || row.endedAt() != null ? null : dates.untilRelative(due),
                late,
                row.waitsAt().stream().map(names::name).distinct().collect(Collectors.joining(", ")),
                nudgeable && (nudged == null || nudged.isBefore(row.since())),
                nudged == null ? null : dates.time(nudged));
    }

    private List<Head> heads(CaseQuery query) {
        return List.of(
                sortable(query, "tracking.head.case", Sort.NUMBER),
                Head.plain(texts.text("tracking.head.whom")),
                Head.plain(texts.text("tracking.head.waitsAt")),
                Head.plain(texts.text("tracking.head.status")),
                sortable(query, "tracking.head.since", Sort.SINCE),
                sortable(query, "tracking.head.due", Sort.DUE));
    }

    private Head sortable(CaseQuery query, String label, Sort sort) {
        boolean current = query.sort() == sort;
        return new Head(
                texts.text(label),
                TrackingAddress.table(query.sortedBy(sort, current && !query.descending())),
                current ? query.descending() ? "descending" : "ascending" : "none");
    }

    private static CaseTablePage.Filter filter(CaseQuery query) {
        return new CaseTablePage.Filter(
                ListAddress.lower(query.state()),
                query.late(),
                query.search(),
                query.chosen(Facet.UNIT),
                query.chosen(Facet.YEAR),
                query.chosen(Facet.STAGE),
                query.chosen(Facet.STATUS),
                query.chosen(Facet.PROGRAMME),
                query.chosen(Facet.BATCH),
                query.chosen(Facet.WAITS),
                ListAddress.lower(query.sort()),
                query.descending() ? "desc" : "");
    }
}
