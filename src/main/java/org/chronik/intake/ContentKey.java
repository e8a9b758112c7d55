package org.chronik.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** A key that follows from what is said: the same for the same values, in any run. */
final class ContentKey {

    private ContentKey() {}

    static UUID of(String... values) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join(Row.DIVIDER, values).getBytes(StandardCharsets.UTF_8));
            ByteBuffer bytes = ByteBuffer.wrap(hash);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
