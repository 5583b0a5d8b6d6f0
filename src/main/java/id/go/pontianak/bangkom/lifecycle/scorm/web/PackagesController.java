package id.go.pontianak.bangkom.lifecycle.scorm.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.courseware.AuthorRights;
import id.go.pontianak.bangkom.lifecycle.scorm.ContentOrigin;
import id.go.pontianak.bangkom.lifecycle.scorm.Packages;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The SCORM packages of a course, as its authors keep them. */
@Controller
class PackagesController {

    static final String PACKAGES = "/courses/{programme}/packages";

    private final Packages packages;
    private final AuthorRights rights;
    private final ContentOrigin origin;
    private final CurrentUser user;

    PackagesController(Packages packages, AuthorRights rights, ContentOrigin origin, CurrentUser user) {
        this.packages = packages;
        this.rights = rights;
        this.origin = origin;
        this.user = user;
    }

    @GetMapping(PACKAGES)
    ModelAndView list(@PathVariable String programme) {
        return page(programme);
    }

    @PostMapping(PACKAGES)
    ModelAndView add(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        rights.requireAuthor(person(), programme);
        byte[] content = file == null ? new byte[0] : file.getBytes();
        return done(programme, "scorm.added", redirect, () -> packages.add(person(), programme, content));
    }

    @PostMapping(PACKAGES + "/{id}/withdraw")
    ModelAndView withdraw(
            @PathVariable String programme,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes redirect) {
        rights.requireAuthor(person(), programme);
        return done(programme, "scorm.withdrawn", redirect, () -> packages.withdraw(person(), programme, id, reason));
    }

    private ModelAndView done(String programme, String message, RedirectAttributes redirect, Runnable deed) {
        try {
            deed.run();
        } catch (RuleViolated refusal) {
            ModelAndView view = page(programme);
            view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return view.addObject("refusal", refusal);
        }
        redirect.addFlashAttribute("flash", message);
        redirect.addAttribute("programme", programme);
        return new ModelAndView("redirect:" + PACKAGES);
    }

    private ModelAndView page(String programme) {
        return new ModelAndView("scorm/packages")
                .addObject("programme", rights.requireAuthor(person(), programme))
                .addObject("packages", packages.list(person(), programme))
                .addObject("analyst", rights.analyst(person()))
                .addObject("configured", origin.configured());
    }

    private PersonId person() {
        return user.actor().person();
    }
}
