package id.go.pontianak.bangkom.lifecycle.letter.web;

import id.go.pontianak.bangkom.foundation.access.AccessEvents;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.kernel.DateBounds;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.letter.Letter.Sent;
import id.go.pontianak.bangkom.lifecycle.letter.LetterPrint;
import id.go.pontianak.bangkom.lifecycle.letter.Letters;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of all outgoing letters of a year, and a letter itself. */
@Controller
class RegisterController {

    private static final List<String> HEADS = List.of("number", "day", "kind", "batch", "recipients", "signer");

    private final Letters letters;
    private final LetterPrint print;
    private final Spreadsheets spreadsheets;
    private final MessageSource messages;
    private final BusinessClock clock;
    private final CurrentUser user;
    private final AccessEvents openings;

    RegisterController(
            Letters letters,
            LetterPrint print,
            Spreadsheets spreadsheets,
            MessageSource messages,
            BusinessClock clock,
            CurrentUser user,
            AccessEvents openings) {
        this.openings = openings;
        this.letters = letters;
        this.print = print;
        this.spreadsheets = spreadsheets;
        this.messages = messages;
        this.clock = clock;
        this.user = user;
    }

    @GetMapping("/letters")
    String register(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        int shown = year(year);
        model.addAttribute("sent", letters.register(shown, q, person()));
        model.addAttribute("year", shown);
        model.addAttribute("thisYear", clock.today().getYear());
        model.addAttribute("q", q);
        return "letter/register";
    }

    @GetMapping("/letters/register.xlsx")
    void export(@RequestParam(required = false) @Nullable Integer year, HttpServletResponse response)
            throws IOException {
        int shown = year(year);
        List<Sent> sent = letters.register(shown, "", person());
        Downloads.attach(response, Format.XLSX.mediaType(), "register-surat-" + shown + ".xlsx");
        Stream<List<Object>> rows = sent.stream()
                .map(one -> List.of(
                        one.letter().head().number(),
                        one.letter().head().day(),
                        text("letter.kind." + one.letter().kind()),
                        one.letter().batch(),
                        one.recipients().size(),
                        one.letter().signer().title()));
        spreadsheets.write(
                Format.XLSX,
                text("letter.register.sheet", String.valueOf(shown)),
                HEADS.stream().map(head -> text("letter.register." + head)).toList(),
                rows,
                response.getOutputStream());
    }

    @GetMapping("/letters/{id}.pdf")
    void letter(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        Sent sent = letters.open(id, person());
        openings.openedAll(letters.toldTo(person(), sent.letter()), AccessEvents.LETTER);
        byte[] pdf = print.pdf(sent);
        Downloads.attach(response, MediaType.APPLICATION_PDF_VALUE, LetterPrint.fileName(sent.letter()));
        response.getOutputStream().write(pdf);
    }

    /** This one, where none is named that can have letters. */
    private int year(@Nullable Integer year) {
        int thisYear = clock.today().getYear();
        return year == null || year < DateBounds.FIRST.getYear() || year > thisYear ? thisYear : year;
    }

    private PersonId person() {
        return user.actor().person();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
