package id.go.pontianak.bangkom.foundation.access.domain;

import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import java.util.Locale;

/** User names as people type them: in capitals, with blanks around them, or a number as it is printed. */
public final class Usernames {

    private static final int DIGITS_OF_A_NUMBER = 18;

    private Usernames() {}

    /** Dots are part of a name such as {@code budi.2} and dropped only where they divide a whole number. */
    public static String of(String typed) {
        String number = EmployeeNumber.typed(typed);
        String name = number.length() == DIGITS_OF_A_NUMBER ? number : EmployeeNumber.withoutItsEnds(typed);
        return name.toLowerCase(Locale.ROOT);
    }
}
