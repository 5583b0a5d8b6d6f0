package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.notification.Digest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the words of a mail at the moment it goes. */
@Component
public class MailComposer {

    private final NoticeRelevance noticeRelevance;
    private final MailSections sections;
    private final MailPages pages;
    private final MailLanguages languages;
    private final Directory directory;

    MailComposer(
            NoticeRelevance noticeRelevance,
            MailSections sections,
            MailPages pages,
            MailLanguages languages,
            Directory directory) {
        this.noticeRelevance = noticeRelevance;
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
        Person person = directory.person(mail.person());
        String address = person.email();
        if (address == null || address.isBlank()) {
            return MailComposition.ended(MailState.PORTAL, "noAddress");
        }
        return MailComposition.of(words(mail, notices, person, address.strip()));
    }

    private OutgoingMail words(QueuedMail mail, List<StoredNotice> notices, Person person, String address) {
        Locale language = languages.of(mail.person());
        List<Digest.Line> lines = noticeRelevance.lines(notices, mail.person());
        List<MailSection> shown = sections.of(notices, lines, language);
        String subject = sections.subject(notices, lines, language);
        MailPages.Page page =
                new MailPages.Page(subject, person.name(), shown, sections.reasons(notices, language), language);
        return new OutgoingMail(
                mail.messageName(), address, person.name(), language, subject, pages.text(page), pages.html(page));
    }
}
