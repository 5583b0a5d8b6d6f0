package id.go.pontianak.bangkom.lifecycle.batch.domain;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the units are told about a batch: their HR and their head. */
@Component
public class BatchMail {

    private final Notifications notifications;
    private final Directory directory;

    BatchMail(Notifications notifications, Directory directory) {
        this.notifications = notifications;
        this.directory = directory;
    }

    /** {@code what} completes the template {@code batch/<what>}; a second one of the same occurrence is dropped. */
    public void tellUnits(Collection<String> units, TrainingBatch batch, String what, int occurrence, String reason) {
        Map<String, String> model = model(batch.read(), reason);
        for (String unit : units) {
            for (Addressee to : addresseesOf(unit)) {
                notifications.notify(new Notice(
                        "batch/" + what,
                        batch.number(),
                        unit,
                        to,
                        occurrence,
                        ConflictScope.NONE,
                        null,
                        "/batches/" + batch.number(),
                        model));
            }
        }
    }

    public void tellHr(TrainingBatch batch, String what, int occurrence) {
        notifications.notify(new Notice(
                "batch/" + what,
                batch.number(),
                "",
                Role.hrAnalyst(),
                occurrence,
                ConflictScope.NONE,
                null,
                "/batches/" + batch.number(),
                model(batch.read(), "")));
    }

    private List<Addressee> addresseesOf(String unit) {
        List<Addressee> addressees = new ArrayList<>(List.of(Role.unitHr(unit)));
        directory.findHead(unit).map(Office::code).map(Addressee::office).ifPresent(addressees::add);
        return addressees;
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
