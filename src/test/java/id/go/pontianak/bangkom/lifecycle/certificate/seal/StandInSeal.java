package id.go.pontianak.bangkom.lifecycle.certificate.seal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The seal service of a test while it has one; otherwise none is configured, as where the product is new. */
@Component
@Primary
public class StandInSeal implements ElectronicSeal {

    private volatile @Nullable ElectronicSeal service;

    public void becomes(@Nullable ElectronicSeal other) {
        service = other;
    }

    @Override
    public boolean on() {
        return service != null;
    }

    @Override
    public byte[] seal(byte[] pdf) throws SealRefused {
        ElectronicSeal asked = service;
        if (asked == null) {
            throw new IllegalStateException("no seal service");
        }
        return asked.seal(pdf);
    }
}
