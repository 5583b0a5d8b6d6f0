package id.go.pontianak.bangkom.foundation.kernel;

/**
 * To whom work or a notice is directed: an office ({@code office:KA-DINKES}), a role ({@code role:hr-analyst},
 * {@code role:unit-hr@DINKES}) or one person in his own affair ({@code person:<id>}). Written as text in the engine and in our tables.
 */
public record Addressee(Kind kind, String value) {

    public enum Kind {
        OFFICE,
        ROLE,
        PERSON
    }

    public static Addressee office(String code) {
        return new Addressee(Kind.OFFICE, code);
    }

    public static Addressee role(String role) {
        return new Addressee(Kind.ROLE, role);
    }

    public static Addressee role(String role, String unit) {
        return new Addressee(Kind.ROLE, role + '@' + unit);
    }

    public static Addressee person(PersonId person) {
        return new Addressee(Kind.PERSON, person.toString());
    }

    public static Addressee parse(String text) {
        int colon = text.indexOf(':');
        return new Addressee(
                Kind.valueOf(text.substring(0, colon).toUpperCase(java.util.Locale.ROOT)), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + ':' + value;
    }
}
