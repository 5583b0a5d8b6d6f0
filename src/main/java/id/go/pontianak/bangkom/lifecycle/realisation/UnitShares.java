package id.go.pontianak.bangkom.lifecycle.realisation;

import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a run is for each perangkat daerah. */
final class UnitShares {

    /** Seats that no quota keeps. */
    static final String CITY = "";

    private UnitShares() {}

    static Map<String, Figures> planned(RealisedRun run) {
        Map<String, Figures> shares = new TreeMap<>();
        if (run.item().counts()) {
            Map<String, Integer> quota = run.item().quota();
            int hours = run.item().content().hours();
            quota.forEach((unit, seats) -> shares.put(unit, new Figures(1, seats, seats * hours, Rupiah.ZERO)));
            int open = run.run().seats()
                    - quota.values().stream().mapToInt(Integer::intValue).sum();
            if (open > 0) {
                shares.put(CITY, new Figures(1, open, open * hours, Rupiah.ZERO));
            }
        }
        return shares;
    }

    static Map<String, Figures> realised(RealisedRun run) {
        Map<String, Figures> shares = new TreeMap<>();
        Set<String> units = new TreeSet<>(run.people().keySet());
        units.addAll(run.hours().keySet());
        units.forEach(unit -> shares.put(
                unit,
                new Figures(1, run.people().getOrDefault(unit, 0), run.hours().getOrDefault(unit, 0), Rupiah.ZERO)));
        return shares;
    }
}
