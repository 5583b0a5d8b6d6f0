package id.go.pontianak.bangkom.lifecycle.session.notice;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.session.BatchStaff;
import id.go.pontianak.bangkom.lifecycle.session.OutsideTold;
import id.go.pontianak.bangkom.lifecycle.session.OutsideTold.What;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember.Task;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells staff what they do and what no more: people of the directory by a notice, people from outside by a mail, both with the calendar. */
@Component
public class StaffNotices {

    private final BatchStaff staff;
    private final SessionNotices sessions;
    private final InvitationNotices notices;
    private final ApplicationEventPublisher events;

    StaffNotices(
            BatchStaff staff, SessionNotices sessions, InvitationNotices notices, ApplicationEventPublisher events) {
        this.staff = staff;
        this.sessions = sessions;
        this.notices = notices;
        this.events = events;
    }

    /** Whoever gives himself a task knows it. */
    public void assigned(Batch batch, @Nullable Session session, StaffMember member, PersonId by) {
        if (member.person() == null) {
            events.publishEvent(OutsideTold.of(member, What.INVITED));
        } else if (!by.equals(member.person())) {
            notices.tell(batch, session, "session/assigned", Map.of(), member.person());
        }
        if (session != null && member.task() == Task.TRAINER) {
            sessions.trainer(batch, session, member);
        }
    }

    public void released(Batch batch, @Nullable Session session, StaffMember member, PersonId by) {
        if (member.person() == null) {
            events.publishEvent(OutsideTold.of(member, What.RELEASED));
        } else if (!by.equals(member.person())) {
            notices.tell(batch, session, "session/released", Map.of(), member.person());
        }
    }

    /** The training is called off: the event leaves the calendars of its staff. Those with a seat are told by their letter and their nomination. */
    public void calledOff(Batch batch) {
        List<StaffMember> all = staff.of(batch.number());
        all.stream()
                .map(StaffMember::person)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(person -> notices.tell(batch, "session/calledOff", person));
        all.stream()
                .filter(StaffMember::outside)
                .forEach(member -> events.publishEvent(OutsideTold.of(member, What.RELEASED)));
    }
}
