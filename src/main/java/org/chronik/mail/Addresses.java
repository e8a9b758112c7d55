package org.chronik.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Arrays;
import java.util.List;
import org.chronik.records.Refused;

/** E-mail addresses as people type them: several in one field, divided by comma, semicolon or line. */
public final class Addresses {

    private Addresses() {}

    /**
     * The addresses in a field, in order, each once.
     *
     * @throws Refused with {@code mail.refused.address} and the part that is no address
     */
    public static List<String> parse(String typed) {
        if (typed == null) {
            return List.of();
        }
        return Arrays.stream(typed.split("[,;\\s]+"))
                .filter(part -> !part.isEmpty())
                .map(Addresses::check)
                .distinct()
                .toList();
    }

    private static String check(String part) {
        try {
            InternetAddress address = new InternetAddress(part, true);
            if (!part.matches("[^@]+@[^@]+\\.[^@.]+") || !part.equals(address.getAddress())) {
                throw new Refused("mail.refused.address", part);
            }
            return part;
        } catch (AddressException e) {
            throw new Refused("mail.refused.address", part);
        }
    }
}
