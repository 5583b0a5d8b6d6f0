package id.go.pontianak.bangkom.lifecycle.interview;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.lifecycle.interview.Interview.State;
import id.go.pontianak.bangkom.lifecycle.interview.domain.InterviewRows;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An alumnus says whether he is willing; an analyst who is somebody else writes down what he heard. With that the person goes: nothing ties the words to him. Whoever
 * is neither is answered as if there were nothing.
 */
@Service
@Transactional
public class Interviews {

    /** Shorter words of a name, such as titles, give nobody away. */
    private static final int TELLING = 4;

    private final InterviewRows rows;
    private final Requests requests;
    private final Authority authority;
    private final Directory directory;
    private final Journal journal;
    private final InterviewNotices notices;

    Interviews(
            InterviewRows rows,
            Requests requests,
            Authority authority,
            Directory directory,
            Journal journal,
            InterviewNotices notices) {
        this.rows = rows;
        this.requests = requests;
        this.authority = authority;
        this.directory = directory;
        this.journal = journal;
        this.notices = notices;
    }

    /** The cases of a batch by number; for whoever may read its evaluation, which is not checked here. */
    @Transactional(readOnly = true)
    public List<Interview> of(String batch) {
        return rows.of(batch);
    }

    /** What this person is or was asked; empty once he has declined or was heard, and of others. */
    @Transactional(readOnly = true)
    public @Nullable Interview own(String batch, PersonId person) {
        Interview own = rows.of(batch, person).orElse(null);
        if (own == null && request(batch, person) == null) {
            throw new NotFound();
        }
        return own;
    }

    /** Once, and not after the time to answer; analysts are told that somebody is willing. */
    public void answer(String batch, PersonId person, boolean willing) {
        Request request = request(batch, person);
        if (request == null) {
            throw new NotFound();
        }
        requests.answer(person, request.id());
        Interview own = rows.of(batch, person).orElseThrow(NotFound::new);
        boolean first = rows.become(own.id(), State.ASKED, willing ? State.WILLING : State.DECLINED);
        if (first && willing) {
            notices.willing(own);
        }
    }

    @Transactional(readOnly = true)
    public boolean interviews(PersonId person) {
        return authority.addresseesOf(person).contains(Role.hrAnalyst());
    }

    /** Those an analyst may interview now: who is willing, himself left out. */
    @Transactional(readOnly = true)
    public List<Interview> waiting(PersonId analyst) {
        requireAnalyst(analyst);
        return rows.willing().stream()
                .filter(one -> !analyst.equals(one.person()))
                .toList();
    }

    /** What was heard, in ten to two thousand characters that do not name him. */
    public void record(UUID id, @Nullable String heard, PersonId by) {
        Interview one = willing(id, by);
        String words = Reason.at("heard", heard);
        if (names(words, one)) {
            throw RuleViolated.at("heard", "refusal.interview.named");
        }
        end(one, State.HEARD, words, by, "journal.interview.heard");
    }

    /** He was not interviewed after all. */
    public void drop(UUID id, PersonId by) {
        end(willing(id, by), State.CLOSED, null, by, "journal.interview.dropped");
    }

    private Interview willing(UUID id, PersonId by) {
        requireAnalyst(by);
        Interview one =
                rows.find(id).filter(found -> !by.equals(found.person())).orElseThrow(NotFound::new);
        if (one.state() == State.ASKED || one.state() == State.DECLINED) {
            throw new NotFound();
        }
        if (one.state() != State.WILLING) {
            throw new NotPossibleNow("refusal.interview.over");
        }
        return one;
    }

    private void end(Interview one, State state, @Nullable String heard, PersonId by, String action) {
        if (!rows.end(one.id(), state, heard)) {
            throw new NotPossibleNow("refusal.interview.over");
        }
        journal.record(
                Interview.journalOf(one.batch()), Deed.of(action, by), Map.of("number", String.valueOf(one.no())));
    }

    private boolean names(String words, Interview one) {
        PersonId person = one.person();
        String said = words.toLowerCase(Locale.ROOT);
        return person != null
                && Arrays.stream(directory
                                .person(person)
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .split("[^\\p{L}]+"))
                        .filter(part -> part.length() >= TELLING)
                        .anyMatch(
                                part -> Arrays.asList(said.split("[^\\p{L}]+")).contains(part));
    }

    private @Nullable Request request(String batch, PersonId person) {
        return requests.listOf(InterviewRequest.KIND, new CaseNumber(batch)).stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElse(null);
    }

    private void requireAnalyst(PersonId person) {
        if (!interviews(person)) {
            throw new NotFound();
        }
    }
}
