package id.go.pontianak.bangkom.desk.report;

import id.go.pontianak.bangkom.desk.report.domain.JournalRows;
import id.go.pontianak.bangkom.desk.report.domain.OcelWriter;
import id.go.pontianak.bangkom.desk.report.domain.Pseudonyms;
import id.go.pontianak.bangkom.desk.report.domain.XesWriter;
import id.go.pontianak.bangkom.foundation.access.AccessEvents;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The journal as an event log for process mining, with as many events as it has entries: XES (IEEE 1849-2016) by case, OCEL 2.0 by object. Persons and whatever
 * names one are pseudonyms that hold within one file; reasons and facts are left out. For HR of the city and auditors; each export leaves an access event.
 */
@Service
public class EventLog {

    /** The two formats. */
    public enum Format {
        XES("xes", "application/xml"),
        OCEL("json", "application/json");

        private final String extension;
        private final String mediaType;

        Format(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        public String extension() {
            return extension;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    private final JournalRows journal;
    private final Authority authority;
    private final AccessEvents events;

    EventLog(JournalRows journal, Authority authority, AccessEvents events) {
        this.journal = journal;
        this.authority = authority;
        this.events = events;
    }

    public boolean permitted(PersonId reader) {
        return authority.overseesCity(reader);
    }

    /** For others there is no such page. */
    public void require(PersonId reader) {
        if (!permitted(reader)) {
            throw new NotFound();
        }
    }

    /** How many entries the journal has now. */
    @Transactional(readOnly = true)
    public long count(PersonId reader) {
        require(reader);
        return journal.count();
    }

    /** Writes one snapshot of the journal, entry by entry; the stream is left open. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void write(PersonId reader, Format format, OutputStream out) throws IOException {
        require(reader);
        events.exported(AccessEvents.EVENT_LOG, format.extension());
        Pseudonyms pseudonyms = new Pseudonyms();
        switch (format) {
            case XES -> XesWriter.write(journal, pseudonyms, out);
            case OCEL -> OcelWriter.write(journal, pseudonyms, out);
        }
    }
}
