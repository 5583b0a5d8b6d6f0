package id.go.pontianak.bangkom.lifecycle.learning.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.lifecycle.learning.CourseLink;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands beside the pages of a course, for the template of its contents. */
@Component("courseLinks")
class CourseLinks {

    private final ObjectProvider<CourseLink> links;
    private final CurrentUser user;

    CourseLinks(ObjectProvider<CourseLink> links, CurrentUser user) {
        this.links = links;
        this.user = user;
    }

    public List<CourseLink.Link> of(String programme) {
        return links.stream()
                .flatMap(one -> one.of(user.actor().person(), programme).stream())
                .toList();
    }
}
