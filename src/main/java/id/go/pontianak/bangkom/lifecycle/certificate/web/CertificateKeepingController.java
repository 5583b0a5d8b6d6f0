package id.go.pontianak.bangkom.lifecycle.certificate.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificate;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateKeeping;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateReading;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateRights;
import id.go.pontianak.bangkom.lifecycle.certificate.Seals;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** HR takes a certificate back, issues it again, or has its seal tried again. */
@Controller
class CertificateKeepingController {

    private final CertificateReading reading;
    private final CertificateRights rights;
    private final CertificateKeeping keeping;
    private final Seals seals;
    private final ShownForms shown;
    private final CurrentUser user;

    CertificateKeepingController(
            CertificateReading reading,
            CertificateRights rights,
            CertificateKeeping keeping,
            Seals seals,
            ShownForms shown,
            CurrentUser user) {
        this.reading = reading;
        this.rights = rights;
        this.keeping = keeping;
        this.seals = seals;
        this.shown = shown;
        this.user = user;
    }

    @PostMapping("/certificates/records/{id}/revoke")
    ModelAndView revoke(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes redirect) {
        open(id);
        shown.unchanged(() -> keeping.revoke(person(), id, reason));
        return leave(id, "certificate.revoked.done", redirect);
    }

    @PostMapping("/certificates/records/{id}/seal")
    ModelAndView seal(@PathVariable UUID id, RedirectAttributes redirect) {
        open(id);
        seals.again(person(), id);
        return leave(id, "certificate.seal.again.done", redirect);
    }

    @GetMapping("/certificates/records/{id}/replace")
    ModelAndView form(@PathVariable UUID id) {
        Certificate certificate = open(id);
        return page(certificate)
                .addObject("form", ReplacementForm.of(certificate.order().recipient()));
    }

    @PostMapping("/certificates/records/{id}/replace")
    ModelAndView replace(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReplacementForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        Certificate certificate = open(id);
        if (!binding.hasErrors()) {
            AtomicReference<UUID> fresh = new AtomicReference<>(id);
            try {
                shown.unchanged(() ->
                        fresh.set(keeping.replace(person(), id, form.recipient(certificate.person()), form.reason())
                                .id()));
                return leave(Objects.requireNonNull(fresh.get()), "certificate.replaced.done", redirect);
            } catch (RuleViolated refusal) {
                FormErrors.reject(binding, refusal);
            }
        }
        ModelAndView page = page(certificate).addAllObjects(model.asMap());
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private Certificate open(UUID id) {
        Certificate certificate = reading.open(person(), id);
        rights.requireKeeper(person(), certificate);
        return certificate;
    }

    private static ModelAndView page(Certificate certificate) {
        return new ModelAndView("certificate/replace").addObject("certificate", certificate);
    }

    private static ModelAndView leave(UUID id, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", message);
        redirect.addAttribute("id", id);
        return new ModelAndView("redirect:/certificates/records/{id}");
    }

    private PersonId person() {
        return user.actor().person();
    }
}
