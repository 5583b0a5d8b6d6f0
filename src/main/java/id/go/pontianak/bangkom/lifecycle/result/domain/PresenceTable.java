package id.go.pontianak.bangkom.lifecycle.result.domain;

import id.go.pontianak.bangkom.lifecycle.catalogue.Mode;

/** The minimal attendance that officials read at {@code /tables}. */
public interface PresenceTable {

    /** Percent of the learning hours held, for programmes that name none of their own; {@code setting} is the usual share. */
    int percent(Mode mode, int setting);
}
