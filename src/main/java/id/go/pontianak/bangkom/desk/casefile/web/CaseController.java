package id.go.pontianak.bangkom.desk.casefile.web;

import id.go.pontianak.bangkom.desk.casefile.domain.VisibleCases;
import id.go.pontianak.bangkom.desk.casefile.domain.VisibleCases.Seen;
import id.go.pontianak.bangkom.desk.inbox.CaseComments;
import id.go.pontianak.bangkom.desk.inbox.EnteredDecisions;
import id.go.pontianak.bangkom.foundation.access.AccessEvents;
import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.workflow.models.CaseDiagrams;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** One case: its timeline, its diagram, what is said about it. */
@Controller
class CaseController {

    /** The library that draws the model writes style attributes; only this page allows them. */
    private static final String POLICY =
            "default-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; object-src 'none'; base-uri 'none';"
                    + " frame-ancestors 'none'; form-action 'self'";

    private final CurrentUser currentUser;
    private final VisibleCases cases;
    private final CasePages pages;
    private final CaseDiagrams diagrams;
    private final CaseComments comments;
    private final EnteredDecisions entered;
    private final AccessEvents events;

    CaseController(
            CurrentUser currentUser,
            VisibleCases cases,
            CasePages pages,
            CaseDiagrams diagrams,
            CaseComments comments,
            EnteredDecisions entered,
            AccessEvents events) {
        this.currentUser = currentUser;
        this.cases = cases;
        this.pages = pages;
        this.diagrams = diagrams;
        this.comments = comments;
        this.entered = entered;
        this.events = events;
    }

    @GetMapping("/tracking/{number}")
    ModelAndView timeline(@PathVariable CaseNumber number, HttpServletRequest request, HttpServletResponse response) {
        Actor actor = currentUser.actor();
        Seen seen = cases.open(actor, number);
        events.opened(seen.subject(), AccessEvents.CASE, number.value());
        response.setHeader("Content-Security-Policy", POLICY);
        return new ModelAndView("casefile/case", "view", pages.page(seen))
                .addObject("part", pages.part(seen, request, response))
                .addObject("offers", entered.offersIn(number, actor.person()));
    }

    /** For pages of modules that show one of their cases: where it stands, or what was done and said. */
    @GetMapping(path = "/tracking/{number}/{part:head|file}")
    ModelAndView part(@PathVariable CaseNumber number, @PathVariable String part) {
        Actor actor = currentUser.actor();
        Seen seen = cases.open(actor, number);
        events.opened(seen.subject(), AccessEvents.CASE, number.value());
        return new ModelAndView("casefile/caseparts :: " + part, "view", pages.page(seen))
                .addObject("offers", entered.offersIn(number, actor.person()));
    }

    @GetMapping("/tracking/{number}/model")
    ResponseEntity<String> model(@PathVariable CaseNumber number) {
        cases.open(currentUser.actor(), number);
        String xml = diagrams.find(number).orElseThrow(NotFound::new).xml();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_XML, java.nio.charset.StandardCharsets.UTF_8))
                .body(xml);
    }

    @PostMapping("/tracking/{number}/comments")
    ModelAndView comment(
            @PathVariable CaseNumber number,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        Actor actor = currentUser.actor();
        cases.open(actor, number);
        comments.add(actor.person(), null, number, body, attached(file));
        redirect.addFlashAttribute("flash", "inbox.flash.commented");
        return new ModelAndView("redirect:/tracking/"
                + UriUtils.encodePathSegment(number.value(), java.nio.charset.StandardCharsets.UTF_8) + "#komentar");
    }

    private static @Nullable NamedFile attached(@Nullable MultipartFile file) throws IOException {
        return file == null || file.isEmpty()
                ? null
                : new NamedFile(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
    }
}
