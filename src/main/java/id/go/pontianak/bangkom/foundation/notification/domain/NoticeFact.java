package id.go.pontianak.bangkom.foundation.notification.domain;

import java.util.Set;

/**
 * What an entry of a notice's model is. Its name decides, for new notices and for those of years ago alike; whatever is not named here is
 * text, shown as it was written. No text that people write ever stands under a name of the other kinds.
 */
enum NoticeFact {
    TEXT,
    /** A day or an instant as ISO writes it. */
    DATE,
    /** A message key behind {@link MailWords#KEY}. */
    MESSAGE;

    private static final Set<String> DATES = Set.of(
            "day",
            "deadline",
            "due",
            "ends",
            "endsBefore",
            "from",
            "selection",
            "starts",
            "startsBefore",
            "to",
            "until");

    private static final Set<String> MESSAGES = Set.of("process", "task");

    public static NoticeFact of(String name) {
        if (DATES.contains(name)) {
            return DATE;
        }
        return MESSAGES.contains(name) ? MESSAGE : TEXT;
    }
}
