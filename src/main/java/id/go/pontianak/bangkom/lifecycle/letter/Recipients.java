package id.go.pontianak.bangkom.lifecycle.letter;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.Ranks;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.AttachmentKey;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.letter.Letter.Recipient;
import id.go.pontianak.bangkom.lifecycle.letter.UnitHeads.UnitHead;
import id.go.pontianak.bangkom.lifecycle.letter.domain.LetterRows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes who gets a letter, as printed on it, and sends each his copy by mail with the PDF attached. */
@Component
class Recipients {

    private final LetterRows rows;
    private final Directory directory;
    private final Notifications notifications;
    private final Superiors superiors;

    Recipients(LetterRows rows, Directory directory, Notifications notifications, Superiors superiors) {
        this.superiors = superiors;
        this.rows = rows;
        this.directory = directory;
        this.notifications = notifications;
    }

    void address(Letter letter, Batch batch, LetterGround ground) {
        if (letter.kind().toParticipants()) {
            addressParticipants(letter, batch, ground);
        } else {
            addressHeads(letter, batch, ground);
        }
        superiors.write(letter.id(), ground.pages());
    }

    /** Each with the name of his perangkat daerah, whose letter it is. */
    void assign(Letter letter, Batch batch, List<Person> sent) {
        String unit = directory.unit(Objects.requireNonNull(letter.unit())).name();
        sent.forEach(person -> {
            rows.addressTo(letter.id(), recipient(person, unit));
            notifications.notify(notice(letter, batch, person.id()));
        });
    }

    private void addressHeads(Letter letter, Batch batch, LetterGround ground) {
        directory.persons(ground.recipients()).values().forEach(person -> {
            UnitHead head = Objects.requireNonNull(ground.heads().get(person.id()));
            rows.addressTo(
                    letter.id(),
                    recipient(person, head.title(), head.units(), "").asked(head.quota()));
            rows.asksFor(letter.id(), person.id(), head.codes());
            notifications.notify(notice(letter, batch, person.id()));
        });
    }

    private void addressParticipants(Letter letter, Batch batch, LetterGround ground) {
        Map<String, String> units = new HashMap<>();
        directory.persons(ground.recipients()).values().forEach(person -> {
            String unit = units.computeIfAbsent(
                    person.unit(), code -> directory.unit(code).name());
            @Nullable UUID before = letter.kind() == LetterKind.CALL_UP ? null : ground.before(person.id());
            rows.addressTo(letter.id(), recipient(person, unit).following(before));
            notifications.notify(notice(letter, batch, person.id()));
        });
    }

    private static Recipient recipient(Person person, String unit) {
        return recipient(person, person.position(), unit, Ranks.line(person.grade()));
    }

    private static Recipient recipient(Person person, String title, String unit, String rank) {
        return Recipient.of(
                person.id(),
                person.name(),
                Objects.requireNonNullElse(EmployeeNumber.display(person.number()), ""),
                title,
                unit,
                rank);
    }

    private static Notice notice(Letter letter, Batch batch, PersonId to) {
        return new Notice(
                        template(letter.kind()),
                        new CaseNumber(letter.batch()),
                        letter.id().toString(),
                        Addressee.person(to),
                        1,
                        ConflictScope.NONE,
                        "/letters/" + letter.id() + ".pdf",
                        facts(letter, batch))
                .with(new AttachmentKey(LetterMail.KIND, letter.id().toString()));
    }

    private static Map<String, String> facts(Letter letter, Batch batch) {
        Letter.Facts facts = letter.facts();
        Map<String, String> model = new HashMap<>();
        model.put("batch", batch.title());
        model.put("number", letter.head().number());
        model.put("starts", facts.starts().toString());
        model.put("ends", facts.ends().toString());
        model.put("place", facts.place());
        model.put("reason", letter.reason());
        if (facts.deadline() != null) {
            model.put("deadline", facts.deadline().toString());
        }
        return model;
    }

    private static String template(LetterKind kind) {
        return switch (kind) {
            case REQUEST -> "letter/requested";
            case CALL_UP -> "letter/calledUp";
            case CHANGE -> "letter/changed";
            case CANCELLATION -> "letter/cancelled";
            case ASSIGNMENT -> "letter/assigned";
            case RESULT -> "letter/results";
        };
    }
}
