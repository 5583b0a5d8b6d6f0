package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import id.go.pontianak.bangkom.foundation.directory.SigningOfficials.Signer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a decree on participants prints: its two annexes in the order of the list, and who signs; null where nobody answers for the office. */
public record DecreeSheet(
        List<Line> seated, List<Line> reserve, @Nullable Signer signer) {

    /** One person as printed. */
    public record Line(String name, String number, String rank, String position, String unit) {}
}
