package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a process says about one of its cases. {@code title} is a plain text (programme and batch, or the like); {@code stage}
 * the column of the board; {@code status} a message key in words anybody understands; {@code page} the case's own page. {@code card} is the
 * number of the case under which it is counted on the board: a case whose card is its own number is a card there.
 */
public record CaseDescription(
        String title,
        CaseStage stage,
        String status,
        String page,
        Matter matter,
        @Nullable String card) implements Matter.Bearer {

    public static CaseDescription of(String title, CaseStage stage, String status, String page) {
        return new CaseDescription(title, stage, status, page, Matter.NONE, null);
    }

    /** About a perangkat daerah, and nobody in it. */
    public CaseDescription ofUnit(String itsUnit) {
        return new CaseDescription(title, stage, status, page, matter.ofUnit(itsUnit), card);
    }

    /** The person it is about and his perangkat daerah. */
    public CaseDescription about(@Nullable PersonId itsSubject, String itsUnit) {
        return new CaseDescription(title, stage, status, page, matter.about(itsSubject, itsUnit), card);
    }

    public CaseDescription of(String itsProgramme) {
        return new CaseDescription(title, stage, status, page, matter.of(itsProgramme), card);
    }

    /** The batch it belongs to, under which it is counted unless {@link #on} says otherwise. */
    public CaseDescription in(String itsBatch) {
        return new CaseDescription(title, stage, status, page, matter.in(itsBatch), itsBatch);
    }

    public CaseDescription on(String itsCard) {
        return new CaseDescription(title, stage, status, page, matter, itsCard);
    }
}
