package id.go.pontianak.bangkom.demo.city.people;

import id.go.pontianak.bangkom.foundation.directory.EmploymentStatus;
import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** Hands out people for the history, each only once, so that nobody sits in two rooms at the same time. */
public final class Crowd {

    private final List<Resident> waiting;
    private final Set<Resident> reserved = new HashSet<>();

    public Crowd(Population population, Cast cast) {
        waiting = new ArrayList<>(population.all());
        waiting.removeAll(cast.all());
        java.util.Collections.shuffle(waiting, new Random(7));
    }

    public List<Resident> take(int count, Predicate<Resident> suitable) {
        List<Resident> taken = new ArrayList<>();
        Iterator<Resident> next = waiting.iterator();
        while (next.hasNext() && taken.size() < count) {
            Resident resident = next.next();
            if (suitable.test(resident) && !reserved.contains(resident)) {
                taken.add(resident);
                next.remove();
            }
        }
        return taken;
    }

    public static boolean staff(Resident resident) {
        boolean regular = resident.status() == EmploymentStatus.PNS || resident.status() == EmploymentStatus.PPPK;
        return regular && resident.office() == null && resident.email() != null;
    }

    public static Predicate<Resident> staffOf(String office) {
        return resident -> resident.office() == null && office.equals(resident.supervisor());
    }

    public static Predicate<Resident> tier(PositionTier tier) {
        return resident -> resident.tier() == tier && resident.office() != null;
    }
}
