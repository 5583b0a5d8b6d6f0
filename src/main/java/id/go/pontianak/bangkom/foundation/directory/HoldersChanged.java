package id.go.pontianak.bangkom.foundation.directory;

import java.util.Set;

/** Holders, absences or substitutes changed: whoever keeps a list of who answers for these offices looks again. */
public record HoldersChanged(Set<String> offices) {}
