package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.notification.Digest;
import id.go.pontianak.bangkom.foundation.workflow.BusinessClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says in a reader's words what notices tell, and why he gets them. */
@Component
class MailSections {

    private final MailWords words;
    private final Directory directory;
    private final BusinessClock clock;
    private final String baseUrl;

    MailSections(
            MailWords words, Directory directory, BusinessClock clock, @Value("${bangkom.base-url}") String baseUrl) {
        this.words = words;
        this.directory = directory;
        this.clock = clock;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    /** Tasks first, as one section however many digests there are; then the rest in the order in which it happened. */
    List<MailSection> of(List<StoredNotice> notices, List<Digest.Line> lines, Locale language) {
        List<MailSection> sections = new ArrayList<>();
        if (!lines.isEmpty()) {
            sections.add(section(NoticeWriter.DIGEST, Map.of(), "/tasks", groups(lines, language), language));
        }
        notices.stream()
                .filter(notice -> !notice.digest())
                .map(notice -> section(notice.template(), withCase(notice), notice.link(), List.of(), language))
                .forEach(sections::add);
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

    private MailSection section(
            String template, Map<String, String> model, String link, List<MailSection.Group> tasks, Locale language) {
        String action = words.text(template, "action", model, language);
        return new MailSection(
                template,
                words.subject(template, model, language),
                words.text(template, "lead", model, language),
                words.text(template, "next", model, language),
                action.isEmpty() ? words.message("notification.mail.open", language) : action,
                baseUrl + link,
                model,
                tasks);
    }

    private List<MailSection.Group> groups(List<Digest.Line> lines, Locale language) {
        return lines.stream()
                .collect(Collectors.groupingBy(Digest.Line::process, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new MailSection.Group(
                        words.message("process." + group.getKey(), language),
                        group.getValue().stream()
                                .map(line -> shown(line, language))
                                .toList()))
                .toList();
    }

    private MailSection.Line shown(Digest.Line line, Locale language) {
        return new MailSection.Line(
                words.message(line.title(), language),
                line.about(),
                line.caseNumber(),
                line.due() == null ? "" : words.day(line.due(), language),
                late(line.due()),
                baseUrl + "/tasks/" + line.taskId());
    }

    private boolean late(@org.jspecify.annotations.Nullable Instant due) {
        return due != null && due.isBefore(clock.instant());
    }

    private static Map<String, String> withCase(StoredNotice notice) {
        Map<String, String> model = new LinkedHashMap<>(notice.model());
        model.putIfAbsent("case", notice.caseNumber());
        return model;
    }
}
