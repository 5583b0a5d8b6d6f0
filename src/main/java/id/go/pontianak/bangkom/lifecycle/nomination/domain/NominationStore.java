package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.kernel.SeenVersion;
import id.go.pontianak.bangkom.foundation.workflow.CaseChanged;
import id.go.pontianak.bangkom.foundation.workflow.CaseLock;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads and keeps nominations; whoever shows one hears of each change. */
@Component
public class NominationStore {

    public static final String PROCESS = "nomination";

    private final NominationRepository nominations;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final CaseLock lock;
    private final ApplicationEventPublisher events;

    NominationStore(
            NominationRepository nominations,
            EntityManager entities,
            JdbcClient jdbc,
            CaseLock lock,
            ApplicationEventPublisher events) {
        this.nominations = nominations;
        this.entities = entities;
        this.jdbc = jdbc;
        this.lock = lock;
        this.events = events;
    }

    /** The batch to lock before the case. */
    public String batchOf(String number) {
        return jdbc.sql("SELECT batch FROM nomination WHERE number = ?")
                .param(number)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Behind the lock of its case, whose parent is locked as said; refused when it is not what was seen. */
    public Nomination open(String number, ParentLock batch, SeenVersion seen) {
        return lock.open(
                PROCESS,
                new CaseNumber(number),
                batch,
                seen,
                new CaseLock.Reading<>(this::reload, Nomination::version));
    }

    public Nomination open(String number, ParentLock batch) {
        return open(number, batch, SeenVersion.ANY);
    }

    public Nomination load(String number) {
        return nominations.findById(number).orElseThrow(NotFound::new);
    }

    /** As it is now that its case is locked, whatever this transaction read before. */
    private Nomination reload(CaseNumber number) {
        Nomination nomination = load(number.value());
        entities.flush();
        entities.refresh(nomination);
        return nomination;
    }

    public Nomination save(Nomination nomination) {
        // A step that was opened is new; merging would look for it in the database first.
        entities.persist(nomination);
        Nomination kept = nominations.saveAndFlush(nomination);
        events.publishEvent(new CaseChanged(PROCESS, kept.caseNumber()));
        return kept;
    }

    /** The first time; somebody else may have proposed the same person in this very moment. */
    public Nomination add(Nomination nomination) {
        try {
            return nominations.saveAndFlush(nomination);
        } catch (DataIntegrityViolationException twice) {
            throw RuleViolated.at("person", "refusal.nomination.twice");
        }
    }

    public List<Nomination> openOf(PersonId person) {
        return nominations.listOpenOf(person.value());
    }

    /** Who of these people has a nomination that runs in the batch, and its number. */
    public Map<PersonId, String> openNumbers(String batch, Collection<PersonId> persons) {
        Map<PersonId, String> numbers = new HashMap<>();
        jdbc.sql(
                        "SELECT person, number FROM nomination WHERE batch = :batch AND person = ANY(:persons) AND ended_at IS NULL")
                .param("batch", batch)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    numbers.put(new PersonId(row.getObject("person", UUID.class)), row.getString("number"));
                });
        return numbers;
    }

    /** How many were proposed per perangkat daerah: those that run, and those that ended with the selection or the start. */
    public Map<String, Integer> countByUnit(String batch) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql("""
                        SELECT unit, count(*) AS number FROM nomination
                        WHERE batch = ? AND (ended_at IS NULL OR status IN ('TAKEN_UP', 'NOT_SELECTED', 'LAPSED')) GROUP BY unit
                        """).param(batch).query(row -> {
            counts.put(row.getString("unit"), row.getInt("number"));
        });
        return counts;
    }

    /** Those who have a seat and have not said yet that they come. */
    public Set<String> unconfirmedIn(String batch) {
        return Set.copyOf(
                jdbc.sql("SELECT number FROM nomination WHERE batch = ? AND status IN ('SEATED', 'UNCONFIRMED')")
                        .param(batch)
                        .query(String.class)
                        .list());
    }

    public List<Nomination> openIn(String batch) {
        return nominations.listOpenIn(batch);
    }
}
