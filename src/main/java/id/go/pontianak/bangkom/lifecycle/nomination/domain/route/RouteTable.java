package id.go.pontianak.bangkom.lifecycle.nomination.domain.route;

import id.go.pontianak.bangkom.foundation.approval.Purpose;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.nomination.Initiator;
import java.util.List;

/** The decision table approval-route. */
public interface RouteTable {

    /** Rank of the nominee in the hierarchy, as the table reads it. */
    enum Tier {
        STAFF,
        ADMINISTRATOR,
        HEAD,
        SECRETARY
    }

    /** What is learned, as the table reads it: the kind of its programme, but for a self-paced course of the city. */
    enum Kind {
        ORDINARY,
        BASIC,
        LEADERSHIP,
        NATIONAL_LEADERSHIP,
        SELF_PACED
    }

    record Facts(Tier tier, Batch.Location location, Kind kind, Initiator initiator) {}

    /** {@code rule} names the row and the version of the table, such as {@code 20_03@1.1}. */
    record Row(int no, Purpose purpose, RouteOffice asks, String rule) {}

    /** The whole route, step by step. */
    List<Row> steps(Facts facts);
}
