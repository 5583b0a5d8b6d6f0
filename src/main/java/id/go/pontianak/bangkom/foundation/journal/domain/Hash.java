package id.go.pontianak.bangkom.foundation.journal.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** SHA-256 over parts that cannot be shifted into each other: each is preceded by its length, and an absent one by -1. */
final class Hash {

    private final MessageDigest digest;

    Hash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Hash add(byte @Nullable [] part) {
        digest.update(
                ByteBuffer.allocate(4).putInt(part == null ? -1 : part.length).array());
        if (part != null) {
            digest.update(part);
        }
        return this;
    }

    Hash add(@Nullable Object part) {
        return add(part == null ? null : part.toString().getBytes(StandardCharsets.UTF_8));
    }

    byte[] value() {
        return digest.digest();
    }
}
