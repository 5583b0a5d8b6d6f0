package id.go.pontianak.bangkom.lifecycle.catalogue;

import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A training programme. {@code form} is the BKN kind of training (jenisDiklatId); {@code leadership} marks structural leadership training
 * (PKP, PKA, PKN II) and {@code tiers} whom it is for, empty: everybody; {@code minimumGrade} a golongan id of BKN (31 is III/a), null:
 * none; {@code minimumServiceYears} time in service asked for, null: none; {@code structuralTraining} the id of BKN (latihanStruktural).
 */
public record Programme(
        String code,
        String name,
        String nameEnglish,
        int form,
        LearningHours learningHours,
        String provider,
        boolean leadership,
        Set<PositionTier> tiers,
        @Nullable Integer minimumGrade,
        @Nullable Integer minimumServiceYears,
        @Nullable Integer structuralTraining) {}
