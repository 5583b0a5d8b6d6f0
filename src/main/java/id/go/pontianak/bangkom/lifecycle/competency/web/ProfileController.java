package id.go.pontianak.bangkom.lifecycle.competency.web;

import id.go.pontianak.bangkom.foundation.access.AccessEvents;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.competency.CompetencyRights;
import id.go.pontianak.bangkom.lifecycle.competency.Profiles;
import id.go.pontianak.bangkom.lifecycle.competency.Ratings;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What somebody's position asks and what level he was given: one's own, and another's for whoever may read it. */
@Controller
class ProfileController {

    private final Profiles profiles;
    private final Ratings ratings;
    private final CompetencyRights rights;
    private final AccessEvents accessEvents;
    private final Directory directory;
    private final CurrentUser user;

    ProfileController(
            Profiles profiles,
            Ratings ratings,
            CompetencyRights rights,
            AccessEvents accessEvents,
            Directory directory,
            CurrentUser user) {
        this.profiles = profiles;
        this.ratings = ratings;
        this.rights = rights;
        this.accessEvents = accessEvents;
        this.directory = directory;
        this.user = user;
    }

    @GetMapping("/my/profile")
    ModelAndView own() {
        return page(rights.requireReader(user.actor(), user.actor().person()), true);
    }

    @GetMapping("/people/{person}/profile")
    ModelAndView show(@PathVariable UUID person) {
        Person subject = rights.requireReader(user.actor(), new PersonId(person));
        accessEvents.opened(
                subject.id(), AccessEvents.COMPETENCY, Objects.requireNonNullElse(subject.number(), subject.name()));
        return page(subject, subject.id().equals(user.actor().person()));
    }

    private ModelAndView page(Person person, boolean own) {
        return new ModelAndView("competency/profile", "profile", profiles.of(person.id()))
                .addObject("person", person)
                .addObject("unit", directory.unit(person.unit()).name())
                .addObject("history", ratings.of(person.id()))
                .addObject("own", own);
    }
}
