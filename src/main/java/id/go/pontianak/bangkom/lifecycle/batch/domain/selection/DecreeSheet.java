package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import id.go.pontianak.bangkom.foundation.directory.SigningOfficials.Signer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decree on participants prints: its two annexes in the order of the list, and who signs; null where nobody answers for the office. {@code asOf} is
 * the day of which names, ranks, positions and units are where the list was set before they were kept; null: those of a draft, or of the day of the decree.
 */
public record DecreeSheet(
        List<Line> seated,
        List<Line> reserve,
        @Nullable Signer signer,
        @Nullable LocalDate asOf) {

    DecreeSheet(List<Line> seated, List<Line> reserve, @Nullable Signer signer) {
        this(seated, reserve, signer, null);
    }

    public DecreeSheet withDataOf(LocalDate day) {
        return new DecreeSheet(seated, reserve, signer, day);
    }

    /** One person as printed. */
    public record Line(String name, String number, String rank, String position, String unit) {}
}
