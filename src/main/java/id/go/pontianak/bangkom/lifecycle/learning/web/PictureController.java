package id.go.pontianak.bangkom.lifecycle.learning.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.lifecycle.learning.CoursePictures;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pictures of a course. */
@Controller
class PictureController {

    /** Pictures can bring no program and nothing from elsewhere with them. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final CoursePictures pictures;
    private final CurrentUser user;

    PictureController(CoursePictures pictures, CurrentUser user) {
        this.pictures = pictures;
        this.user = user;
    }

    @GetMapping("/learning/{programme}/img/{name}")
    ResponseEntity<byte[]> picture(@PathVariable String programme, @PathVariable String name) {
        byte[] picture = pictures.read(user.actor().person(), programme, name);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .header("Content-Security-Policy", POLICY)
                .contentType(type(name))
                .body(picture);
    }

    private static MediaType type(String name) {
        if (name.endsWith(".svg")) {
            return MediaType.valueOf("image/svg+xml");
        }
        return name.endsWith(".png") ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG;
    }
}
