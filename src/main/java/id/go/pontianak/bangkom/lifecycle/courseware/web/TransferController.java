package id.go.pontianak.bangkom.lifecycle.courseware.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.courseware.CourseTransfer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A course as a file, a file as a draft, and the pictures of a course. */
@Controller
class TransferController {

    static final String FILES = CoursesController.COURSE + "/files";

    /** A thing to do that may be refused. */
    private interface Deed {
        void run() throws IOException;
    }

    private final CourseTransfer transfer;
    private final CoursePages pages;
    private final ShownForms shown;
    private final MessageSource messages;
    private final CurrentUser user;

    TransferController(
            CourseTransfer transfer, CoursePages pages, ShownForms shown, MessageSource messages, CurrentUser user) {
        this.transfer = transfer;
        this.pages = pages;
        this.shown = shown;
        this.messages = messages;
        this.user = user;
    }

    @GetMapping(FILES)
    ModelAndView show(@PathVariable String programme) {
        return page(programme);
    }

    @GetMapping(CoursesController.COURSE + "/export.zip")
    void export(@PathVariable String programme, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        transfer.write(person(), programme, zip);
        String name = "kursus-" + programme.toLowerCase(Locale.ROOT) + ".zip";
        Downloads.attach(response, "application/zip", name);
        response.getOutputStream().write(zip.toByteArray());
    }

    @PostMapping(CoursesController.COURSE + "/import")
    ModelAndView take(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        pages.course(person(), programme);
        byte[] content = file == null ? new byte[0] : file.getBytes();
        return done(
                programme,
                () -> shown.unchanged(() -> transfer.read(person(), programme, content)),
                CoursesController.EDIT,
                "courseware.imported",
                redirect);
    }

    @PostMapping(CoursesController.COURSE + "/pictures")
    ModelAndView picture(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        pages.course(person(), programme);
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        byte[] content = file == null ? new byte[0] : file.getBytes();
        return done(
                programme,
                () -> transfer.addPicture(person(), programme, plain(name), content),
                FILES,
                "courseware.picture.added",
                redirect);
    }

    private ModelAndView done(String programme, Deed deed, String next, String message, RedirectAttributes redirect)
            throws IOException {
        try {
            deed.run();
        } catch (RuleViolated refusal) {
            ModelAndView view = page(programme);
            view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return view.addObject("refusal", words(refusal));
        }
        redirect.addFlashAttribute("flash", message);
        redirect.addAttribute("programme", programme);
        return new ModelAndView("redirect:" + next);
    }

    private ModelAndView page(String programme) {
        return new ModelAndView("courseware/files")
                .addObject("course", pages.course(person(), programme))
                .addObject("pictures", transfer.pictures(person(), programme));
    }

    /** An argument that begins with # is a message key, completed by the one behind it. */
    private String words(RuleViolated refusal) {
        Locale locale = LocaleContextHolder.getLocale();
        Object[] arguments = refusal.arguments().clone();
        for (int at = 0; at + 1 < arguments.length; at++) {
            if (arguments[at] instanceof String key && key.startsWith("#")) {
                arguments[at] = messages.getMessage(key.substring(1), new Object[] {arguments[at + 1]}, locale);
            }
        }
        return messages.getMessage(refusal.messageKey(), Arrays.copyOf(arguments, arguments.length), locale);
    }

    /** The last part of the name in small letters, with hyphens for blanks. */
    private static String plain(String name) {
        return name.substring(name.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[ _]+", "-")
                .replaceAll("\\.jpeg$", ".jpg");
    }

    private PersonId person() {
        return user.actor().person();
    }
}
