package id.go.pontianak.bangkom.portal.files;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.document.FileId;
import id.go.pontianak.bangkom.foundation.document.Files;
import id.go.pontianak.bangkom.foundation.document.StoredFile;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves stored files as downloads and nothing else: whatever a file holds, no browser shows it within the portal ({@code attachment}), guesses
 * another type ({@code nosniff}, as on every answer) or runs anything of it (a content policy of its own, sandboxed).
 */
@Controller
class FileController {

    static final String POLICY =
            "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final CurrentUser currentUser;
    private final Files files;

    FileController(CurrentUser currentUser, Files files) {
        this.currentUser = currentUser;
        this.files = files;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        StoredFile.Opened opened =
                files.open(new FileId(id), currentUser.actor().person());
        StoredFile file = opened.file();
        return Downloads.attachment(file.type().mediaType(), file.name())
                .header("Content-Security-Policy", POLICY)
                .body(opened.content());
    }
}
