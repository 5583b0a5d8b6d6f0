package id.go.pontianak.bangkom.lifecycle.certificate.print;

/** Numbers in Indonesian words (terbilang), as letters repeat them so that nobody changes a digit. */
final class NumberWords {

    private static final String[] SMALL = {
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"
    };

    private static final int MOST = 9999;

    private NumberWords() {}

    /** {@code tiga puluh dua} for 32; from 0 to 9,999. */
    static String of(int number) {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException("0 to " + MOST + ", not " + number);
        }
        if (number < SMALL.length) {
            return SMALL[number];
        }
        if (number < 20) {
            return of(number - 10) + " belas";
        }
        if (number < 100) {
            return of(number / 10) + " puluh" + rest(number % 10);
        }
        if (number < 1000) {
            return (number < 200 ? "seratus" : of(number / 100) + " ratus") + rest(number % 100);
        }
        return (number < 2000 ? "seribu" : of(number / 1000) + " ribu") + rest(number % 1000);
    }

    private static String rest(int number) {
        return number == 0 ? "" : " " + of(number);
    }
}
