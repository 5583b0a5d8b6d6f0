package id.go.pontianak.bangkom.lifecycle.learning.web;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.shell.HomePart;
import id.go.pontianak.bangkom.lifecycle.learning.Enrolment;
import id.go.pontianak.bangkom.lifecycle.learning.Enrolments;
import org.springframework.stereotype.Component;

/** The courses somebody has under way, with where he goes on; shows nothing where there is none. */
@Component
class LearningHomePart implements HomePart {

    private final Enrolments enrolments;

    LearningHomePart(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public boolean visibleTo(Actor actor) {
        return true;
    }

    @Override
    public String fragment() {
        return "learning/home :: mine";
    }

    @Override
    public Object model(Actor actor) {
        return enrolments.of(actor.person()).stream()
                .filter(LearningHomePart::goesOn)
                .toList();
    }

    private static boolean goesOn(Enrolment one) {
        return one.counts() && !one.over() && one.next().isPresent();
    }
}
