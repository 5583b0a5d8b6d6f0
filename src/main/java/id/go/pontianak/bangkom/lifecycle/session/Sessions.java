package id.go.pontianak.bangkom.lifecycle.session;

import id.go.pontianak.bangkom.lifecycle.session.domain.SessionRows;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of batches as everybody reads them. They are made and changed by {@link SessionPlanning}. */
@Service
@Transactional(readOnly = true)
public class Sessions {

    private final SessionRows rows;

    Sessions(SessionRows rows) {
        this.rows = rows;
    }

    /** In their order of time, cancelled ones included; empty where none is planned yet. */
    public List<Session> of(String batch) {
        return rows.listOf(batch);
    }

    public Optional<Session> find(UUID id) {
        return rows.find(id);
    }

    /** How often the sessions of the batch have changed; part of the sequence of its calendar events (RFC 5545, SEQUENCE). */
    public int versionOf(String batch) {
        return rows.versionOf(batch);
    }
}
