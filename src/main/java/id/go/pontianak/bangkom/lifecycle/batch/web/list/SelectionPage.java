package id.go.pontianak.bangkom.lifecycle.batch.web.list;

import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.DecreeFacts;
import id.go.pontianak.bangkom.lifecycle.batch.Turnout;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.DecreeSheet;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.DecreeSheets;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.Placement;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.Placement.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of a batch with everything HR needs to order it. */
record SelectionPage(
        Batch batch,
        boolean mayOrder,
        boolean mayHandUp,
        int seen,
        List<Row> rows,
        List<UnreadyRow> unready,
        @Nullable String returnedBecause,
        @Nullable LocalDate settingDay,
        boolean scheduleUndecided,
        DecreeFacts facts,
        @Nullable Turnout turnout) {

    /** A line; {@code place} counts those not struck out, zero for the struck out; {@code last} tells the buttons where to stop. */
    record Row(Placement placement, Person person, String unitName, int place, boolean last) {

        public String nomination() {
            return placement.entry().nomination();
        }

        public boolean struck() {
            return placement.place() == Place.STRUCK;
        }
    }

    /** Somebody still on his route; {@code status} is a message key. */
    record UnreadyRow(String nomination, Person person, String unitName, String status) {}

    public boolean proposed() {
        return batch.status().selectionHeld();
    }

    /** Whether the list is set by decree, once it was proposed; seats of a self-paced training are given by rule. */
    public boolean decreed() {
        return proposed() && batch.mode().blocks();
    }

    public boolean frozen() {
        return batch.status().frozen();
    }

    public List<Row> seated() {
        return at(Place.SEAT);
    }

    public List<Row> reserve() {
        return at(Place.RESERVE);
    }

    /** What its decree prints: as kept when the list was set, else as everything is now; of a list that a decree set it then says so. */
    DecreeSheet sheet(DecreeSheets sheets, LocalDate today) {
        return sheets.find(batch.number()).orElseGet(() -> {
            List<Placement> placements = rows.stream().map(Row::placement).toList();
            LocalDate decreed = facts.date();
            DecreeSheet sheet = sheets.draft(placements, decreed == null ? today : decreed);
            return facts.number() == null ? sheet : sheet.withDataOf(today);
        });
    }

    private List<Row> at(Place place) {
        return rows.stream().filter(row -> row.placement().place() == place).toList();
    }
}
