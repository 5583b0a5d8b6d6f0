package id.go.pontianak.bangkom.lifecycle.courseware.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.courseware.CourseDrafts;
import id.go.pontianak.bangkom.lifecycle.courseware.Draft;
import id.go.pontianak.bangkom.lifecycle.courseware.DraftKeeping;
import id.go.pontianak.bangkom.lifecycle.courseware.DraftPage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The forms of authors and what each shows of the draft (optimistic lock). Texts are compared by their last change, not carried along. */
@Component
class CoursewareForms implements FormRoute.Source {

    private static final String COURSE = CoursesController.COURSE;
    private static final String EDIT = CoursesController.EDIT;
    private static final String PAGE = CoursePageController.PAGE;

    private final CourseDrafts drafts;
    private final CurrentUser user;

    CoursewareForms(CourseDrafts drafts, CurrentUser user) {
        this.drafts = drafts;
        this.user = user;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of(COURSE + "/begin", EDIT),
                FormRoute.of(COURSE + "/discard", EDIT).showing(COURSE, this::draft),
                FormRoute.of(CoursePageController.NEW, CoursePageController.NEW),
                FormRoute.of(PAGE, PAGE).showing(COURSE, this::page),
                FormRoute.of(PAGE + "/preview", PAGE),
                FormRoute.of(PAGE + "/keep", PAGE),
                FormRoute.of(PAGE + "/unsaved", PAGE),
                FormRoute.of(PAGE + "/remove", PAGE).showing(COURSE, this::page),
                FormRoute.of(PAGE + "/up", EDIT).showing(COURSE, this::order),
                FormRoute.of(COURSE + "/import", TransferController.FILES).showing(COURSE, this::draft),
                FormRoute.of(COURSE + "/pictures", TransferController.FILES),
                FormRoute.of(PublishController.PUBLISH, PublishController.PUBLISH)
                        .showing(COURSE, this::draft),
                FormRoute.of(VersionsController.VERSION + "/restore", VersionsController.VERSION)
                        .showing(COURSE, this::draft));
    }

    /** Each page with its last change: published, restored over and thrown away is what was read. */
    private Shown draft(Map<String, String> variables) {
        return shown(variables)
                .fact(
                        "courseware.draft",
                        find(variables).stream()
                                .flatMap(draft -> draft.pages().stream())
                                .map(page -> page.slug() + ' ' + changed(page))
                                .collect(Collectors.joining(", ")));
    }

    private Shown order(Map<String, String> variables) {
        return shown(variables)
                .fact(
                        "courseware.order",
                        find(variables).stream()
                                .flatMap(draft -> draft.pages().stream())
                                .map(DraftPage::slug)
                                .collect(Collectors.joining(", ")));
    }

    private Shown page(Map<String, String> variables) {
        DraftPage page = drafts.page(
                user.actor().person(), variables.getOrDefault("programme", ""), variables.getOrDefault("page", ""));
        return shown(variables)
                .field("title", "courseware.page.title", page.page().title())
                .field("module", "courseware.page.module", page.page().module())
                .field("minutes", "courseware.page.minutes", page.page().minutes())
                .field("summary", "courseware.page.summary", page.page().summary())
                .fact("courseware.page.changed", changed(page));
    }

    /** In the transaction of a deed nobody else changes the draft between this look and the deed. */
    private Optional<Draft> find(Map<String, String> variables) {
        PersonId person = user.actor().person();
        String programme = variables.getOrDefault("programme", "");
        boolean deed = TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        return deed ? drafts.lock(person, programme) : drafts.find(person, programme);
    }

    private static Shown shown(Map<String, String> variables) {
        return Shown.ofCase(DraftKeeping.journalOf(variables.getOrDefault("programme", "")));
    }

    /** A mark of all that stands on the page, which no other text has (collision resistance). */
    private static String changed(DraftPage page) {
        try {
            byte[] content = page.file().content().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
