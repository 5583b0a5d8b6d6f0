package id.go.pontianak.bangkom.lifecycle.courseware.web;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.courseware.CourseDrafts;
import id.go.pontianak.bangkom.lifecycle.courseware.DraftPage;
import id.go.pontianak.bangkom.lifecycle.courseware.Finding;
import id.go.pontianak.bangkom.lifecycle.courseware.UnsavedTexts;
import id.go.pontianak.bangkom.lifecycle.learning.CourseText;
import id.go.pontianak.bangkom.lifecycle.learning.CourseText.Written;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** What the pages of an author show. */
@Component
class CoursePages {

    /** A page of a draft in its editor. */
    record EditPage(
            CourseDrafts.Overview course,
            DraftPage page,
            UnsavedTexts.@Nullable Unsaved unsaved,
            List<Finding> findings) {}

    /** A page as learners will see it. */
    record Preview(Written written, List<CourseText.Part> parts) {}

    private final CourseDrafts drafts;
    private final UnsavedTexts unsaved;
    private final Directory directory;
    private final MessageSourceAccessor messages;

    CoursePages(CourseDrafts drafts, UnsavedTexts unsaved, Directory directory, MessageSource messages) {
        this.drafts = drafts;
        this.unsaved = unsaved;
        this.directory = directory;
        this.messages = new MessageSourceAccessor(messages);
    }

    CourseDrafts.Overview course(PersonId by, String programme) {
        return drafts.overview(by, programme);
    }

    /** The course while a draft is written; not found where none is. */
    CourseDrafts.Overview written(PersonId by, String programme) {
        CourseDrafts.Overview course = drafts.overview(by, programme);
        if (course.draft() == null) {
            throw new NotFound();
        }
        return course;
    }

    EditPage edit(PersonId by, String programme, String slug) {
        DraftPage page = drafts.page(by, programme, slug);
        return new EditPage(
                written(by, programme),
                page,
                unsaved.find(by, programme, slug).orElse(null),
                drafts.findings(by, programme, page));
    }

    /** Only for texts without a problem. */
    Preview preview(String programme, Written written) {
        String table = HtmlUtils.htmlEscape(messages.getMessage("learning.table"));
        return new Preview(written, CourseText.parts(programme, written.source(), table));
    }

    /** Names of those persons. */
    Map<PersonId, String> names(Collection<@Nullable PersonId> persons) {
        List<PersonId> known = persons.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
        return directory.persons(known).values().stream()
                .collect(Collectors.toMap(Person::id, Person::name, (one, same) -> one));
    }
}
