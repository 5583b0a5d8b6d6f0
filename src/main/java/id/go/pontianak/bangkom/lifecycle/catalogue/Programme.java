package id.go.pontianak.bangkom.lifecycle.catalogue;

import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A training programme in one of its versions. {@code form} is the BKN kind of training (jenisDiklatId); {@code leadership} marks structural
 * leadership training (PKP, PKA, PKN II) and {@code tiers} whom it is for, empty: everybody; {@code minimumGrade} a golongan id of BKN (31 is
 * III/a), null: none; {@code minimumServiceYears} time in service asked for, null: none; {@code structuralTraining} the id of BKN
 * (latihanStruktural); of what is not {@code active} no batch is planned.
 */
public record Programme(
        String code,
        int version,
        String name,
        String nameEnglish,
        int form,
        LearningHours learningHours,
        String provider,
        boolean leadership,
        Set<PositionTier> tiers,
        @Nullable Integer minimumGrade,
        @Nullable Integer minimumServiceYears,
        @Nullable Integer structuralTraining,
        boolean active) {

    private static final String ORIENTATION = "ORI-PPPK";

    /** Whether law asks it of whoever has begun in service or holds the position it is for. */
    public boolean mandatory() {
        return ProgrammeKind.of(this) != ProgrammeKind.ORDINARY || code.equals(ORIENTATION);
    }
}
