package id.go.pontianak.bangkom.lifecycle.participant.web;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import id.go.pontianak.bangkom.lifecycle.batch.BatchParts;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.participant.LeaveRequest;
import id.go.pontianak.bangkom.lifecycle.participant.LeaveRequests;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import id.go.pontianak.bangkom.lifecycle.participant.Withdrawal;
import id.go.pontianak.bangkom.lifecycle.participant.Withdrawals;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the roster together for organisers, HR of the city and auditors; it is empty before the first day. */
@Component
class RosterPages {

    /** {@code withdrawal} is null while the person takes part, {@code asked} unless he asks to leave. */
    record Row(
            Participant participant,
            String unit,
            @Nullable Withdrawal withdrawal,
            @Nullable LeaveRequest asked) {}

    /** {@code mayAnswer} who asks to leave, also where nobody leaves any more: a request is not left without an answer. */
    record RosterPage(Batch batch, List<BatchPart.Link> tabs, List<Row> rows, boolean mayWithdraw, boolean mayAnswer) {

        public long active() {
            return rows.stream().filter(row -> row.participant().active()).count();
        }
    }

    private final Participants participants;
    private final Withdrawals withdrawals;
    private final LeaveRequests requests;
    private final Batches batches;
    private final BatchParts parts;
    private final Directory directory;

    RosterPages(
            Participants participants,
            Withdrawals withdrawals,
            LeaveRequests requests,
            Batches batches,
            BatchParts parts,
            Directory directory) {
        this.participants = participants;
        this.withdrawals = withdrawals;
        this.requests = requests;
        this.batches = batches;
        this.parts = parts;
        this.directory = directory;
    }

    RosterPage page(String number, PersonId reader) {
        if (!withdrawals.mayRead(number, reader)) {
            throw new NotFound();
        }
        Batch batch = batches.batch(number);
        Map<PersonId, LeaveRequest> open = requests.open(number);
        List<Row> rows = participants.of(number).stream()
                .map(participant -> row(participant, open.get(participant.person())))
                .toList();
        boolean runs = withdrawals.mayWithdraw(number, reader);
        return new RosterPage(batch, parts.of(batch, reader), rows, runs && withdrawals.open(batch), runs);
    }

    private Row row(Participant participant, @Nullable LeaveRequest asked) {
        return new Row(
                participant,
                directory.unit(participant.unit()).name(),
                participant.active()
                        ? null
                        : participants
                                .withdrawal(participant.batch(), participant.person())
                                .orElse(null),
                asked);
    }
}
