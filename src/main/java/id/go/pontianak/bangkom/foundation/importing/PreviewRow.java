package id.go.pontianak.bangkom.foundation.importing;

/**
 * One line of a preview: {@code kind} is the importing module's own word (NEW, CHANGED, …), {@code key} a code or NIP, {@code label} a name,
 * {@code detail} says what becomes of it.
 */
public record PreviewRow(String kind, String sheet, int row, String key, String label, String detail) {}
