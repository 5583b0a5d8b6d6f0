package id.go.pontianak.bangkom.demo.year.web;

import id.go.pontianak.bangkom.demo.year.Finding;
import java.util.List;

/** The year as its page shows it; {@code begun} once in the life of a demo. */
record YearPage(boolean begun, boolean playing, List<Part> parts) {

    /** An episode with what it left; {@code state} completes {@code demo.year.state.<state>}. */
    record Part(String name, State state, List<Finding> findings) {

        public long passed() {
            return findings.stream().filter(Finding::passed).count();
        }
    }

    enum State {
        WAITING,
        PLAYING,
        GREEN,
        FAILED
    }

    static YearPage of(boolean begun, boolean playing, List<String> episodes, List<Finding> findings) {
        long over = findings.stream().map(Finding::episode).distinct().count();
        List<Part> parts = episodes.stream()
                .map(name -> part(name, episodes.indexOf(name) == over && playing, findings))
                .toList();
        return new YearPage(begun, playing, parts);
    }

    private static Part part(String name, boolean now, List<Finding> all) {
        List<Finding> its =
                all.stream().filter(one -> one.episode().equals(name)).toList();
        if (its.isEmpty()) {
            return new Part(name, now ? State.PLAYING : State.WAITING, its);
        }
        return new Part(name, its.stream().allMatch(Finding::passed) ? State.GREEN : State.FAILED, its);
    }

    public int checks() {
        return parts.stream().mapToInt(part -> part.findings().size()).sum();
    }

    public long passed() {
        return parts.stream().mapToLong(Part::passed).sum();
    }

    /** To its end, and all as it should be. */
    public boolean green() {
        return parts.stream().allMatch(part -> part.state() == State.GREEN);
    }

    /** Neither at its end nor under way: the application was stopped, or an episode could not go on. */
    public boolean broken() {
        return begun && !playing && parts.stream().anyMatch(part -> part.state() == State.WAITING || hasStopped(part));
    }

    private static boolean hasStopped(Part part) {
        return part.findings().stream().anyMatch(one -> one.name().equals(Finding.STOPPED));
    }
}
