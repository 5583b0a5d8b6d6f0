package id.go.pontianak.bangkom.foundation.journal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last link of the chain at some moment, as text {@code position-hash} to be kept outside the database: whoever cuts off the end of the
 * journal, or puts an older copy in its place, cannot make the noted link come back.
 */
public record JournalHead(long position, String hash) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})-([0-9a-f]{64})");

    /** Empty when the text is none. */
    public static Optional<JournalHead> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new JournalHead(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return position + "-" + hash;
    }
}
