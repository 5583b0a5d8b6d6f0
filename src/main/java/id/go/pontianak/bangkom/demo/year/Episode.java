package id.go.pontianak.bangkom.demo.year;

/** One part of the year: what happens, and what must stand afterwards. Episodes are played in the order of their beans. */
public interface Episode {

    /** Completes {@code demo.year.episode.<name>} and the keys of its findings. */
    String name();

    void play(Year year);

    void check(Year year, Findings findings);
}
