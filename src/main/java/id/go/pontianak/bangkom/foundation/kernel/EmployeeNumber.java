package id.go.pontianak.bangkom.foundation.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * NIP of a permanent civil servant or NI PPPK of a contract civil servant: 18 digits (birth date, appointment, sex, serial). Blanks of
 * any kind, invisible characters, dots and apostrophes are dropped; anything else that is not such a number is refused by {@link #parse}.
 */
public record EmployeeNumber(String value) {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Cf}.'\u2019]");

    /** Why a text is no employee number; each is a message key under {@code kernel.employeeNumber.}. */
    public enum Fault {
        MISSING,
        SCIENTIFIC,
        NOT_18_DIGITS,
        BIRTH_DATE,
        APPOINTMENT,
        SEX,
        SERIAL
    }

    /** Thrown by {@link #parse}, to be reported, never to crash an import: official documents do contain impossible numbers. */
    public static final class Malformed extends Exception {
        private final Fault fault;

        public Malformed(Fault fault) {
            super(fault.name());
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    public static EmployeeNumber parse(String text) throws Malformed {
        String digits = SEPARATORS.matcher(text).replaceAll("");
        if (digits.isEmpty()) {
            throw new Malformed(Fault.MISSING);
        }
        if (digits.matches("(?i)\\d[,\\d]*e\\+?\\d+")) {
            throw new Malformed(Fault.SCIENTIFIC);
        }
        if (!digits.matches("\\d{18}")) {
            throw new Malformed(Fault.NOT_18_DIGITS);
        }
        requireDate(digits);
        int appointed = Integer.parseInt(digits.substring(8, 12));
        int month = Integer.parseInt(digits.substring(12, 14));
        boolean permanent = month >= 1 && month <= 12;
        boolean contract = month >= 21 && month <= 29;
        if (appointed < 1970 || appointed > 2100 || !(permanent || contract)) {
            throw new Malformed(Fault.APPOINTMENT);
        }
        if (digits.charAt(14) != '1' && digits.charAt(14) != '2') {
            throw new Malformed(Fault.SEX);
        }
        if (digits.endsWith("000")) {
            throw new Malformed(Fault.SERIAL);
        }
        return new EmployeeNumber(digits);
    }

    /** What somebody typed, perhaps a number or its beginning as it is printed: then only its digits, otherwise the text without its ends. */
    public static String typed(String text) {
        String digits = SEPARATORS.matcher(text).replaceAll("");
        return digits.matches("\\d+") ? digits : withoutItsEnds(text);
    }

    /** The text without the blanks and invisible characters around it, whatever their kind. */
    public static String withoutItsEnds(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && invisible(text.charAt(from))) {
            from++;
        }
        while (from < to && invisible(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean invisible(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT;
    }

    private static void requireDate(String digits) throws Malformed {
        try {
            LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6, 8)));
        } catch (DateTimeException impossible) {
            throw new Malformed(Fault.BIRTH_DATE);
        }
    }

    public LocalDate birthDate() {
        return LocalDate.of(
                Integer.parseInt(value.substring(0, 4)),
                Integer.parseInt(value.substring(4, 6)),
                Integer.parseInt(value.substring(6, 8)));
    }

    public boolean contract() {
        return Integer.parseInt(value.substring(12, 14)) > 12;
    }

    /** What is no such number stays as it is. */
    public static @Nullable String display(@Nullable String number) {
        return number == null || number.length() != 18 ? number : new EmployeeNumber(number).display();
    }

    /** As printed in letters: {@code 19860926 201505 1 001}. */
    public String display() {
        return value.substring(0, 8)
                + ' '
                + value.substring(8, 14)
                + ' '
                + value.charAt(14)
                + ' '
                + value.substring(15);
    }
}
