package id.go.pontianak.bangkom.foundation.journal;

import id.go.pontianak.bangkom.foundation.journal.domain.JournalChain;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole journal against its hashes and the chain of seals, and names the first row that is not as it was written. */
@Service
public class JournalVerifier {

    /** What is wrong with a row. */
    public enum Fault {
        /** Its columns say something else than when it was written. */
        CHANGED,
        /** It was sealed and is gone. */
        MISSING,
        /** It was never written through the journal, or its seal was taken away. */
        UNSEALED,
        /** The chain ends before a link that was noted outside, or has another in its place. */
        CUT
    }

    /** The first bad row; the case is null where the row is gone. */
    public record BadRow(long entry, @Nullable CaseNumber caseNumber, long no, Fault fault) {}

    private final JournalChain chain;

    JournalVerifier(JournalChain chain) {
        this.chain = chain;
    }

    /** The last link, to be noted outside; empty while nothing is sealed. */
    @Transactional(readOnly = true)
    public Optional<JournalHead> head() {
        return chain.head();
    }

    /** The same, and the chain must still hold the link that was noted. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<BadRow> findFirstBadRow(JournalHead noted) {
        return chain.findFirstBadRow()
                .or(() -> chain.holds(noted)
                        ? Optional.empty()
                        : Optional.of(new BadRow(0, null, noted.position(), Fault.CUT)));
    }

    /** Empty when everything is as it was written; erased personal text is no fault. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<BadRow> findFirstBadRow() {
        return chain.findFirstBadRow();
    }
}
