package org.nianjian.publish.sdmx;

import java.nio.charset.StandardCharsets;
import org.nianjian.publish.store.Sha256;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;

/** Bodies and indicators as codes of SDMX, which hold ASCII letters, digits and {@code _ - @ $} only. */
final class Ids {
    private static final int HASH_LENGTH = 12;

    private Ids() {}

    /**
     * The code of a body: its area code (X if it has none), G for a government and D for a department, and, where these two
     * do not name it, the start of the hash of its id.
     */
    static String of(Body body) {
        String type = body.type() == BodyType.GOVERNMENT ? "G" : "D";
        if (!body.areaCode().isEmpty()
                && body.id().equals(body.areaCode() + "|" + body.type().code() + "|")) {
            return body.areaCode() + "_" + type;
        }
        String hash = Sha256.of(body.id().getBytes(StandardCharsets.UTF_8)).substring(0, HASH_LENGTH);
        return (body.areaCode().isEmpty() ? "X" : body.areaCode()) + "_" + type + "_" + hash;
    }

    /** The code of an indicator: a hyphen for every full stop; any other foreign character as {@code @} and its number. */
    static String of(String indicator) {
        StringBuilder id = new StringBuilder();
        indicator.codePoints().forEach(c -> {
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_') {
                id.append((char) c);
            } else if (c == '.') {
                id.append('-');
            } else {
                id.append('@').append(Integer.toHexString(c)).append('$');
            }
        });
        return id.toString();
    }
}
