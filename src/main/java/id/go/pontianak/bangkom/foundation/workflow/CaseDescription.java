package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a process says about one of its cases. {@code stage} is the column of the board; {@code status} a message key in words
 * anybody understands; {@code page} the case's own page; {@code title} a plain text (programme and batch, or the like).
 */
public record CaseDescription(
        String title,
        Stage stage,
        String status,
        @Nullable PersonId subject,
        @Nullable String unit,
        @Nullable String programme,
        @Nullable String batch,
        String page) {

    /** Columns of the board, in order. */
    public enum Stage {
        KEBUTUHAN,
        RENCANA,
        PANGGILAN,
        PERSETUJUAN,
        PENETAPAN,
        PELAKSANAAN,
        EVALUASI,
        TINDAK_LANJUT,
        SELESAI
    }
}
