package id.go.pontianak.bangkom.foundation.kernel;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Money as a value object in whole rupiah: exact integer arithmetic, an overflow fails instead of wrapping. Negative where it is a difference.
 */
public record Rupiah(long amount) implements Comparable<Rupiah> {

    public static final Rupiah ZERO = new Rupiah(0);

    private static final Pattern WRITTEN =
            Pattern.compile("(?:Rp\\.?\\s*)?(\\d{1,15}|\\d{1,3}(?:\\.\\d{3}){1,4})(?:,00|,-)?");

    public Rupiah plus(Rupiah other) {
        return new Rupiah(Math.addExact(amount, other.amount));
    }

    public Rupiah minus(Rupiah other) {
        return new Rupiah(Math.subtractExact(amount, other.amount));
    }

    public Rupiah times(long count) {
        return new Rupiah(Math.multiplyExact(amount, count));
    }

    public boolean exceeds(Rupiah other) {
        return amount > other.amount;
    }

    public static Rupiah sum(Collection<Rupiah> all) {
        return all.stream().reduce(ZERO, Rupiah::plus);
    }

    /**
     * As offices write it: {@code 1450000000}, {@code 1.450.000.000}, {@code Rp 1.450.000.000,00}. Refused at {@code field} where it is
     * anything else, negative and fractions included.
     */
    public static Rupiah parse(String field, String entered) {
        Matcher written = WRITTEN.matcher(ReadableText.of(entered));
        if (!written.matches()) {
            throw RuleViolated.at(field, "refusal.rupiah.unreadable");
        }
        return new Rupiah(Long.parseLong(written.group(1).replace(".", "")));
    }

    /** {@code 1.450.000.000}: as a field of a form has it. */
    public String digits() {
        return String.format(java.util.Locale.ROOT, "%,d", amount).replace(',', '.');
    }

    /** {@code Rp 1.450.000.000}, with a blank that does not break. */
    @Override
    public String toString() {
        return "Rp\u00A0" + digits();
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(amount, other.amount);
    }
}
