package id.go.pontianak.bangkom.foundation.notification.composition;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.notification.Digest;
import id.go.pontianak.bangkom.foundation.notification.domain.MailWords;
import id.go.pontianak.bangkom.foundation.notification.domain.StoredNotice;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in a reader's words what notices tell, and why he gets them. */
@Component
class MailSections {

    private final MailWords words;
    private final MailLists lists;
    private final Directory directory;
    private final BusinessClock clock;

    MailSections(MailWords words, MailLists lists, Directory directory, BusinessClock clock) {
        this.words = words;
        this.lists = lists;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Tasks first, as one list however many digests there are; then the rest in the order in which it happened, what is of one kind as one
     * list where the first of it stands.
     */
    List<MailSection> of(List<StoredNotice> notices, List<Digest.Line> lines, Locale language) {
        List<MailSection> sections = new ArrayList<>();
        if (!lines.isEmpty()) {
            sections.add(lists.tasks(lines, language));
        }
        Map<String, List<StoredNotice>> kinds = notices.stream()
                .filter(notice -> !notice.digest())
                .collect(Collectors.groupingBy(StoredNotice::template));
        for (StoredNotice notice : notices) {
            List<StoredNotice> same = kinds.getOrDefault(notice.template(), List.of());
            if (same.size() < MailLists.MANY) {
                same.stream()
                        .filter(notice::equals)
                        .map(one -> section(one, language))
                        .forEach(sections::add);
            } else if (same.get(0).equals(notice)) {
                sections.add(lists.ofOneKind(same, language));
            }
        }
        return sections;
    }

    /** Action and object first; of several notices the first, with how many more there are. */
    String subject(List<StoredNotice> notices, List<Digest.Line> lines, Locale language) {
        if (!lines.isEmpty()) {
            long late = lines.stream().filter(line -> late(line.due())).count();
            String key = late == 0 ? "notification.digest.subject" : "notification.digest.subjectLate";
            return words.message(key, language, lines.size(), late);
        }
        StoredNotice first = notices.get(0);
        String subject = words.subject(first.template(), withCase(first), language);
        return notices.size() == 1
                ? subject
                : words.message("notification.mail.subjectMore", language, subject, notices.size() - 1);
    }

    /** Why he gets this, each reason once. */
    List<String> reasons(List<StoredNotice> notices, Locale language) {
        return notices.stream()
                .map(notice -> notice.digest()
                        ? words.message("notification.why.digest", language)
                        : reason(notice.to(), language))
                .distinct()
                .toList();
    }

    private String reason(Addressee to, Locale language) {
        return switch (to.kind()) {
            case PERSON -> words.message("notification.why.person", language);
            case OFFICE ->
                words.message(
                        "notification.why.office",
                        language,
                        directory.findOffice(to.value()).map(Office::title).orElse(to.value()));
            case ROLE -> words.message("notification.why.role." + to.value().replaceAll("@.*", ""), language);
        };
    }

    private MailSection section(StoredNotice notice, Locale language) {
        String template = notice.template();
        Map<String, String> model = withCase(notice);
        String action = words.text(template, "action", model, language);
        return new MailSection(
                template,
                words.subject(template, model, language),
                words.text(template, "lead", model, language),
                words.text(template, "next", model, language),
                action.isEmpty() ? words.message("notification.mail.open", language) : action,
                lists.address(notice.link()),
                model,
                List.of(),
                0);
    }

    private boolean late(@Nullable Instant due) {
        return due != null && due.isBefore(clock.instant());
    }

    static Map<String, String> withCase(StoredNotice notice) {
        Map<String, String> model = new LinkedHashMap<>(notice.model());
        model.putIfAbsent("case", notice.caseNumber().value());
        return model;
    }
}
