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
        return file == null || file.isEmpty()
                ? pasted
                : pasted + "\n" + new String(file.getBytes(), StandardCharsets.UTF_8);
    }
}
