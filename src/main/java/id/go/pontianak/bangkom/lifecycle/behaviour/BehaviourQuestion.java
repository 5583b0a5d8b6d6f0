package id.go.pontianak.bangkom.lifecycle.behaviour;

/** What is judged, from 1 (not yet) to 5 (very often), as the end of a sentence; {@code subordinates}: whether subordinates can judge it too. */
public record BehaviourQuestion(int number, String words, String english, boolean subordinates) {

    public static final int LEAST = 1;
    public static final int MOST = 5;

    public String in(String language) {
        return language.equals("en") ? english : words;
    }

    public boolean askedOf(RaterRole role) {
        return subordinates || role != RaterRole.SUBORDINATE;
    }
}
