package id.go.pontianak.bangkom.portal.start;

import java.util.List;

/** The product does not start for real use like this. */
class ProductionRefused extends RuntimeException {

    private final transient List<String> faults;

    ProductionRefused(List<String> faults) {
        super(String.join(" ", faults));
        this.faults = faults;
    }

    List<String> faults() {
        return faults;
    }
}
