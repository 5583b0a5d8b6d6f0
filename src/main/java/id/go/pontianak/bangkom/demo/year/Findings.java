package id.go.pontianak.bangkom.demo.year;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what an episode left. */
public final class Findings {

    private final String episode;
    private final String subject;
    private final List<Finding> all;

    Findings(String episode) {
        this(episode, "", new ArrayList<>());
    }

    private Findings(String episode, String subject, List<Finding> all) {
        this.episode = episode;
        this.subject = subject;
        this.all = all;
    }

    /** The same collection, about one training. */
    public Findings about(Training training) {
        return new Findings(episode, training.programme(), all);
    }

    public void count(String name, long expected, long found) {
        add(name, String.valueOf(expected), String.valueOf(found));
    }

    /** In whole rupiah. */
    public void money(String name, long expected, long found) {
        add(name, new Rupiah(expected).toString(), new Rupiah(found).toString());
    }

    public void holds(String name, boolean found) {
        add(name, "true", String.valueOf(found));
    }

    /** Exactly these people; found is how many of them, and how many others. */
    public void people(String name, Collection<PersonId> expected, Collection<PersonId> found) {
        Set<PersonId> others = new HashSet<>(found);
        expected.forEach(others::remove);
        Set<PersonId> met = new HashSet<>(expected);
        met.retainAll(new HashSet<>(found));
        add(name, String.valueOf(expected.size()), met.size() + (others.isEmpty() ? "" : " + " + others.size()));
    }

    /** These lines in this order, others between them or not; found is how far it goes. */
    public void journal(List<String> expected, List<String> found) {
        int met = 0;
        for (String line : found) {
            met += met < expected.size() && line.equals(expected.get(met)) ? 1 : 0;
        }
        count("journal", expected.size(), met);
    }

    void stopped(String why) {
        add(Finding.STOPPED, "", why);
    }

    List<Finding> all() {
        return List.copyOf(all);
    }

    private void add(String name, String expected, String found) {
        all.add(new Finding(episode, name, subject, expected, found));
    }
}
