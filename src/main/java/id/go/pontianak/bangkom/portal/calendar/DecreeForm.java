package id.go.pontianak.bangkom.portal.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A decree's list, pasted or as a text file. */
record DecreeForm(
        @NotBlank @Size(max = 200) String decree,
        @Nullable @Size(max = 20_000) String text,
        @Nullable MultipartFile file) {

    static DecreeForm empty() {
        return new DecreeForm("", "", null);
    }

    String content() throws IOException {
        String pasted = text == null ? "" : text;
        return file == null || file.isEmpty() ? pasted : pasted + "\n" + decode(file.getBytes());
    }

    /** By the mark at its beginning, as spreadsheets save "Unicode text"; otherwise UTF-8. */
    private static String decode(byte[] bytes) {
        boolean wide = bytes.length > 1
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
        return new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }
}
