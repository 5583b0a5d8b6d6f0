package id.go.pontianak.bangkom.foundation.notification.composition;

import id.go.pontianak.bangkom.foundation.notification.Digest;
import id.go.pontianak.bangkom.foundation.notification.domain.MailWords;
import id.go.pontianak.bangkom.foundation.notification.domain.NoticeWriter;
import id.go.pontianak.bangkom.foundation.notification.domain.StoredNotice;
import id.go.pontianak.bangkom.foundation.notification.domain.TaskNotices;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What would make a mail long, as short lists: the most urgent few, and how many more there are in the portal. */
@Component
class MailLists {

    /** So many of one kind are told as a list. */
    static final int MANY = 3;

    /** A mail with more lines than this is not read. */
    private static final int SHOWN = 10;

    private static final String TASKS = "/tasks";
    private static final String SEVERAL = "notification/several";

    private final MailWords words;
    private final BusinessClock clock;
    private final String baseUrl;

    MailLists(MailWords words, BusinessClock clock, @Value("${bangkom.base-url}") String baseUrl) {
        this.words = words;
        this.clock = clock;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    /** What is longest overdue or soonest due, by process. */
    MailSection tasks(List<Digest.Line> lines, Locale language) {
        Map<String, List<MailSection.Line>> groups = lines.stream()
                .sorted(Comparator.comparing(Digest.Line::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(SHOWN)
                .collect(Collectors.groupingBy(
                        Digest.Line::process,
                        LinkedHashMap::new,
                        Collectors.mapping(line -> shown(line, language), Collectors.toList())));
        return new MailSection(
                NoticeWriter.DIGEST,
                words.subject(NoticeWriter.DIGEST, Map.of(), language),
                "",
                "",
                words.message("notification.digest.open", language),
                address(TASKS),
                Map.of(),
                groups.entrySet().stream()
                        .map(group -> new MailSection.Group(
                                words.message("process." + group.getKey(), language), group.getValue()))
                        .toList(),
                Math.max(0, lines.size() - SHOWN));
    }

    /** Notices that differ only in what they are about, in the order in which they came. */
    MailSection ofOneKind(List<StoredNotice> notices, Locale language) {
        boolean tasks = notices.get(0).template().equals(TaskNotices.TEMPLATE);
        String kind = tasks ? "notification.several.tasks" : "notification.several.news";
        return new MailSection(
                SEVERAL,
                words.message(kind, language, notices.size()),
                "",
                "",
                words.message(tasks ? "notification.digest.open" : "notification.several.open", language),
                address(tasks ? TASKS : "/notices"),
                Map.of(),
                List.of(new MailSection.Group(
                        "",
                        notices.stream()
                                .limit(SHOWN)
                                .map(notice -> shown(notice, language))
                                .toList())),
                Math.max(0, notices.size() - SHOWN));
    }

    /** The whole address of a path of the portal. */
    String address(String path) {
        return baseUrl + path;
    }

    private MailSection.Line shown(Digest.Line line, Locale language) {
        Instant due = line.due();
        return new MailSection.Line(
                words.message(line.title(), language),
                line.about(),
                line.caseNumber(),
                due == null ? "" : words.day(due, language),
                late(due),
                address(TASKS + '/' + line.taskId()));
    }

    private MailSection.Line shown(StoredNotice notice, Locale language) {
        String subject = words.subject(notice.template(), MailSections.withCase(notice), language);
        return new MailSection.Line(subject, "", notice.caseNumber(), "", false, address(notice.link()));
    }

    private boolean late(@Nullable Instant due) {
        return due != null && due.isBefore(clock.instant());
    }
}
