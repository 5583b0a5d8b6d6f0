package id.go.pontianak.bangkom.lifecycle.batch.domain;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Synchronous listener: notices of those domain events of which somebody is told, to city HR or to HR and heads of units. */
@Component
class BatchNotices {

    private final Notifications notifications;
    private final CallInvitations invitations;
    private final Directory directory;

    BatchNotices(Notifications notifications, CallInvitations invitations, Directory directory) {
        this.notifications = notifications;
        this.invitations = invitations;
        this.directory = directory;
    }

    @EventListener
    @Order(2)
    void on(BatchEvent event) {
        String template = event.deed().template();
        if (template == null) {
            return;
        }
        switch (event.deed().audience()) {
            case NOBODY -> {}
            case CITY_HR -> tell(event, template, "", Role.hrAnalyst());
            case NAMED_UNITS -> tellUnits(event, template, event.telling().units());
            case INVITED_UNITS ->
                tellUnits(
                        event,
                        template,
                        invitations.listOf(event.batch().number()).stream()
                                .map(CallInvitations.Call::unit)
                                .toList());
        }
    }

    private void tellUnits(BatchEvent event, String template, Collection<String> units) {
        units.forEach(unit -> addresseesOf(unit).forEach(to -> tell(event, template, unit, to)));
    }

    private void tell(BatchEvent event, String template, String unit, Addressee to) {
        Batch batch = event.batch().read();
        notifications.notify(new Notice(
                template,
                batch.caseNumber(),
                unit,
                to,
                event.telling().occurrence(),
                ConflictScope.NONE,
                "/batches/" + batch.number(),
                model(batch, Objects.requireNonNullElse(event.reason(), ""))));
    }

    private List<Addressee> addresseesOf(String unit) {
        return Stream.concat(
                        Stream.of(Role.unitHr(unit)),
                        directory.findHead(unit).map(Office::code).map(Addressee::office).stream())
                .toList();
    }

    private static Map<String, String> model(Batch batch, String reason) {
        return Map.of(
                "number", batch.number(),
                "title", batch.title(),
                "deadline", batch.nominationDeadline().toString(),
                "selection", batch.selectionDate().toString(),
                "starts", batch.period().from().toString(),
                "ends", Objects.requireNonNull(batch.period().to()).toString(),
                "place", batch.place(),
                "seats", String.valueOf(batch.seats()),
                "reason", reason);
    }
}
