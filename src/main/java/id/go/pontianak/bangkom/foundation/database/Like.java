package id.go.pontianak.bangkom.foundation.database;

/** What people type is searched for literally: their {@code %} and {@code _} are characters. */
final class Like {

    private Like() {}

    public static String escape(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
