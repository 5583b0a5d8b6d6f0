package id.go.pontianak.bangkom.lifecycle.scorm.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeLink;
import id.go.pontianak.bangkom.lifecycle.courseware.AuthorRights;
import id.go.pontianak.bangkom.lifecycle.learning.CourseLink;
import id.go.pontianak.bangkom.lifecycle.scorm.Playing;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.MessageSourceAccessor;

/** Learners reach packages from the contents of their course, authors from the page of the programme. */
@Configuration(proxyBeanMethods = false)
class PackageLinks {

    @Bean
    CourseLink packagesOfCourse(Playing playing, MessageSource source) {
        MessageSourceAccessor messages = new MessageSourceAccessor(source);
        return (PersonId person, String programme) -> playing.list(person, programme).stream()
                .map(one ->
                        new CourseLink.Link(one.title(), messages.getMessage("scorm.note"), "/packages/" + one.id()))
                .toList();
    }

    @Bean
    ProgrammeLink packagesOfProgramme(AuthorRights rights) {
        return (PersonId person, String programme) -> rights.mayWrite(person, programme)
                ? Optional.of(new ProgrammeLink.Link("scorm.packages", "/courses/" + programme + "/packages"))
                : Optional.empty();
    }

    @Bean
    FormRoute.Source formsOfPackages() {
        return () -> List.of(
                FormRoute.of(PackagesController.PACKAGES, PackagesController.PACKAGES),
                FormRoute.of(PackagesController.PACKAGES + "/{id}/withdraw", PackagesController.PACKAGES),
                FormRoute.of(PlayController.PACKAGE + "/report", PlayController.PACKAGE));
    }
}
