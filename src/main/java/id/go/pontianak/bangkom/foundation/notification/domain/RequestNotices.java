package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.RequestKind;
import id.go.pontianak.bangkom.foundation.request.RequestKinds;
import id.go.pontianak.bangkom.foundation.request.RequestsOpened;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces each request to its person, once each time it is asked. One that is answered before the mail goes is not announced any more. */
@Component
class RequestNotices {

    private static final String TEMPLATE = "request/opened";

    private final NoticeWriter notices;
    private final RequestKinds kinds;

    RequestNotices(NoticeWriter notices, RequestKinds kinds) {
        this.notices = notices;
        this.kinds = kinds;
    }

    @EventListener
    void on(RequestsOpened opened) {
        RequestKind kind = kinds.kind(opened.kind());
        String title = MailWords.KEY + kind.title();
        String about = kind.about(opened.caseNumber());
        notices.insertAll(
                opened.requests().stream()
                        .map(request -> notice(request, title, about))
                        .toList(),
                Urgency.NOW);
    }

    /** Whoever is asked once more, later, is told once more: the minute of asking counts. */
    private static int asking(Request request) {
        return Math.toIntExact(
                Duration.ofSeconds(request.openedAt().getEpochSecond()).toMinutes());
    }

    private static Notice notice(Request request, String title, String about) {
        String id = request.id().toString();
        return new Notice(
                TEMPLATE,
                request.caseNumber(),
                id,
                Addressee.person(request.person()),
                asking(request),
                ConflictScope.NONE,
                id,
                "/tasks/" + id,
                Map.of("task", title, "about", about, "due", request.due().toString()));
    }
}
