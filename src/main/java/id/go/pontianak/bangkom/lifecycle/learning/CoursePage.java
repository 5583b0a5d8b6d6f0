package id.go.pontianak.bangkom.lifecycle.learning;

/**
 * A page of a course without its text. {@code number} is its place from 1, {@code slug} its name in addresses, {@code minutes} the stated time it
 * takes, {@code module} the part of the course to which it belongs (empty: the course has no parts).
 */
public record CoursePage(
        int number, String slug, String title, String module, int minutes, boolean mandatory, String summary) {}
