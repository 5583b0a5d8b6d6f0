package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.document.PdfRenderer;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.Dates;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The agenda of a batch as a PDF to hang up: sessions by day, with place and trainers; without what was cancelled. */
@Component
class SessionAgenda {

    private final SessionPages pages;
    private final PdfRenderer pdf;
    private final Dates dates;
    private final BusinessClock clock;

    SessionAgenda(SessionPages pages, PdfRenderer pdf, Dates dates, BusinessClock clock) {
        this.pages = pages;
        this.pdf = pdf;
        this.dates = dates;
        this.clock = clock;
    }

    byte[] pdf(String number, PersonId person) {
        return pdf.render(
                "session/agenda",
                Map.of("page", pages.page(number, person), "made", dates.dateTime(clock.instant())),
                LocaleContextHolder.getLocale());
    }
}
