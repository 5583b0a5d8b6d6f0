package id.go.pontianak.bangkom.foundation.request;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.request.Request.State;
import id.go.pontianak.bangkom.foundation.request.domain.RequestRows;
import id.go.pontianak.bangkom.foundation.request.domain.RequestTallies;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks persons and counts their answers. Pessimistic lock: whatever ends requests holds the tally of their case first, so that of the last
 * two answers exactly one finds that it is the last.
 */
@Service
@Transactional
public class Requests {

    private final RequestRows rows;
    private final RequestTallies tallies;
    private final RequestKinds kinds;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    Requests(
            RequestRows rows,
            RequestTallies tallies,
            RequestKinds kinds,
            Directory directory,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.tallies = tallies;
        this.kinds = kinds;
        this.directory = directory;
        this.events = events;
    }

    /**
     * Asks them all, each once for a kind and case: who was asked before and who serves no more is passed over. Returns those newly asked.
     */
    public List<Request> open(String kind, CaseNumber caseNumber, Instant due, List<Invitee> invitees) {
        kinds.kind(kind);
        Map<PersonId, Person> known = directory.persons(
                invitees.stream().map(Invitee::person).distinct().toList());
        List<Invitee> serving = invitees.stream()
                .filter(one -> known.containsKey(one.person())
                        && !known.get(one.person()).left())
                .toList();
        tallies.lock(kind, caseNumber);
        List<Request> opened = rows.insert(kind, caseNumber, due, serving);
        if (!opened.isEmpty()) {
            tallies.opened(kind, caseNumber, opened.size());
            events.publishEvent(new RequestsOpened(kind, caseNumber, opened));
        }
        return opened;
    }

    /**
     * Asks those again whose request was withdrawn or closed before they answered, until this moment; others are passed over. Returns those
     * asked again.
     */
    public List<Request> reopen(String kind, CaseNumber caseNumber, Instant due, Collection<PersonId> persons) {
        List<PersonId> serving = directory.persons(persons).values().stream()
                .filter(person -> !person.left())
                .map(Person::id)
                .toList();
        tallies.lock(kind, caseNumber);
        List<Request> reopened = rows.reopen(kind, caseNumber, due, serving);
        if (!reopened.isEmpty()) {
            tallies.reopened(kind, caseNumber, reopened.size());
            events.publishEvent(new RequestsOpened(kind, caseNumber, reopened));
        }
        return reopened;
    }

    /** Another's request, and one that does not exist, are the same {@code NotFound}. */
    @Transactional(readOnly = true)
    public Request own(PersonId person, UUID id) {
        return rows.find(id).filter(request -> request.person().equals(person)).orElseThrow(NotFound::new);
    }

    /** What this case asks or asked the person by this kind, whatever became of it; each is asked once. */
    @Transactional(readOnly = true)
    public Optional<Request> find(String kind, CaseNumber caseNumber, PersonId person) {
        return rows.find(kind, caseNumber, person);
    }

    /** The open ones of these, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, Request> listOpen(Collection<UUID> ids) {
        return rows.listOpen(ids).stream().collect(Collectors.toMap(Request::id, one -> one));
    }

    @Transactional(readOnly = true)
    public List<Request> listOf(String kind, CaseNumber caseNumber) {
        return rows.listOf(kind, caseNumber);
    }

    @Transactional(readOnly = true)
    public RequestProgress progress(String kind, CaseNumber caseNumber) {
        return tallies.progress(kind, caseNumber);
    }

    /** The person has answered; what he answered is kept by the module that asked, in the same transaction. */
    public Request answer(PersonId person, UUID id) {
        Request request = own(person, id);
        tallies.lock(request.kind(), request.caseNumber());
        List<Request> ended =
                rows.end(List.of(id), State.ANSWERED, kinds.kind(request.kind()).anonymous());
        if (ended.isEmpty()) {
            throw late(own(person, id).state());
        }
        end(request.kind(), request.caseNumber(), ended, 1);
        return ended.get(0);
    }

    private static NotPossibleNow late(State state) {
        return new NotPossibleNow(
                switch (state) {
                    case OPEN, ANSWERED -> "refusal.request.answered";
                    case CLOSED -> "refusal.request.closed";
                    case WITHDRAWN -> "refusal.request.withdrawn";
                });
    }

    /** These persons need not answer after all. */
    public void withdraw(String kind, CaseNumber caseNumber, Collection<PersonId> persons) {
        tallies.lock(kind, caseNumber);
        end(kind, caseNumber, rows.endOf(kind, caseNumber, persons, State.WITHDRAWN), 0);
    }

    /** Another due date for all that are open; returns how many. */
    public int extend(String kind, CaseNumber caseNumber, Instant due) {
        tallies.lock(kind, caseNumber);
        List<Request> extended = rows.extend(kind, caseNumber, due);
        if (!extended.isEmpty()) {
            events.publishEvent(new RequestsExtended(kind, caseNumber, extended));
        }
        return extended.size();
    }

    /** The window is over: what is open is closed. A second time nothing happens. */
    public void close(String kind, CaseNumber caseNumber) {
        if (!tallies.close(kind, caseNumber)) {
            return;
        }
        List<Request> closed = rows.endAll(kind, caseNumber);
        if (!closed.isEmpty()) {
            tallies.ended(kind, caseNumber, closed.size(), 0);
            events.publishEvent(new RequestsEnded(kind, caseNumber, closed));
        }
        events.publishEvent(new RequestsClosed(kind, caseNumber, tallies.progress(kind, caseNumber)));
    }

    /** Who serves no more is asked nothing more; the case may be complete by that. */
    void closeOf(PersonId person) {
        rows.openOf(person).stream().sorted(RequestRows.IN_ORDER_OF_TALLIES).forEach(request -> {
            tallies.lock(request.kind(), request.caseNumber());
            end(request.kind(), request.caseNumber(), rows.end(List.of(request.id()), State.CLOSED, false), 0);
        });
    }

    private void end(String kind, CaseNumber caseNumber, List<Request> ended, int answered) {
        if (ended.isEmpty()) {
            return;
        }
        RequestProgress progress = tallies.ended(kind, caseNumber, ended.size(), answered);
        events.publishEvent(new RequestsEnded(kind, caseNumber, ended));
        if (progress.open() == 0) {
            tallies.allIn(kind, caseNumber, ended.get(0).person());
            events.publishEvent(new RequestsAnswered(kind, caseNumber, progress));
        }
    }
}
