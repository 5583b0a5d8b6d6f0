package id.go.pontianak.bangkom.foundation.staffing.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.importing.Fault;
import id.go.pontianak.bangkom.foundation.importing.Uploads.Outcome;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.foundation.staffing.imports.Change;
import id.go.pontianak.bangkom.foundation.staffing.imports.DirectoryImports;
import id.go.pontianak.bangkom.foundation.staffing.imports.MarkedFiles;
import id.go.pontianak.bangkom.foundation.staffing.imports.Upload;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/admin/import")
class ImportController {

    private static final String MATCH = "match.NIP-";

    private final DirectoryImports imports;
    private final MarkedFiles marked;
    private final ShownForms shown;
    private final CurrentUser user;

    ImportController(DirectoryImports imports, MarkedFiles marked, ShownForms shown, CurrentUser user) {
        this.user = user;
        this.shown = shown;
        this.imports = imports;
        this.marked = marked;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("recent", imports.recent(user.actor()));
        return "directory/import";
    }

    @PostMapping
    String upload(
            @RequestParam(name = "files", required = false) List<MultipartFile> files,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            return "redirect:/admin/import/" + imports.upload(user.actor(), uploads(files));
        } catch (RuleViolated refused) {
            model.addAttribute("recent", imports.recent(user.actor()));
            model.addAttribute("refused", refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return "directory/import";
        }
    }

    @GetMapping("/{id}")
    String preview(
            @PathVariable UUID id,
            @RequestParam(required = false) Change.Kind kind,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        return previewPage(id, ImportPage.of(imports, user.actor(), id, kind, page), model);
    }

    private String previewPage(UUID id, ImportPage preview, Model model) {
        model.addAttribute("preview", preview);
        model.addAttribute("matches", imports.matches(user.actor(), id));
        model.addAttribute("errors", imports.faults(user.actor(), id, Fault.Severity.ERROR));
        model.addAttribute("warnings", imports.faults(user.actor(), id, Fault.Severity.WARNING));
        return "directory/import-preview";
    }

    @PostMapping("/{id}/confirm")
    String confirm(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        AtomicReference<Outcome> outcome = new AtomicReference<>();
        try {
            shown.unchanged(() -> outcome.set(imports.confirm(user.actor(), id, same(fields))));
        } catch (RuleViolated refused) {
            model.addAttribute("refused", refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return previewPage(id, ImportPage.of(imports, user.actor(), id, Change.Kind.MATCH, 0), model);
        }
        flash.addFlashAttribute("flash", told(Objects.requireNonNull(outcome.get())));
        return "redirect:/admin/import/" + id;
    }

    private static String told(Outcome outcome) {
        return switch (outcome) {
            case APPLIED -> "directory.import.applied";
            case PREVIEWED_ANEW -> "directory.import.previewedAnew";
            case REFUSED -> "directory.import.refusedNow";
        };
    }

    /** The answers to which number is whose, by number. */
    private static Map<String, Boolean> same(Map<String, String> fields) {
        Map<String, Boolean> same = new HashMap<>();
        fields.forEach((name, answer) -> {
            if (name.startsWith(MATCH)) {
                same.put(name.substring(MATCH.length()), answer.equals("same"));
            }
        });
        return same;
    }

    @PostMapping("/{id}/discard")
    String discard(@PathVariable UUID id, RedirectAttributes flash) {
        shown.unchanged(() -> imports.discard(user.actor(), id));
        flash.addFlashAttribute("flash", "directory.import.discarded");
        return "redirect:/admin/import";
    }

    @GetMapping("/{id}/marked")
    ResponseEntity<byte[]> marked(@PathVariable UUID id, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        marked.write(user.actor(), id, locale, out);
        return workbook("direktori-ditandai.xlsx", out);
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        imports.writeTemplate(user.actor(), out);
        return workbook("direktori-kosong.xlsx", out);
    }

    private static ResponseEntity<byte[]> workbook(String name, ByteArrayOutputStream content) {
        return Downloads.attachment(Spreadsheets.Format.XLSX.mediaType(), name).body(content.toByteArray());
    }

    private static List<Upload> uploads(List<MultipartFile> files) throws IOException {
        List<Upload> uploads = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            Upload.requireReasonable(name, file.getSize(), uploads);
            uploads.add(new Upload(name, file.getBytes()));
        }
        return uploads;
    }
}
