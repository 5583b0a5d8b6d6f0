package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.desk.tracking.domain.Bottlenecks.Waiting;
import java.util.Comparator;
import java.util.List;

/** The orders in which those who are waited for stand: most late ones, most cases, or waited for longest. */
final class WaitingOrder {

    static final String LATE = "late";
    static final String CASES = "cases";
    static final String OLDEST = "oldest";

    private static final List<String> KNOWN = List.of(LATE, CASES, OLDEST);

    private WaitingOrder() {}

    static String known(String sort) {
        return KNOWN.contains(sort) ? sort : LATE;
    }

    static Comparator<Waiting> of(String sort) {
        Comparator<Waiting> late = Comparator.comparing(Waiting::late).reversed();
        Comparator<Waiting> cases = Comparator.comparing(Waiting::cases).reversed();
        Comparator<Waiting> order = switch (known(sort)) {
            case CASES -> cases.thenComparing(late);
            case OLDEST -> Comparator.comparing(Waiting::oldest).thenComparing(cases);
            default -> late.thenComparing(cases);
        };
        return order.thenComparing(Waiting::addressee);
    }
}
