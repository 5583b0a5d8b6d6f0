package id.go.pontianak.bangkom.portal.assets;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The service worker, at the root because it may only answer for what lies below it. Asked for anew each time, so that a device never keeps an
 * old one; it may fetch from us and nothing else.
 */
@Controller
class ServiceWorkerController {

    private static final String POLICY = "default-src 'none'; connect-src 'self'";

    private final Resource script = new ClassPathResource("static/js/service-worker.js");

    @GetMapping(path = "/service-worker.js", produces = "text/javascript;charset=UTF-8")
    ResponseEntity<Resource> script() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header("Content-Security-Policy", POLICY)
                .body(script);
    }
}
