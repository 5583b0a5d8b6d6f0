package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a process says about one of its tasks. {@code title} is a message key; {@code version} the version of the proposal the
 * decider looks at: a decision about another version is refused; {@code matter} what it is about; {@code form} the id of the form in
 * {@code forms/}, or null where {@code page} (a path of the portal) replaces it; {@code contextPage} a path whose fragment explains the case
 * beside the form.
 */
public record TaskDescription(
        String title,
        ConflictScope conflictScope,
        int version,
        int priority,
        Matter matter,
        @Nullable String form,
        @Nullable String page,
        @Nullable String contextPage)
        implements Matter.Bearer {

    public static TaskDescription of(String title, ConflictScope conflictScope, int version, int priority) {
        return new TaskDescription(title, conflictScope, version, priority, Matter.NONE, null, null, null);
    }

    /** Named by the convention {@code task.<process>.<element>}. */
    public static TaskDescription of(OpenTask task, ConflictScope conflictScope, int version, int priority) {
        return of("task." + task.process() + '.' + task.element(), conflictScope, version, priority);
    }

    /** About a perangkat daerah, and nobody in it. */
    public TaskDescription ofUnit(String itsUnit) {
        return new TaskDescription(
                title, conflictScope, version, priority, matter.ofUnit(itsUnit), form, page, contextPage);
    }

    public TaskDescription about(@Nullable PersonId itsSubject, String itsUnit) {
        return new TaskDescription(
                title, conflictScope, version, priority, matter.about(itsSubject, itsUnit), form, page, contextPage);
    }

    public TaskDescription of(String itsProgramme) {
        return new TaskDescription(
                title, conflictScope, version, priority, matter.of(itsProgramme), form, page, contextPage);
    }

    public TaskDescription in(String itsBatch) {
        return new TaskDescription(
                title, conflictScope, version, priority, matter.in(itsBatch), form, page, contextPage);
    }

    public TaskDescription decidedBy(String itsForm) {
        return new TaskDescription(title, conflictScope, version, priority, matter, itsForm, null, contextPage);
    }

    /** Done on a page of its own; that page checks what is entered. */
    public TaskDescription doneAt(String itsPage) {
        return new TaskDescription(title, conflictScope, version, priority, matter, null, itsPage, contextPage);
    }

    /** With a fragment beside it that explains the case. */
    public TaskDescription explainedAt(String itsContextPage) {
        return new TaskDescription(title, conflictScope, version, priority, matter, form, page, itsContextPage);
    }
}
