package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.desk.tracking.TrackingScope;
import id.go.pontianak.bangkom.desk.tracking.domain.Board;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery.Facet;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.foundation.time.Dates;
import id.go.pontianak.bangkom.foundation.workflow.CardFacts;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypes;
import id.go.pontianak.bangkom.foundation.workflow.StatusFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the board together as it is shown. */
@Component
class BoardPages {

    private final Board board;
    private final TrackingTexts texts;
    private final Dates dates;
    private final CaseTypes types;

    BoardPages(Board board, TrackingTexts texts, Dates dates, CaseTypes types) {
        this.board = board;
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
            CaseQuery inStage = CaseQuery.ALL_OPEN.with(Facet.STAGE, name);
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
                                TrackingAddress.table(under.with(Facet.STATUS, count.status()))))
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
}
