package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.desk.tracking.TrackingScope;
import id.go.pontianak.bangkom.desk.tracking.domain.Board;
import id.go.pontianak.bangkom.desk.tracking.domain.Bottlenecks;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery;
import id.go.pontianak.bangkom.foundation.access.AddresseeTitles;
import id.go.pontianak.bangkom.foundation.document.Chart;
import id.go.pontianak.bangkom.foundation.document.Charts;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.foundation.time.Dates;
import id.go.pontianak.bangkom.foundation.workflow.CardFacts;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypes;
import id.go.pontianak.bangkom.foundation.workflow.StatusFamily;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the board and the list of who waits at whom together as they are shown. */
@Component
class BoardPages {

    /** Bars of the picture. */
    private static final int CHARTED = 8;

    private final Board board;
    private final Bottlenecks bottlenecks;
    private final AddresseeTitles names;
    private final TrackingTexts texts;
    private final Dates dates;
    private final CaseTypes types;

    BoardPages(
            Board board,
            Bottlenecks bottlenecks,
            AddresseeTitles names,
            TrackingTexts texts,
            Dates dates,
            CaseTypes types) {
        this.board = board;
        this.bottlenecks = bottlenecks;
        this.names = names;
        this.texts = texts;
        this.dates = dates;
        this.types = types;
    }

    BoardPage board(TrackingScope scope) {
        List<Board.Card> all = board.cards(scope);
        Map<String, CardFacts> facts =
                types.cardsOf(all.stream().map(Board.Card::number).toList());
        return new BoardPage(stages(
                scope,
                all.stream()
                        .collect(Collectors.groupingBy(
                                Board.Card::stage,
                                Collectors.mapping(
                                        card -> card(card, facts.get(card.number())), Collectors.toList())))));
    }

    /** The stages in which something runs, without their cards. */
    List<BoardPage.Stage> stages(TrackingScope scope) {
        return stages(scope, Map.of()).stream()
                .filter(stage -> stage.cases() > 0)
                .toList();
    }

    private List<BoardPage.Stage> stages(TrackingScope scope, Map<String, List<BoardPage.Card>> cards) {
        Map<String, Board.StageCount> counts =
                board.stages(scope).stream().collect(Collectors.toMap(Board.StageCount::stage, Function.identity()));
        List<BoardPage.Stage> stages = new ArrayList<>();
        for (Option stage : texts.stages()) {
            String name = stage.value();
            Board.StageCount count = counts.getOrDefault(name, new Board.StageCount(name, 0, 0));
            CaseQuery inStage = CaseQuery.ALL_OPEN.inStage(name);
            List<BoardPage.Card> column = cards.getOrDefault(name, List.of());
            stages.add(new BoardPage.Stage(
                    stage.label(),
                    count.cases(),
                    count.late(),
                    TrackingAddress.table(inStage),
                    TrackingAddress.table(inStage.onlyLate()),
                    column.stream().limit(Board.IN_COLUMN).toList(),
                    column.size() > Board.IN_COLUMN));
        }
        return stages;
    }

    private BoardPage.Card card(Board.Card card, @Nullable CardFacts facts) {
        CaseQuery under = CaseQuery.ALL_OPEN.under(card.number());
        return new BoardPage.Card(
                card.number(),
                card.path(),
                card.title(),
                status(card.status()),
                card.since() == null ? "" : dates.relative(card.since()),
                card.late(),
                facts == null ? null : seating(card, facts.room()),
                facts == null || facts.next() == null ? null : dates.date(facts.next()),
                card.counts().stream()
                        .map(count -> new BoardPage.Count(
                                status(count.status()),
                                count.cases(),
                                TrackingAddress.table(CaseQuery.ALL_OPEN.under(card.number(), count.status()))))
                        .toList(),
                card.cases(),
                card.lateCases(),
                TrackingAddress.table(under),
                TrackingAddress.table(under.onlyLate()));
    }

    private BoardPage.Status status(String status) {
        return new BoardPage.Status(texts.orKey(status), types.familyOf(status).chip());
    }

    /** Whoever withdrew or was not selected takes no room. */
    private BoardPage.Seating seating(Board.Card card, int room) {
        int taken = card.counts().stream()
                .filter(count -> types.familyOf(count.status()) != StatusFamily.ENDED)
                .mapToInt(Board.Count::cases)
                .sum();
        return new BoardPage.Seating(taken, room, room == 0 ? 100 : Math.min(100, 100 * taken / room));
    }

    BoardPage.Waiting waiting(TrackingScope scope) {
        Bottlenecks.Found found = bottlenecks.find(scope);
        List<BoardPage.At> at = found.waiting().stream().map(this::at).toList();
        return new BoardPage.Waiting(
                at,
                found.steps().stream()
                        .map(step -> new BoardPage.Step(texts.orKey(step.title()), step.days(), step.decided()))
                        .toList(),
                chart(at));
    }

    /** The longest queues as a picture; the table below says all of it. */
    private Chart chart(List<BoardPage.At> at) {
        String cases = texts.text("tracking.waiting.cases");
        String late = texts.text("tracking.overdue");
        Charts.Words words = new Charts.Words(
                "waiting-chart",
                texts.text("tracking.waiting.chart"),
                List.of(texts.text("tracking.waiting.office"), cases, late),
                List.of(cases, late));
        return Charts.bars(
                words,
                at.stream()
                        .sorted(Comparator.comparingInt(BoardPage.At::cases).reversed())
                        .limit(CHARTED)
                        .map(queue -> new Charts.Bar(
                                queue.name(),
                                queue.cases(),
                                queue.late(),
                                String.valueOf(queue.cases()),
                                String.valueOf(queue.late())))
                        .toList());
    }

    private BoardPage.At at(Bottlenecks.Waiting waiting) {
        boolean people = waiting.addressee().equals("person");
        CaseQuery there = CaseQuery.ALL_OPEN.waitingAt(waiting.addressee());
        return new BoardPage.At(
                waiting.office() == null ? names.name(waiting.addressee()) : waiting.office(),
                waiting.office() == null ? names.unit(waiting.addressee()) : waiting.unit(),
                waiting.cases(),
                waiting.late(),
                people ? null : TrackingAddress.table(there),
                people ? null : TrackingAddress.table(there.onlyLate()),
                dates.relative(waiting.oldest()),
                waiting.days(),
                waiting.decided());
    }
}
