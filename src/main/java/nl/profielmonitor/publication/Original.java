package nl.profielmonitor.publication;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/** The bytes of a delivered file, on their way into the database. */
record Original(byte[] content) {

    /** Bytes in one part: well under what any database minds in one value. */
    static final int PART_SIZE = 512 * 1024;

    int size() {
        return content.length;
    }

    /** In hexadecimal, lower case. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    int parts() {
        return (size() + PART_SIZE - 1) / PART_SIZE;
    }

    /** @param part from 1 */
    StoredPart part(UUID delivery, int part) {
        int start = (part - 1) * PART_SIZE;
        return new StoredPart(delivery, part, Arrays.copyOfRange(content, start, Math.min(start + PART_SIZE, size())));
    }
}
