package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.nomination.Initiator;
import id.go.pontianak.bangkom.lifecycle.nomination.Purpose;
import java.util.Optional;

/** The decision table approval-route. */
public interface RouteTable {

    /** Rank of the nominee in the hierarchy, as the table reads it. */
    enum Tier {
        STAFF,
        ADMINISTRATOR,
        HEAD,
        SECRETARY,
        MAYOR
    }

    /** Kind of programme, as the table reads it. */
    enum Kind {
        ORDINARY,
        /** Latsar CPNS. */
        BASIC,
        /** PKP and PKA. */
        LEADERSHIP,
        /** PKN II. */
        NATIONAL_LEADERSHIP
    }

    record Facts(Tier tier, Batch.Location location, Kind kind, Initiator initiator) {}

    record Row(int no, Purpose purpose, RouteOffice asks) {}

    /** The row that follows the one with this number; empty when the route is complete. */
    Optional<Row> after(int no, Facts facts);
}
