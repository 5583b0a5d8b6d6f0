package id.go.pontianak.bangkom.desk.casefile.web;

import id.go.pontianak.bangkom.desk.inbox.CaseComments;
import id.go.pontianak.bangkom.desk.inbox.CaseHistory;
import id.go.pontianak.bangkom.desk.tracking.Tracking.UsualTime;
import id.go.pontianak.bangkom.foundation.notification.Notifications.MailState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The timeline of one case as it is shown. */
record CasePage(
        String number,
        String title,
        String status,
        String look,
        @Nullable String subject,
        @Nullable String employeeNumber,
        @Nullable String unit,
        @Nullable String programme,
        String page,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<StageStep> stages,
        List<Current> current,
        List<Step> steps,
        List<CaseHistory.Deed> deeds,
        List<MailState> mails,
        List<CaseComments.Comment> comments,
        @Nullable Diagram diagram) {

    /** {@code state} is passed, current or ahead. */
    record StageStep(String name, String state) {}

    /** A task that is open: in one sentence, and why. {@code usual} is how long such steps take, null while nobody knows. */
    record Current(
            String name,
            Instant since,
            int days,
            @Nullable Instant due,
            boolean late,
            String sentence,
            List<String> waitsAt,
            List<String> people,
            @Nullable UsualTime usual) {}

    record Step(
            String name,
            Instant entered,
            @Nullable Instant left,
            int days,
            boolean task,
            boolean open,
            boolean late,
            @Nullable String answeredFor,
            String waitsAt) {}

    /** Ids of elements, as the drawing needs them. */
    record Diagram(String current, String passed, String late) {}
}
