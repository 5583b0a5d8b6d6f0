package id.go.pontianak.bangkom.lifecycle.examination;

import id.go.pontianak.bangkom.lifecycle.examination.domain.Attempt;
import id.go.pontianak.bangkom.lifecycle.examination.domain.PaperRows;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as its participant sees it. {@code order}: what is answered on a page opened now is newer than all before. Options stand in
 * the order of this attempt. There is no key in it but after the end, in {@code keys} (empty before).
 */
public record Sheet(
        UUID attempt,
        TestKind kind,
        String title,
        Instant ends,
        long secondsLeft,
        long order,
        List<Question> questions,
        List<Key> keys,
        @Nullable BigDecimal score,
        boolean passed) {

    /** {@code chosen} is the place of the option that was chosen, from 1; 0: none yet. */
    public record Question(int position, String stem, List<String> options, int chosen) {

        /** In the order in which this attempt shows the options; {@code option} is the chosen one as it was written, 0 where none is. */
        static Question of(Attempt attempt, PaperRows.Asked asked, int option) {
            List<String> options = asked.text().options();
            List<Integer> order = attempt.order(asked.position(), options.size());
            return new Question(
                    asked.position(),
                    asked.text().stem(),
                    order.stream().map(number -> options.get(number - 1)).toList(),
                    order.indexOf(option) + 1);
        }
    }

    /** What was right, said after the end; {@code withdrawn}: the question does not count. */
    public record Key(int position, int shown, String explanation, boolean withdrawn) {

        static Key of(Attempt attempt, PaperRows.Asked asked) {
            ItemText text = asked.text();
            int shown = attempt.order(asked.position(), text.options().size()).indexOf(text.key()) + 1;
            return new Key(asked.position(), shown, text.explanation(), asked.withdrawn());
        }
    }

    public boolean finished() {
        return score != null;
    }

    public long unanswered() {
        return questions.stream().filter(question -> question.chosen() == 0).count();
    }
}
