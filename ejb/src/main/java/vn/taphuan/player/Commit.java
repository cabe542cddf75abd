package vn.taphuan.player;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.StringReader;
import vn.taphuan.shared.Refused;

/**
 * What a running package sends to be kept.
 *
 * @param seq the sender's own count: the largest wins
 * @param session when this run of the package began, by our clock in milliseconds: its time is counted once
 * @param data as they came
 */
record Commit(long seq, long session, String data, CmiReading reading) {
    /** Suspended data of SCORM 2004 are 64,000 characters; hundreds of answers may stand beside them. */
    static final int LONGEST = 1 << 20;

    static Commit of(String body) {
        if (body.length() > LONGEST) throw new Refused("player.tooLarge", LONGEST >> 20);
        try (var reader = Json.createReader(new StringReader(body))) {
            var sent = reader.readObject();
            if (!(sent.get("cmi") instanceof JsonObject cmi)) throw new Refused("player.unreadable");
            return new Commit(number(sent, "seq"), number(sent, "session"), cmi.toString(), CmiReading.of(cmi));
        } catch (JsonException | ArithmeticException e) {
            throw new Refused("player.unreadable");
        }
    }

    private static long number(JsonObject sent, String name) {
        if (sent.get(name) instanceof JsonNumber number && number.longValueExact() > 0) return number.longValueExact();
        throw new Refused("player.unreadable");
    }
}
