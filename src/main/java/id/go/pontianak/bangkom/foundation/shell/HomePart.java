package id.go.pontianak.bangkom.foundation.shell;

import id.go.pontianak.bangkom.foundation.access.Actor;

/** A part of the home page, supplied by the module that knows it; a bean. */
public interface HomePart {

    int order();

    boolean visibleTo(Actor actor);

    /** Template and fragment, such as {@code inbox/home :: waiting}. */
    String fragment();

    /** What the fragment shows, under the name {@code part}. */
    Object model(Actor actor);
}
