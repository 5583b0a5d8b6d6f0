package id.go.pontianak.bangkom.lifecycle.behaviour;

/** What keeps people from applying what they learned, and what follows; without advice nothing does. */
public record Obstacle(String code, String words, String english, String advice, String adviceEnglish) {

    /** That there is none. */
    public static final String NONE = "H0";

    public String in(String language) {
        return language.equals("en") ? english : words;
    }

    public String adviceIn(String language) {
        return language.equals("en") ? adviceEnglish : advice;
    }
}
