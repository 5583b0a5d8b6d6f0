package id.go.pontianak.bangkom.lifecycle.learning.domain;

/** A file of a course that is not as courses are written; the message names the line, for its author. */
public class FaultyCourse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FaultyCourse(String file, String fault) {
        super(file + ": " + fault);
    }
}
