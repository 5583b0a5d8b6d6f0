package id.go.pontianak.bangkom.lifecycle.learning.domain;

import id.go.pontianak.bangkom.lifecycle.learning.CourseFault;

/** A file of a course that is not as courses are written; {@code detail} is the line or the word that is meant. */
public class FaultyCourse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final CourseFault fault;
    private final String detail;

    FaultyCourse(String file, CourseFault fault, String detail) {
        super(file + ": " + fault + ' ' + detail);
        this.fault = fault;
        this.detail = detail;
    }

    public CourseFault fault() {
        return fault;
    }

    public String detail() {
        return detail;
    }
}
