package id.go.pontianak.bangkom.lifecycle.result.posting;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Ranks;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder.Course;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder.Recipient;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificates;
import id.go.pontianak.bangkom.lifecycle.ledger.CreditSource;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import id.go.pontianak.bangkom.lifecycle.result.domain.Raise;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * What follows from one set result: for whoever passed a certificate and the learning hours of the programme in the year in which the
 * training ended (Peraturan LAN 10/2018), once each; for everybody a mail, and one for the office above.
 */
@Component
class PostedResult {

    private final Certificates certificates;
    private final ResultCredit credit;
    private final Catalogue catalogue;
    private final Directory directory;
    private final ResultNotices notices;

    PostedResult(
            Certificates certificates,
            ResultCredit credit,
            Catalogue catalogue,
            Directory directory,
            ResultNotices notices) {
        this.certificates = certificates;
        this.credit = credit;
        this.catalogue = catalogue;
        this.directory = directory;
        this.notices = notices;
    }

    void post(ResultCase results, Batch batch, Participant participant, ParticipantResult result) {
        post(results, batch, participant, result, batch.lastDay());
    }

    /** Of whoever completed on this day, which is that of the learning hours, what others complete with the last day of the batch. */
    void post(ResultCase results, Batch batch, Participant participant, ParticipantResult result, LocalDate completed) {
        reward(results, batch, participant, result, completed);
        notices.tell(results, batch, participant, result);
    }

    /**
     * What follows where a posted result got better: who passes now gets certificate and learning hours as if he had passed then, and a
     * certificate that would print something else is replaced.
     */
    void raise(ResultCase results, Batch batch, Participant participant, Raise raise, Deed deed) {
        ParticipantResult after = raise.after();
        if (raise.passedBefore()) {
            certificates.improve(
                    batch.number(),
                    participant.person(),
                    outcome(batch, after),
                    deed.by(),
                    Objects.requireNonNullElse(deed.reason(), ""));
        } else if (raise.better()) {
            reward(results, batch, participant, after, batch.lastDay());
            notices.raised(results, batch, participant, after);
        }
    }

    private void reward(
            ResultCase results, Batch batch, Participant participant, ParticipantResult result, LocalDate completed) {
        Programme programme = catalogue.programme(batch.programme(), batch.programmeVersion());
        ResultOutcome outcome = Objects.requireNonNull(result.recorded().outcome());
        String certificate = "";
        if (outcome.passed() && programme.learningHours().value() > 0) {
            certificate = results.external()
                    ? Objects.requireNonNullElse(result.recorded().certificate(), "")
                    : certificates
                            .issue(order(batch, programme, participant, result, completed))
                            .number();
            credit.post(
                    results,
                    new Credit(
                            participant.person(),
                            training(results, batch, programme, certificate, completed),
                            CreditSource.batch(batch.number(), participant.person())));
        }
    }

    private CertificateOrder order(
            Batch batch, Programme programme, Participant participant, ParticipantResult result, LocalDate completed) {
        return new CertificateOrder(
                batch.number(),
                new Recipient(
                        participant.person(),
                        participant.name(),
                        Ranks.line(participant.rank()),
                        participant.position(),
                        directory.unit(participant.unit()).name()),
                new Course(
                        programme.code(),
                        programme.name(),
                        run(batch, programme),
                        programme.provider(),
                        "",
                        batch.period().from(),
                        completed,
                        batch.place(),
                        programme.learningHours()),
                outcome(batch, result),
                List.of());
    }

    private static CertificateOrder.Outcome outcome(Batch batch, ParticipantResult result) {
        CertificateOrder.Result passed = result.recorded().outcome() == ResultOutcome.PASSED
                ? CertificateOrder.Result.PASSED
                : CertificateOrder.Result.PASSED_WITH_REMARK;
        String grade = result.recorded().grade();
        return new CertificateOrder.Outcome(
                batch.mode().blocks() ? CertificateOrder.Part.PARTICIPANT : CertificateOrder.Part.SELF_PACED,
                passed,
                grade,
                grade == null ? null : result.measured().post());
    }

    /** What the title of a batch says beside its programme: the number of its run. */
    private static String run(Batch batch, Programme programme) {
        return batch.title()
                .replace(programme.name(), "")
                .replaceAll("^[\\s,–-]+", "")
                .strip();
    }

    static Training training(
            ResultCase results, Batch batch, Programme programme, String certificate, LocalDate completed) {
        return new Training(
                programme.code(),
                programme.name(),
                completed,
                programme.learningHours(),
                certificate.isEmpty() ? results.number() : certificate,
                new Training.Details(
                        batch.period().from(), programme.provider(), programme.form(), certificate, false));
    }
}
