package id.go.pontianak.bangkom.foundation.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What an upload would do: its faults, and what it changes; nothing when a fault blocks it. */
public record Preview(List<Fault> faults, List<PreviewRow> rows) {

    public Preview {
        faults = List.copyOf(faults);
        rows = faults.stream().anyMatch(Fault::blocks) ? List.of() : List.copyOf(rows);
    }

    public boolean refused() {
        return faults.stream().anyMatch(Fault::blocks);
    }

    /** The same for the same changes: what was previewed is what is applied. */
    public String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            rows.forEach(row -> digest.update((row + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
