package id.go.pontianak.bangkom.lifecycle.ledger.siasn;

import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger with what SIASN asks of its person and programme. {@code siasnId} is pnsOrangId, {@code structuralTraining}
 * latihanStrukturalId; {@code batch} the number of the batch it was earned in, empty where it was none; {@code reason} says why a credit was taken back; null: not known or none.
 */
record ExportLine(
        ExportPart part,
        String number,
        String name,
        @Nullable String siasnId,
        @Nullable Integer structuralTraining,
        Training training,
        String batch,
        @Nullable String reason) {}
