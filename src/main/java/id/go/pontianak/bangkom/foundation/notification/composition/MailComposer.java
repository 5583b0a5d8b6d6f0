package id.go.pontianak.bangkom.foundation.notification.composition;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.notification.Attachment;
import id.go.pontianak.bangkom.foundation.notification.AttachmentKey;
import id.go.pontianak.bangkom.foundation.notification.Digest;
import id.go.pontianak.bangkom.foundation.notification.delivery.MailState;
import id.go.pontianak.bangkom.foundation.notification.delivery.OutgoingMail;
import id.go.pontianak.bangkom.foundation.notification.domain.NoticeRelevance;
import id.go.pontianak.bangkom.foundation.notification.domain.QueuedMail;
import id.go.pontianak.bangkom.foundation.notification.domain.StoredNotice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the words of a mail at the moment it goes. */
@Component
public class MailComposer {

    /** Why a notice fell out whose attachment holds no more. */
    private static final String GONE = "attachmentGone";

    private final NoticeRelevance noticeRelevance;
    private final MailEnclosures enclosures;
    private final MailSections sections;
    private final MailPages pages;
    private final MailLanguages languages;
    private final Directory directory;

    MailComposer(
            NoticeRelevance noticeRelevance,
            MailEnclosures enclosures,
            MailSections sections,
            MailPages pages,
            MailLanguages languages,
            Directory directory) {
        this.noticeRelevance = noticeRelevance;
        this.enclosures = enclosures;
        this.sections = sections;
        this.pages = pages;
        this.languages = languages;
        this.directory = directory;
    }

    @Transactional
    public MailComposition compose(QueuedMail mail) {
        List<StoredNotice> notices = noticeRelevance.notices(mail);
        if (notices.isEmpty()) {
            return MailComposition.ended(MailState.SUPPRESSED, "taskDone");
        }
        Map<AttachmentKey, List<Attachment>> attachments = new LinkedHashMap<>();
        notices = notices.stream()
                .filter(notice -> enclose(mail, notice, attachments))
                .toList();
        if (notices.isEmpty()) {
            return MailComposition.ended(MailState.SUPPRESSED, GONE);
        }
        Person person = directory.person(mail.person());
        String address = person.email();
        if (address == null || address.isBlank()) {
            return MailComposition.ended(MailState.PORTAL, "noAddress");
        }
        return MailComposition.of(words(
                mail,
                notices,
                person,
                attachments.values().stream().flatMap(List::stream).toList()));
    }

    /** False where its attachment holds no more: then the notice is left out with it. What several notices have attached is attached once. */
    private boolean enclose(QueuedMail mail, StoredNotice notice, Map<AttachmentKey, List<Attachment>> attachments) {
        AttachmentKey key = notice.attachment();
        if (key == null) {
            return true;
        }
        List<Attachment> found = attachments.computeIfAbsent(key, asked -> enclosures.of(asked, mail.person()));
        if (found.isEmpty()) {
            noticeRelevance.drop(mail, notice, GONE);
        }
        return !found.isEmpty();
    }

    private OutgoingMail words(
            QueuedMail mail, List<StoredNotice> notices, Person person, List<Attachment> attachments) {
        Locale language = languages.of(mail.person());
        List<Digest.Line> lines = noticeRelevance.lines(notices, mail.person());
        List<MailSection> shown = sections.of(notices, lines, language);
        String subject = sections.subject(notices, lines, language);
        MailPages.Page page =
                new MailPages.Page(subject, person.name(), shown, sections.reasons(notices, language), language);
        return new OutgoingMail(
                mail.messageName(),
                Objects.requireNonNull(person.email()).strip(),
                person.name(),
                language,
                subject,
                pages.text(page),
                pages.html(page),
                attachments);
    }
}
