package id.go.pontianak.bangkom.foundation.staffing.web;

import id.go.pontianak.bangkom.foundation.staffing.domain.Absences.Absence;
import id.go.pontianak.bangkom.foundation.staffing.domain.Absences.Kind;
import org.jspecify.annotations.Nullable;

/** Who is away, from when to when. */
class AbsenceForm extends PeriodForm {

    private @Nullable Kind kind;
    private @Nullable String note;

    public @Nullable Kind getKind() {
        return kind;
    }

    public void setKind(@Nullable Kind kind) {
        this.kind = kind;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    Absence absence() {
        return new Absence(personId(), kind, getFrom(), getTo(), text(note));
    }
}
