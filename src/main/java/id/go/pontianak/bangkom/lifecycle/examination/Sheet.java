package id.go.pontianak.bangkom.lifecycle.examination;

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
    public record Question(int position, String stem, List<String> options, int chosen) {}

    /** What was right, said after the end; {@code withdrawn}: the question does not count. */
    public record Key(int position, int shown, String explanation, boolean withdrawn) {}

    public boolean finished() {
        return score != null;
    }

    public long unanswered() {
        return questions.stream().filter(question -> question.chosen() == 0).count();
    }
}
