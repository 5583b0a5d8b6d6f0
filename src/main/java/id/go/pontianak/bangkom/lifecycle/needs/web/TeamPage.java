package id.go.pontianak.bangkom.lifecycle.needs.web;

import id.go.pontianak.bangkom.lifecycle.needs.Assessment;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment.Item;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment.State;
import java.time.Instant;
import java.util.List;

/** The people of an office as their superior sees them. */
record TeamPage(int year, String office, String title, List<Row> rows, Instant until) {

    /** What somebody says of himself in one competency. */
    record Said(Item item, String competency) {

        public boolean below() {
            return item.self() != null && item.self() < item.required();
        }
    }

    /** {@code said} is empty where he has not handed in, or is confirmed by now. */
    record Row(Assessment assessment, String name, List<Said> said) {

        public boolean agreeable() {
            return !said.isEmpty();
        }

        public List<Said> below() {
            return said.stream().filter(Said::below).toList();
        }
    }

    public long open() {
        return count(State.OPEN);
    }

    public long confirmed() {
        return count(State.CONFIRMED);
    }

    /** Whether somebody's rating of himself can be agreed to. */
    public boolean agreeable() {
        return rows.stream().anyMatch(Row::agreeable);
    }

    private long count(State state) {
        return rows.stream().filter(row -> row.assessment().state() == state).count();
    }
}
