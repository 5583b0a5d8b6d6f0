package id.go.pontianak.bangkom.foundation.notification.web;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.notification.PersonalNotices;
import id.go.pontianak.bangkom.foundation.shell.HomePart;
import org.springframework.stereotype.Component;

/** How many notices a person has not read; for HR of a unit also how many its people must be told of. */
@Component
class NoticesHomePart implements HomePart {

    /** {@code untold} is zero for everybody but HR of a unit. */
    record Counts(int unread, int untold) {}

    private final PersonalNotices notices;

    NoticesHomePart(PersonalNotices notices) {
        this.notices = notices;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public boolean visibleTo(Actor actor) {
        return true;
    }

    @Override
    public String fragment() {
        return "notification/home :: notices";
    }

    @Override
    public Object model(Actor actor) {
        int untold = actor.has(Role.UNIT_HR) ? notices.countUntold(actor) : 0;
        return new Counts(notices.countUnread(actor), untold);
    }
}
