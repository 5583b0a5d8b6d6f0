package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a process says about one of its tasks. {@code title} is a message key; {@code version} the version of the proposal the
 * decider looks at: a decision about another version is refused; {@code matter} what it is about; {@code ways} where it is looked at and done.
 */
public record TaskDescription(
        String title, ConflictScope conflictScope, int version, int priority, Matter matter, Map<Way, String> ways)
        implements Matter.Bearer {

    /** A task has a form or a page of its own that replaces it. */
    public enum Way {
        /** The id of a form in {@code forms/}. */
        FORM,
        /** A path of the portal. */
        PAGE,
        /** A path whose fragment explains the case beside the form. */
        CONTEXT
    }

    public TaskDescription {
        ways = Map.copyOf(ways);
    }

    public static TaskDescription of(String title, ConflictScope conflictScope, int version, int priority) {
        return new TaskDescription(title, conflictScope, version, priority, Matter.NONE, Map.of());
    }

    /** Named by the convention {@code task.<process>.<element>}. */
    public static TaskDescription of(OpenTask task, ConflictScope conflictScope, int version, int priority) {
        return of("task." + task.process() + '.' + task.element(), conflictScope, version, priority);
    }

    public @Nullable String form() {
        return ways.get(Way.FORM);
    }

    public @Nullable String page() {
        return ways.get(Way.PAGE);
    }

    public @Nullable String contextPage() {
        return ways.get(Way.CONTEXT);
    }

    /** About a perangkat daerah, and nobody in it. */
    public TaskDescription ofUnit(String itsUnit) {
        return with(matter.ofUnit(itsUnit));
    }

    public TaskDescription about(@Nullable PersonId itsSubject, String itsUnit) {
        return with(matter.about(itsSubject, itsUnit));
    }

    public TaskDescription of(String itsProgramme) {
        return with(matter.of(itsProgramme));
    }

    public TaskDescription in(String itsBatch) {
        return with(matter.in(itsBatch));
    }

    private TaskDescription with(Matter itsMatter) {
        return new TaskDescription(title, conflictScope, version, priority, itsMatter, ways);
    }

    public TaskDescription decidedBy(String itsForm) {
        return by(Way.FORM, itsForm, Way.PAGE);
    }

    /** Done on a page of its own; that page checks what is entered. */
    public TaskDescription doneAt(String itsPage) {
        return by(Way.PAGE, itsPage, Way.FORM);
    }

    /** With a fragment beside it that explains the case. */
    public TaskDescription explainedAt(String itsContextPage) {
        return by(Way.CONTEXT, itsContextPage, Way.CONTEXT);
    }

    private TaskDescription by(Way way, String where, Way instead) {
        Map<Way, String> others = new EnumMap<>(Way.class);
        others.putAll(ways);
        others.remove(instead);
        others.put(way, where);
        return new TaskDescription(title, conflictScope, version, priority, matter, others);
    }
}
