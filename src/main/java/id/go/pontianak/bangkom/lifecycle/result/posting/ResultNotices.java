package id.go.pontianak.bangkom.lifecycle.result.posting;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells participants what their participation came to, and the office above of each, who is to let them apply it. */
@Component
class ResultNotices {

    private final Notifications notifications;
    private final Directory directory;
    private final Catalogue catalogue;

    ResultNotices(Notifications notifications, Directory directory, Catalogue catalogue) {
        this.notifications = notifications;
        this.directory = directory;
        this.catalogue = catalogue;
    }

    void tell(ResultCase results, Batch batch, Participant participant, ParticipantResult result) {
        ResultOutcome outcome = Objects.requireNonNull(result.recorded().outcome());
        tell(
                outcome.passed() ? passed(template(outcome), results, batch) : template(outcome),
                results,
                batch,
                participant,
                result);
    }

    /** Who was told another result before passes now. */
    void raised(ResultCase results, Batch batch, Participant participant, ParticipantResult result) {
        tell(passed("raised", results, batch), results, batch, participant, result);
    }

    private void tell(
            String template, ResultCase results, Batch batch, Participant participant, ParticipantResult result) {
        ResultOutcome outcome = Objects.requireNonNull(result.recorded().outcome());
        Map<String, String> model = Map.of(
                "title",
                batch.title(),
                "number",
                batch.number(),
                "name",
                participant.name(),
                "attendance",
                Objects.toString(result.measured().attendance(), "–"),
                "score",
                result.measured().post() == null
                        ? "–"
                        : result.measured().post().stripTrailingZeros().toPlainString());
        send("result/" + template, results, participant, Addressee.person(participant.person()), model);
        String superior = directory.person(participant.person()).supervisorOffice();
        if (superior != null) {
            String what = outcome.passed() ? "superiorPassed" : "superiorNotPassed";
            send("result/" + what, results, participant, Addressee.office(superior), model);
        }
    }

    /**
     * A programme without learning hours gives neither hours nor certificate of the city. The certificate of an outside organiser is not in the portal, and
     * whether there is one the organiser alone says.
     */
    private String passed(String template, ResultCase results, Batch batch) {
        int hours = catalogue
                .programme(batch.programme(), batch.programmeVersion())
                .learningHours()
                .value();
        return template + (results.external() ? "Outside" : "") + (hours == 0 ? "WithoutHours" : "");
    }

    private static String template(ResultOutcome outcome) {
        return switch (outcome) {
            case PASSED -> "passed";
            case PASSED_WITH_REMARK -> "passedWithRemark";
            case REMEDIAL -> "remedial";
            case FAILED -> "failed";
            case DROPPED -> "dropped";
            case VOID -> "void";
        };
    }

    private void send(
            String template, ResultCase results, Participant participant, Addressee to, Map<String, String> model) {
        notifications.notify(new Notice(
                template,
                results.caseNumber(),
                participant.person().toString(),
                to,
                1,
                ConflictScope.of(participant.person()),
                "/batches/" + results.batch(),
                model));
    }
}
