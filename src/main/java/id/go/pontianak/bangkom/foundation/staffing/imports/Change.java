package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.importing.PreviewRow;

/** One line of the preview; {@code key} is a code or NIP, {@code label} a name, {@code detail} says what becomes of it. */
public record Change(Kind kind, String sheet, int row, String key, String label, String detail) {

    public enum Kind {
        /** Looks like somebody known under another number; a person says whether it is. */
        MATCH,
        NEW,
        CHANGED,
        /** Somebody's time in an office ends because a successor begins. */
        ENDS,
        /** Somebody serves no more: the person himself. */
        LEAVES,
        /** An office of his, which nobody holds from then on. */
        VACATED,
        /** A seat, an offer or a place on a reserve of his. */
        CONCERNED,
        /** Known, but not in the file: nothing happens, somebody should look. */
        ABSENT
    }

    public PreviewRow shown() {
        return new PreviewRow(kind.name(), sheet, row, key, label, detail);
    }

    public static Change of(PreviewRow row) {
        return new Change(Kind.valueOf(row.kind()), row.sheet(), row.row(), row.key(), row.label(), row.detail());
    }
}
