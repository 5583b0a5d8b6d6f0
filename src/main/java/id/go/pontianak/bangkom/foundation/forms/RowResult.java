package id.go.pontianak.bangkom.foundation.forms;

import java.io.Serializable;

/** What became of one of many marked rows: {@code text} says why not where it was refused. */
public record RowResult(String name, boolean done, String text) implements Serializable {}
