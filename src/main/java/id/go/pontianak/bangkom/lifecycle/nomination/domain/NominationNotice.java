package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import java.util.Set;

/** One line of the table of deeds: who is told with which template, of which facts, and how often the same may be told again. */
record NominationNotice(NominationAudience audience, String template, Repeated repeated, Set<String> facts) {

    static final String REASON = "reason";

    /** What makes a notice another one, though nothing else of the nomination has changed. */
    enum Repeated {
        WITH_THE_VERSION,
        WITH_THE_BATCH,
        DAILY
    }

    static NominationNotice tell(NominationAudience audience, String template, String... facts) {
        return new NominationNotice(audience, template, Repeated.WITH_THE_VERSION, Set.of(facts));
    }

    /** What may happen again with each change of the batch: told once for each. */
    NominationNotice onceAChange() {
        return new NominationNotice(audience, template, Repeated.WITH_THE_BATCH, facts);
    }

    /** At most once a day for each who is told. */
    NominationNotice onceADay() {
        return new NominationNotice(audience, template, Repeated.DAILY, facts);
    }
}
