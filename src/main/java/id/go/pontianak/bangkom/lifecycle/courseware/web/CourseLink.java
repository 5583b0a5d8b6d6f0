package id.go.pontianak.bangkom.lifecycle.courseware.web;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeLink;
import id.go.pontianak.bangkom.lifecycle.courseware.AuthorRights;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Authors reach a course from the page of its programme; analysts reach all of them from the menu. */
@Configuration(proxyBeanMethods = false)
class CourseLink {

    @Bean
    ProgrammeLink courseOfProgramme(AuthorRights rights) {
        return (PersonId person, String programme) -> rights.mayWrite(person, programme)
                ? Optional.of(new ProgrammeLink.Link("courseware.course", "/courses/" + programme + "/edit"))
                : Optional.empty();
    }

    @Bean
    NavigationEntry coursesToWrite() {
        return NavigationGroup.TRAINING.entry(
                79, "courseware.nav", "/courses", "file-earmark-arrow-up", actor -> actor.has(Role.HR_ANALYST));
    }
}
