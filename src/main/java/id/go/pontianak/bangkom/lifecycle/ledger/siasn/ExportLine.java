package id.go.pontianak.bangkom.lifecycle.ledger.siasn;

import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger with what SIASN asks of its person and programme. {@code siasnId} is pnsOrangId, {@code structuralTraining}
 * latihanStrukturalId; {@code reason} says why a credit was taken back; null: not known or none.
 */
public record ExportLine(
        UUID credit,
        ExportPart part,
        String number,
        String name,
        @Nullable String siasnId,
        @Nullable Integer structuralTraining,
        Training training,
        @Nullable String reason) {}
