package id.go.pontianak.bangkom.lifecycle.nomination.process;

import id.go.pontianak.bangkom.foundation.workflow.CaseDates;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The windows of the nominee as they stand now; the model asks, so that no copy of a date grows old in a variable. */
@Component
class NominationDates implements CaseDates {

    private static final Set<String> WINDOWS = Set.of("confirmation", "offer", "reviewWindow");

    private final NominationStore store;

    NominationDates(NominationStore store) {
        this.store = store;
    }

    @Override
    public String process() {
        return NominationProcess.KEY;
    }

    @Override
    public Instant date(String caseNumber, String name) {
        if (!WINDOWS.contains(name)) {
            throw new IllegalArgumentException("a nomination has no date named " + name);
        }
        return Objects.requireNonNull(
                store.load(caseNumber).waitUntil(), () -> "no window runs in nomination " + caseNumber);
    }
}
