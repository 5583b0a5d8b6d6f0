package id.go.pontianak.bangkom.lifecycle.certificate;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far the electronic seal of a certificate is; {@code word} says why it was refused or not answered, null otherwise. */
public record Seal(State state, @Nullable String word, Instant changedAt) {

    /** The name completes {@code certificate.seal.state.<name>}. */
    public enum State {
        WAITING,
        /** The service is being asked; after a crash nobody knows. */
        ASKED,
        SEALED,
        REFUSED,
        /** The service was asked and said nothing: perhaps it has sealed, which only people find out. */
        UNANSWERED;

        /** Whether HR may have it tried again. */
        public boolean retried() {
            return this == REFUSED || this == UNANSWERED;
        }
    }

    private static final Set<String> CODES =
            Set.of("UNREACHABLE", "UNREADABLE", "REFUSED", "UNPRINTED", "SILENT", "PASSWORD");

    /** Whether the word is a code of ours, which completes {@code certificate.seal.word.}; otherwise it is what the service said. */
    public boolean coded() {
        return word != null && CODES.contains(word);
    }

    public boolean sealed() {
        return state == State.SEALED;
    }
}
