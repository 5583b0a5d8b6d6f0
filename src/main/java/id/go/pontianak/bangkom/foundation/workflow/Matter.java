package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What a case or a task of it is about, as far as that is a person, a perangkat daerah, a programme (by code) or a batch (by number). */
public record Matter(
        @Nullable PersonId subject,
        @Nullable String unit,
        @Nullable String programme,
        @Nullable String batch) {

    public static final Matter NONE = new Matter(null, null, null, null);

    public Matter about(@Nullable PersonId itsSubject, String itsUnit) {
        return new Matter(itsSubject, itsUnit, programme, batch);
    }

    public Matter ofUnit(String itsUnit) {
        return new Matter(subject, itsUnit, programme, batch);
    }

    public Matter of(String itsProgramme) {
        return new Matter(subject, unit, itsProgramme, batch);
    }

    public Matter in(String itsBatch) {
        return new Matter(subject, unit, programme, itsBatch);
    }

    /** Whoever has a matter is asked for its parts. */
    public interface Bearer {

        Matter matter();

        default @Nullable PersonId subject() {
            return matter().subject();
        }

        default @Nullable String unit() {
            return matter().unit();
        }

        default @Nullable String programme() {
            return matter().programme();
        }

        default @Nullable String batch() {
            return matter().batch();
        }
    }
}
