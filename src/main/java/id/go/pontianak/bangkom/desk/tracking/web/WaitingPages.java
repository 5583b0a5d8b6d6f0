package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.desk.tracking.TrackingScope;
import id.go.pontianak.bangkom.desk.tracking.domain.Bottlenecks;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseNudges;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery.Facet;
import id.go.pontianak.bangkom.desk.tracking.web.CaseTablePage.Head;
import id.go.pontianak.bangkom.foundation.access.AddresseeTitles;
import id.go.pontianak.bangkom.foundation.document.Chart;
import id.go.pontianak.bangkom.foundation.document.Charts;
import id.go.pontianak.bangkom.foundation.time.Dates;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the list of who waits at whom together as it is shown. */
@Component
class WaitingPages {

    /** Bars of the picture. */
    private static final int CHARTED = 8;

    private final Bottlenecks bottlenecks;
    private final AddresseeTitles names;
    private final TrackingTexts texts;
    private final Dates dates;
    private final CaseNudges nudges;

    WaitingPages(Bottlenecks bottlenecks, AddresseeTitles names, TrackingTexts texts, Dates dates, CaseNudges nudges) {
        this.bottlenecks = bottlenecks;
        this.names = names;
        this.texts = texts;
        this.dates = dates;
        this.nudges = nudges;
    }

    /** {@code sort} is late, cases or oldest; whatever else is the first. */
    BoardPage.Waiting page(TrackingScope scope, String sort) {
        Bottlenecks.Found found = bottlenecks.find(scope);
        Map<String, Map<String, Integer>> remindable = nudges.waiting(scope.person());
        List<BoardPage.At> at = found.waiting().stream()
                .sorted(WaitingOrder.of(sort))
                .map(one -> at(one, remindable.getOrDefault(one.addressee(), Map.of())))
                .toList();
        return new BoardPage.Waiting(
                heads(WaitingOrder.known(sort), !remindable.isEmpty()),
                at,
                found.steps().stream()
                        .map(step -> new BoardPage.Step(texts.orKey(step.title()), step.days(), step.decided()))
                        .toList(),
                chart(at),
                !remindable.isEmpty());
    }

    private List<Head> heads(String sorted, boolean reminds) {
        return Stream.of(
                        plain("tracking.waiting.office"),
                        plain("tracking.waiting.unit"),
                        head("tracking.waiting.cases", WaitingOrder.CASES, sorted),
                        head("tracking.waiting.late", WaitingOrder.LATE, sorted),
                        head("tracking.waiting.oldest", WaitingOrder.OLDEST, sorted),
                        plain("tracking.waiting.usual"),
                        reminds ? plain("tracking.waiting.remindable") : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private Head plain(String label) {
        return Head.plain(texts.text(label));
    }

    private Head head(String label, String sort, String sorted) {
        return new Head(
                texts.text(label), "/tracking/waiting?sort=" + sort, sorted.equals(sort) ? "descending" : "none");
    }

    /** The first queues of the table as a picture, in its order; the table below says all of it. */
    private Chart chart(List<BoardPage.At> at) {
        String cases = texts.text("tracking.waiting.cases");
        String late = texts.text("tracking.waiting.late");
        Charts.Words words = new Charts.Words(
                "waiting-chart",
                texts.text("tracking.waiting.chart"),
                List.of(texts.text("tracking.waiting.office"), cases, late),
                List.of(cases, late));
        return Charts.bars(
                words,
                at.stream()
                        .limit(CHARTED)
                        .map(queue -> new Charts.Bar(
                                queue.name(),
                                queue.cases(),
                                queue.late(),
                                String.valueOf(queue.cases()),
                                String.valueOf(queue.late())))
                        .toList());
    }

    private BoardPage.At at(Bottlenecks.Waiting waiting, Map<String, Integer> remindable) {
        boolean people = waiting.addressee().equals("person");
        CaseQuery there = CaseQuery.ALL_OPEN.with(Facet.WAITS, waiting.addressee());
        return new BoardPage.At(
                waiting.office() == null ? names.name(waiting.addressee()) : waiting.office(),
                waiting.office() == null ? names.unit(waiting.addressee()) : waiting.unit(),
                waiting.cases(),
                waiting.late(),
                people ? null : TrackingAddress.table(there),
                people ? null : TrackingAddress.table(there.onlyLate()),
                dates.relative(waiting.oldest()),
                waiting.days(),
                waiting.decided(),
                remindable(people ? null : there, remindable));
    }

    /** Each number leads to its rows: a status has a link of its own. */
    private List<BoardPage.Remindable> remindable(@Nullable CaseQuery there, Map<String, Integer> cases) {
        return cases.entrySet().stream()
                .map(one -> new BoardPage.Remindable(
                        one.getValue(),
                        cases.size() > 1 ? texts.orKey(one.getKey()) : null,
                        there == null ? null : TrackingAddress.table(there.with(Facet.STATUS, one.getKey()))))
                .toList();
    }
}
