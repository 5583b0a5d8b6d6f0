package id.go.pontianak.bangkom.portal.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A decree's list, pasted or as a text file; {@code accepted} and {@code whole} answer what was shown of it. */
record DecreeForm(
        @NotBlank @Size(max = 200) String decree,
        @Nullable @Size(max = 20_000) String text,
        @Nullable MultipartFile file,
        @Nullable String accepted,
        @Nullable String whole) {

    /** With the file's lines in the field. */
    DecreeForm pasted() throws IOException {
        return file == null || file.isEmpty()
                ? this
                : new DecreeForm(decree, (content() + "\n" + decode(file.getBytes())).strip(), null, accepted, whole);
    }

    String content() {
        return text == null ? "" : text;
    }

    /** Nothing has to be asked, or it was answered for exactly this. */
    boolean confirms(CalendarPlan plan) {
        boolean answered = plan.missing().isEmpty() || replacesAll() || "no".equals(whole);
        return !plan.asks() || answered && plan.mark().equals(accepted);
    }

    boolean replacesAll() {
        return "yes".equals(whole);
    }

    /** By the mark at its beginning, as spreadsheets save "Unicode text"; otherwise UTF-8. */
    private static String decode(byte[] bytes) {
        boolean wide = bytes.length > 1
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
        return new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }
}
