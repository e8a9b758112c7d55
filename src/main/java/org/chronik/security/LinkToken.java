package org.chronik.security;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The token in a customer's link: the link's key and 128 bits of HMAC-SHA-256 over it by the server's key, as 32
 * characters of Base64url. It is computed when a mail leaves and stored nowhere, so nobody inside can read it.
 */
@Singleton
@Startup
public class LinkToken {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int MAC_BYTES = 16;

    @Inject
    @ConfigProperty(name = "chronik.link.key")
    private Optional<String> configured;

    private SecretKeySpec key;

    @PostConstruct
    void start() {
        byte[] bytes = configured
                .map(Base64.getDecoder()::decode)
                .filter(b -> b.length >= KEY_BYTES)
                .orElseThrow(() -> new IllegalStateException(
                        "chronik.link.key is missing or too short: set it to at least 32 random bytes in Base64,"
                                + " for instance from: openssl rand -base64 32"));
        key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** The token of a link, by the link's key. */
    public String of(long linkId) {
        byte[] id = ByteBuffer.allocate(Long.BYTES).putLong(linkId).array();
        byte[] token = Arrays.copyOf(id, Long.BYTES + MAC_BYTES);
        System.arraycopy(mac(id), 0, token, Long.BYTES, MAC_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The key of the link that the token is of; empty if the token was not made here. */
    public OptionalLong verify(String token) {
        if (!token.matches("[A-Za-z0-9_-]{32}")) {
            return OptionalLong.empty();
        }
        byte[] bytes = Base64.getUrlDecoder().decode(token);
        byte[] id = Arrays.copyOf(bytes, Long.BYTES);
        byte[] mac = Arrays.copyOfRange(bytes, Long.BYTES, bytes.length);
        return MessageDigest.isEqual(mac, Arrays.copyOf(mac(id), MAC_BYTES))
                ? OptionalLong.of(ByteBuffer.wrap(id).getLong())
                : OptionalLong.empty();
    }

    private byte[] mac(byte[] id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(id);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", e);
        }
    }
}
