package id.go.pontianak.bangkom.lifecycle.examination;

import java.time.Instant;

/** A test of a group as it was opened; its window ends before {@code closes}; {@code passing} from 0 to 100. */
public record OpenedTest(TestKind kind, Instant opens, Instant closes, int minutes, int passing) {

    public boolean openAt(Instant now) {
        return !now.isBefore(opens) && now.isBefore(closes);
    }

    public boolean overAt(Instant now) {
        return !now.isBefore(closes);
    }
}
