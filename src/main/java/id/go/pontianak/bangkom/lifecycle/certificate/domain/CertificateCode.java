package id.go.pontianak.bangkom.lifecycle.certificate.domain;

import java.security.SecureRandom;

/** The secret part of a certificate's public address: 80 random bits as 16 letters and digits of base32 (RFC 4648). */
public final class CertificateCode {

    public static final int LENGTH = 16;

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final SecureRandom RANDOM = new SecureRandom();

    private CertificateCode() {}

    public static String random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int no = 0; no < LENGTH; no++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
