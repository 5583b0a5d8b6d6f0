package id.go.pontianak.bangkom.lifecycle.realisation;

import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was paid for a run of an item, by a document; {@code struckBecause} is null unless it was entered by mistake. */
public record Payment(
        UUID id,
        String item,
        int run,
        Rupiah amount,
        LocalDate paidOn,
        String document,
        @Nullable String struckBecause) {

    public boolean struck() {
        return struckBecause != null;
    }
}
