package id.go.pontianak.bangkom.foundation.document;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Answers that browsers save as a file instead of showing it (Content-Disposition: attachment, RFC 6266). A name in ASCII stands as it is; any
 * other is encoded by RFC 5987. Names come from the callers' own words or from numbers; characters that would end the header are escaped.
 */
public final class Downloads {

    private Downloads() {}

    /** For what is written into the response afterwards. */
    public static void attach(HttpServletResponse response, String mediaType, String name) {
        response.setContentType(mediaType);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(name));
    }

    /** For an answer whose body is at hand. */
    public static ResponseEntity.BodyBuilder attachment(String mediaType, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name));
    }

    private static String disposition(String name) {
        ContentDisposition.Builder attachment = ContentDisposition.attachment();
        return (StandardCharsets.US_ASCII.newEncoder().canEncode(name)
                        ? attachment.filename(name)
                        : attachment.filename(name, StandardCharsets.UTF_8))
                .build()
                .toString();
    }
}
