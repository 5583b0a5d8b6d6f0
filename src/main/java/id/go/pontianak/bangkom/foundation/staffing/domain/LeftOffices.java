package id.go.pontianak.bangkom.foundation.staffing.domain;

/** What somebody leaves during an absence: the {@code titles} of his offices in one text, and whether a Plh stands in for all of them, from its first day to its last. */
record LeftOffices(String titles, boolean covered) {

    static final LeftOffices NONE = new LeftOffices("", true);
}
