package id.go.pontianak.bangkom.lifecycle.examination;

import id.go.pontianak.bangkom.lifecycle.examination.domain.PaperRows;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * When whoever sat a test reads its keys: after the end of all tests of his group, as these share their questions, and once no further one can
 * be opened.
 */
@Component
class ShownKeys {

    private final PaperRows papers;
    private final ObjectProvider<HeldKeys> holders;
    private final Clock clock;

    ShownKeys(PaperRows papers, ObjectProvider<HeldKeys> holders, Clock clock) {
        this.papers = papers;
        this.holders = holders;
        this.clock = clock;
    }

    boolean of(String group) {
        return !papers.stillAsked(group, clock.instant()) && holders.stream().noneMatch(holder -> holder.held(group));
    }

    /** Whether somebody of the group reads keys now. */
    boolean read(String group) {
        return papers.satWithKeys(group) && of(group);
    }
}
