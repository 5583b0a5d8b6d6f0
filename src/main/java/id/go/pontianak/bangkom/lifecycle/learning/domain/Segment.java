package id.go.pontianak.bangkom.lifecycle.learning.domain;

import java.util.List;

/** A stretch of a page, in the order in which its author wrote it. */
public sealed interface Segment {

    /** CommonMark. */
    record Text(String markdown) implements Segment {}

    /** Something to do at work; CommonMark. */
    record Task(String markdown) implements Segment {}

    /** A practice question; {@code number} counts from 1 within its page. */
    record Question(int number, String stem, List<Option> options) implements Segment {

        public Question {
            options = List.copyOf(options);
        }
    }

    /** An answer to choose, and what is said to whoever chose it (empty: nothing more than whether it is right). */
    record Option(String text, boolean right, String feedback) {}
}
