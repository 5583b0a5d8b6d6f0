package id.go.pontianak.bangkom.lifecycle.nomination.web;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.shell.HomePart;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationLists;
import org.springframework.stereotype.Component;

/** Where one's own nominations stand, without asking anybody. */
@Component
class MyNominationsPart implements HomePart {

    private static final int SHOWN = 5;

    private final NominationLists lists;
    private final Learners learners;

    MyNominationsPart(NominationLists lists, Learners learners) {
        this.lists = lists;
        this.learners = learners;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean visibleTo(Actor actor) {
        return learners.include(actor);
    }

    @Override
    public String fragment() {
        return "nomination/home :: mine";
    }

    @Override
    public Object model(Actor actor) {
        return lists.about(actor.person()).stream().limit(SHOWN).toList();
    }
}
