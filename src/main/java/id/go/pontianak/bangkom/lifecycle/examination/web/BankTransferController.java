package id.go.pontianak.bangkom.lifecycle.examination.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.importing.Fault;
import id.go.pontianak.bangkom.foundation.importing.Uploads.Outcome;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.examination.bank.BankFormat;
import id.go.pontianak.bangkom.lifecycle.examination.bank.BankTransfer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A bank as a file, and files as questions of a bank. */
@Controller
class BankTransferController {

    private static final String IMPORT = "/programmes/{code}/bank/import";

    private final BankTransfer transfer;
    private final BankPages pages;
    private final CurrentUser user;

    BankTransferController(BankTransfer transfer, BankPages pages, CurrentUser user) {
        this.transfer = transfer;
        this.pages = pages;
        this.user = user;
    }

    @GetMapping("/programmes/{code}/bank/export.{extension:xlsx|gift|xml|txt}")
    void export(@PathVariable String code, @PathVariable String extension, HttpServletResponse response)
            throws IOException {
        String known = pages.programme(person(), code).code();
        BankFormat format = Arrays.stream(BankFormat.values())
                .filter(one -> one.extension().equals(extension))
                .findFirst()
                .orElseThrow(NotFound::new);
        Downloads.attach(response, format.mediaType(), "bank-soal-" + known + '.' + extension);
        transfer.write(person(), code, format, response.getOutputStream());
    }

    @GetMapping(IMPORT)
    String form(@PathVariable String code, Model model) {
        model.addAttribute("programme", pages.programme(person(), code));
        return "examination/import";
    }

    @PostMapping(IMPORT)
    String upload(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        model.addAttribute("programme", pages.programme(person(), code));
        try {
            String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            byte[] content = file == null ? new byte[0] : file.getBytes();
            UUID id = transfer.upload(person(), code, new NamedFile(name, content));
            return "redirect:/programmes/" + code + "/bank/import/" + id;
        } catch (RuleViolated refusal) {
            response.setStatus(422);
            model.addAttribute("refusal", refusal);
            return "examination/import";
        }
    }

    @GetMapping(IMPORT + "/{id}")
    String preview(@PathVariable String code, @PathVariable UUID id, Model model) {
        model.addAttribute("programme", pages.programme(person(), code));
        model.addAttribute("file", transfer.find(person(), code, id));
        model.addAttribute("errors", transfer.faults(person(), code, id, Fault.Severity.ERROR));
        model.addAttribute("warnings", transfer.faults(person(), code, id, Fault.Severity.WARNING));
        model.addAttribute("fresh", transfer.rows(person(), code, id, "NEW"));
        model.addAttribute("known", transfer.rows(person(), code, id, "KNOWN"));
        return "examination/import-preview";
    }

    @PostMapping(IMPORT + "/{id}/confirm")
    String confirm(@PathVariable String code, @PathVariable UUID id, RedirectAttributes redirect) {
        boolean applied = transfer.confirm(person(), code, id) == Outcome.APPLIED;
        redirect.addFlashAttribute("flash", applied ? "examination.import.done" : "examination.import.shownAgain");
        redirect.addAttribute("code", code);
        return "redirect:/programmes/{code}/bank" + (applied ? "" : "/import/" + id);
    }

    @PostMapping(IMPORT + "/{id}/discard")
    String discard(@PathVariable String code, @PathVariable UUID id, RedirectAttributes redirect) {
        transfer.discard(person(), code, id);
        redirect.addFlashAttribute("flash", "examination.import.discarded");
        redirect.addAttribute("code", code);
        return "redirect:/programmes/{code}/bank";
    }

    private PersonId person() {
        return user.actor().person();
    }
}
