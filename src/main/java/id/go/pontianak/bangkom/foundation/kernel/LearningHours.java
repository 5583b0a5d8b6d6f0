package id.go.pontianak.bangkom.foundation.kernel;

/** Learning hours (jam pelajaran, JP); one is 45 minutes (Peraturan LAN 10/2018). */
public record LearningHours(int value) implements Comparable<LearningHours> {

    public static final LearningHours NONE = new LearningHours(0);

    public LearningHours plus(LearningHours other) {
        return new LearningHours(value + other.value);
    }

    @Override
    public int compareTo(LearningHours other) {
        return Integer.compare(value, other.value);
    }
}
