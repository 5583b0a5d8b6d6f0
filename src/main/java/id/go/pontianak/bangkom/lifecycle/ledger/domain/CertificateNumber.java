package id.go.pontianak.bangkom.lifecycle.ledger.domain;

import java.text.Normalizer;
import java.util.Locale;

/** Certificate numbers are written with different blanks, dashes and cases; two are the same when their letters and digits are. */
public final class CertificateNumber {

    private CertificateNumber() {}

    /** Normalised for comparing; empty where the text has neither letter nor digit and so names no certificate. */
    public static String key(String printed) {
        return Normalizer.normalize(printed, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
