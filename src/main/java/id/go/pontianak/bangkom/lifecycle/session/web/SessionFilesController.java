package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.lifecycle.session.Invitations;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sessions of a batch to take along: as a calendar file for whoever has a seat or a task, and as an agenda to print. */
@Controller
class SessionFilesController {

    private final Invitations invitations;
    private final SessionAgenda agenda;
    private final CurrentUser user;

    SessionFilesController(Invitations invitations, SessionAgenda agenda, CurrentUser user) {
        this.invitations = invitations;
        this.agenda = agenda;
        this.user = user;
    }

    @GetMapping("/batches/{number}/calendar.ics")
    ResponseEntity<String> calendar(@PathVariable String number) {
        return Downloads.attachment("text/calendar;charset=UTF-8", "kalender-" + number + ".ics")
                .body(invitations.file(number, user.actor().person()));
    }

    @GetMapping("/batches/{number}/sessions/agenda.pdf")
    ResponseEntity<byte[]> agenda(@PathVariable String number) {
        return Downloads.attachment(MediaType.APPLICATION_PDF_VALUE, "agenda-" + number + ".pdf")
                .body(agenda.pdf(number, user.actor().person()));
    }
}
