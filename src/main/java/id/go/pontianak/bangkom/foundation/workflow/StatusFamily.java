package id.go.pontianak.bangkom.foundation.workflow;

import java.util.Locale;

/**
 * What a status means to whoever reads it, whatever the life cycle calls it; each family has one colour, the same in lists, board, case
 * page and mails.
 */
public enum StatusFamily {
    /** Somebody is to act, or a day to come. */
    WAITING,
    /** What was asked for is had: a seat, a training that runs. */
    HELD,
    /** Next in line. */
    RESERVE,
    /** Back at whoever sent it, or called in question. */
    RETURNED,
    ENDED;

    /** The name of its look: {@code chip-held}. */
    public String chip() {
        return "chip-" + name().toLowerCase(Locale.ROOT);
    }
}
