package id.go.pontianak.bangkom.foundation.access;

import id.go.pontianak.bangkom.foundation.access.domain.Throttle;
import id.go.pontianak.bangkom.foundation.access.domain.Throttle.Allowance;
import org.springframework.stereotype.Service;

/** Rate limit for what strangers may ask without signing in, by their source and for all nodes together; it slows down and never locks out. */
@Service
public class VisitorThrottle {

    private final Throttle throttle;

    VisitorThrottle(Throttle throttle) {
        this.throttle = throttle;
    }

    /** One page; false when this source has to wait first. */
    public boolean admitsView(String source) {
        return throttle.admit(Allowance.VIEW, source);
    }

    /** What was asked for exists: it was no guess, and that view is not counted. */
    public void forgivesView(String source) {
        throttle.forgive(Allowance.VIEW, source);
    }

    /** One file to be looked at, before anything of it is read. */
    public boolean admitsFile(String source) {
        return throttle.admit(Allowance.FILE, source);
    }
}
