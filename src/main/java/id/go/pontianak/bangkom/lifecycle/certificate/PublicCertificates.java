package id.go.pontianak.bangkom.lifecycle.certificate;

import id.go.pontianak.bangkom.foundation.access.VisitorThrottle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/**
 * What anybody may know who has a certificate before him: its content, to be compared, and whether it counts. Never the employee number,
 * which has the date of birth in it. Slowed down by source.
 */
@Service
public class PublicCertificates {

    /** The source has asked too much and waits a while. */
    public static final class TooMany extends Exception {

        private static final long serialVersionUID = 1L;

        TooMany() {
            super("too many requests from this source");
        }
    }

    private static final Pattern CODE = Pattern.compile("[A-Za-z2-7]{16}");

    private final Certificates certificates;
    private final VisitorThrottle throttle;

    PublicCertificates(Certificates certificates, VisitorThrottle throttle) {
        this.certificates = certificates;
        this.throttle = throttle;
    }

    /** By the code of its address, in whatever case it was typed. */
    public Optional<Certificate> find(String code, String source) throws TooMany {
        if (!throttle.admitsView(source)) {
            throw new TooMany();
        }
        return CODE.matcher(code).matches() ? certificates.findByCode(code.toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    /** The serials of a year whose certificates no longer count. */
    public List<Integer> endedIn(int year, String source) throws TooMany {
        if (!throttle.admitsView(source)) {
            throw new TooMany();
        }
        return certificates.endedIn(year);
    }

    /** The certificate a file says it is; empty where it has no code, or one that is not known. Refusals stand at the field {@code file}. */
    public Optional<Certificate> find(byte[] file, String source) throws TooMany {
        PrintedCode.requireFile(file);
        if (!throttle.admitsFile(source)) {
            throw new TooMany();
        }
        return PrintedCode.in(file).flatMap(certificates::findByCode);
    }
}
