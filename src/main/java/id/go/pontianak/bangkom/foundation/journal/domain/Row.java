package id.go.pontianak.bangkom.foundation.journal.domain;

import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import java.util.Arrays;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An entry as stored: with its key, its hash and what proves an erased reason. */
record Row(long id, JournalEntry entry, byte @Nullable [] salt, byte @Nullable [] reasonDigest, byte[] contentHash) {

    static byte[] digestOf(byte[] salt, String reason) {
        return new Hash().add(salt).add(reason).value();
    }

    /** The number within the case is not part of it: the seal covers that. */
    static byte[] contentHash(JournalEntry entry, byte @Nullable [] reasonDigest) {
        Hash hash = new Hash()
                .add(entry.caseNumber().value())
                .add(entry.action())
                .add(entry.actor())
                .add(entry.capacity())
                .add(entry.forOffice())
                .add(reasonDigest)
                .add(entry.at());
        new TreeMap<>(entry.facts()).forEach((key, value) -> hash.add(key).add(value));
        return hash.value();
    }

    byte[] sealAfter(byte[] before) {
        return new Hash()
                .add(before)
                .add(Long.valueOf(id))
                .add(Long.valueOf(entry.no()))
                .add(contentHash(entry, reasonDigest))
                .value();
    }

    /** Whether the columns still say what was hashed when they were written. */
    boolean intact() {
        String reason = entry.reason();
        boolean reasonIntact = reason == null || salt != null && Arrays.equals(digestOf(salt, reason), reasonDigest);
        return reasonIntact && Arrays.equals(contentHash(entry, reasonDigest), contentHash);
    }
}
