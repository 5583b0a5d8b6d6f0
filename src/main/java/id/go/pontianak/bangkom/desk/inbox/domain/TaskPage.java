package id.go.pontianak.bangkom.desk.inbox.domain;

import java.util.List;

/** Some rows of the list and whether there are others before and after them. */
public record TaskPage(List<TaskRow> rows, boolean before, boolean after) {}
