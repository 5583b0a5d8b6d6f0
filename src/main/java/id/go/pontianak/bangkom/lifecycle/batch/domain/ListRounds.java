package id.go.pontianak.bangkom.lifecycle.batch.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Version of the list, when it was frozen last, and the first day of the training for which HR allowed that it is set later than on the latest
 * date.
 */
@Embeddable
record ListRounds(
        int listVersion,
        @Nullable LocalDate listFrozenOn,
        @Nullable LocalDate settingWaivedFor) {

    static final ListRounds NONE = new ListRounds(0, null, null);

    ListRounds changed() {
        return new ListRounds(listVersion + 1, listFrozenOn, settingWaivedFor);
    }

    ListRounds frozen(LocalDate today) {
        return new ListRounds(listVersion, today, settingWaivedFor);
    }

    ListRounds waived(LocalDate starts) {
        return new ListRounds(listVersion, listFrozenOn, starts);
    }

    boolean frozenBy(LocalDate day) {
        return listFrozenOn == null || !day.isBefore(listFrozenOn);
    }
}
