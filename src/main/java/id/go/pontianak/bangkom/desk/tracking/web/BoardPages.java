package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.desk.tracking.domain.AddresseeNames;
import id.go.pontianak.bangkom.desk.tracking.domain.Board;
import id.go.pontianak.bangkom.desk.tracking.domain.Bottlenecks;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery.Sort;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery.State;
import id.go.pontianak.bangkom.desk.tracking.domain.TrackingScope;
import id.go.pontianak.bangkom.foundation.access.Option;
import id.go.pontianak.bangkom.foundation.document.Chart;
import id.go.pontianak.bangkom.foundation.document.Charts;
import id.go.pontianak.bangkom.foundation.time.Dates;
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
    private final AddresseeNames names;
    private final TrackingTexts texts;
    private final Dates dates;

    BoardPages(Board board, Bottlenecks bottlenecks, AddresseeNames names, TrackingTexts texts, Dates dates) {
        this.board = board;
        this.bottlenecks = bottlenecks;
        this.names = names;
        this.texts = texts;
        this.dates = dates;
    }

    BoardPage board(TrackingScope scope) {
        return new BoardPage(
                stages(scope, board.cards(scope).stream().collect(Collectors.groupingBy(Board.Card::stage))));
    }

    /** The stages in which something runs, without their cards. */
    List<BoardPage.Stage> stages(TrackingScope scope) {
        return stages(scope, Map.of()).stream()
                .filter(stage -> stage.cases() > 0)
                .toList();
    }

    private List<BoardPage.Stage> stages(TrackingScope scope, Map<String, List<Board.Card>> cards) {
        Map<String, Board.StageCount> counts =
                board.stages(scope).stream().collect(Collectors.toMap(Board.StageCount::stage, Function.identity()));
        List<BoardPage.Stage> stages = new ArrayList<>();
        for (Option stage : texts.stages()) {
            String name = stage.value();
            Board.StageCount count = counts.getOrDefault(name, new Board.StageCount(name, 0, 0));
            List<Board.Card> column = cards.getOrDefault(name, List.of());
            stages.add(new BoardPage.Stage(
                    stage.label(),
                    count.cases(),
                    count.late(),
                    TrackingAddress.table(query(name, null, null, null, false)),
                    TrackingAddress.table(query(name, null, null, null, true)),
                    column.stream().limit(Board.IN_COLUMN).map(this::card).toList(),
                    column.size() > Board.IN_COLUMN));
        }
        return stages;
    }

    private BoardPage.Card card(Board.Card card) {
        return new BoardPage.Card(
                card.number(),
                card.path(),
                card.title(),
                texts.orKey(card.status()),
                card.since() == null ? "" : dates.relative(card.since()),
                card.late(),
                card.counts().stream()
                        .map(count -> new BoardPage.Count(
                                texts.orKey(count.status()),
                                count.cases(),
                                TrackingAddress.table(query(null, card.number(), count.status(), null, false))))
                        .toList(),
                card.cases(),
                card.lateCases(),
                TrackingAddress.table(query(null, card.number(), null, null, false)),
                TrackingAddress.table(query(null, card.number(), null, null, true)));
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
        String addressee = people ? null : waiting.addressee();
        return new BoardPage.At(
                waiting.office() == null ? names.name(waiting.addressee()) : waiting.office(),
                waiting.office() == null ? names.unit(waiting.addressee()) : waiting.unit(),
                waiting.cases(),
                waiting.late(),
                people ? null : TrackingAddress.table(query(null, null, null, addressee, false)),
                people ? null : TrackingAddress.table(query(null, null, null, addressee, true)),
                dates.relative(waiting.oldest()),
                waiting.days(),
                waiting.decided());
    }

    private static CaseQuery query(
            @Nullable String stage,
            @Nullable String batch,
            @Nullable String status,
            @Nullable String waitsAt,
            boolean late) {
        State state = batch != null && !late ? State.ALL : State.OPEN;
        return new CaseQuery(
                state, late, "", null, null, stage, status, null, batch, waitsAt, Sort.DUE, false, null, null);
    }
}
