package id.go.pontianak.bangkom.lifecycle.needs.recap;

import id.go.pontianak.bangkom.foundation.importing.Line;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.lifecycle.needs.ExtraNeed;
import id.go.pontianak.bangkom.lifecycle.needs.ExtraNeed.Basis;
import id.go.pontianak.bangkom.lifecycle.needs.RecapLine;
import id.go.pontianak.bangkom.lifecycle.needs.RecapLine.Choice;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cells of one row of a recap; what is wrong with them is reported at the row. */
record RecapCells(Line line) {

    private static final String NUMBER = "[0-9]{1,6}([.,][0-9]{1,4})?";
    private static final String EXTRA = "[0-9a-fA-F-]{36}\\..*";

    String text(String column) {
        return ReadableText.of(line.remark(column));
    }

    Choice choice() {
        return new Choice(
                text(RecapColumns.TOPIC),
                orNull(text(RecapColumns.PROGRAMME)),
                wish(text(RecapColumns.WISH)),
                orNull(text(RecapColumns.REMARK)));
    }

    /** Null, and reported, where the row cannot be one; the id is a new one where the row has no version. */
    @Nullable
    ExtraNeed extra() {
        Optional<Basis> basis = RecapColumns.BASES.entrySet().stream()
                .filter(one -> one.getValue().equals(text(RecapColumns.BASIS).toUpperCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .findFirst();
        boolean fits = basis.map(RecapColumns::sourceOf)
                .filter(source -> source.equalsIgnoreCase(text(RecapColumns.SOURCE)))
                .isPresent();
        String version = text(RecapColumns.VERSION);
        if (!fits) {
            line.error(RecapColumns.BASIS, "recap.basis", text(RecapColumns.BASIS), text(RecapColumns.SOURCE));
            return null;
        }
        if (!version.isEmpty() && !version.matches(EXTRA)) {
            line.error(RecapColumns.VERSION, "recap.version", version);
            return null;
        }
        BigDecimal people = number(text(RecapColumns.PEOPLE));
        return new ExtraNeed(
                version.isEmpty() ? UUID.randomUUID() : UUID.fromString(version.substring(0, version.indexOf('.'))),
                basis.orElseThrow(),
                text(RecapColumns.REMARK),
                orNull(text(RecapColumns.CODE)),
                text(RecapColumns.TOPIC),
                orNull(text(RecapColumns.PROGRAMME)),
                people == null ? 0 : people.intValue());
    }

    /** Whether the numbers are still those that the portal counts; those that are not are reported. */
    boolean computed(RecapLine now) {
        return is(RecapColumns.PEOPLE, BigDecimal.valueOf(now.asked()))
                & is(RecapColumns.RATED, BigDecimal.valueOf(now.rated()))
                & is(RecapColumns.BELOW, BigDecimal.valueOf(now.people()))
                & is(RecapColumns.MEAN, BigDecimal.valueOf(now.gapPercent(), 2));
    }

    private boolean is(String column, BigDecimal counted) {
        String written = text(column);
        BigDecimal number = number(written);
        if (written.isEmpty() || number != null && number.compareTo(counted) == 0) {
            return true;
        }
        line.error(column, "recap.computed", counted.stripTrailingZeros().toPlainString(), written);
        return false;
    }

    /** A wish that is none of the three becomes one that is refused. */
    private static @Nullable Integer wish(String written) {
        if (written.isEmpty()) {
            return null;
        }
        BigDecimal number = number(written);
        return number == null || number.stripTrailingZeros().scale() > 0
                ? Integer.valueOf(0)
                : Integer.valueOf(number.intValue());
    }

    private static @Nullable BigDecimal number(String written) {
        return written.matches(NUMBER) ? new BigDecimal(written.replace(',', '.')) : null;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
