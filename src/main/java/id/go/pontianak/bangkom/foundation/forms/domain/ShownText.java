package id.go.pontianak.bangkom.foundation.forms.domain;

import id.go.pontianak.bangkom.foundation.forms.Shown.Fact;
import id.go.pontianak.bangkom.foundation.kernel.ChangedMeanwhile.Change;
import id.go.pontianak.bangkom.foundation.kernel.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What was shown, as the text that a form carries: the values themselves, so that he who comes too late reads what they were. What is too
 * long for that travels as its digest, and he reads only that something changed. It is no secret and no right: who forges it forgoes the
 * warning.
 */
public final class ShownText {

    private static final int LONGEST = 6_000;
    private static final int LONGEST_UNPACKED = 200_000;
    private static final String DIGEST = "~";
    private static final String BETWEEN_PARTS = "\u001f";
    private static final String BETWEEN_FACTS = "\u001e";

    private ShownText() {}

    public static String of(List<Fact> facts) {
        byte[] plain = plain(facts).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(plain);
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
        return text.length() <= LONGEST && plain.length <= LONGEST_UNPACKED ? text : DIGEST + Sha256.of(plain(facts));
    }

    /** Whether this was made of just these values. */
    public static boolean same(String text, List<Fact> facts) {
        return text.equals(of(facts));
    }

    /** What is another now; empty where only a digest travelled, or what came back is none of ours. */
    public static List<Change> changes(String text, List<Fact> facts) {
        Map<String, Fact> before = byName(read(text));
        if (before.isEmpty()) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        byName(facts).forEach((name, now) -> {
            Fact was = before.remove(name);
            if (was == null || !was.value().equals(now.value())) {
                changes.add(new Change(now.field(), now.label(), was == null ? "" : was.value(), now.value()));
            }
        });
        before.values().forEach(gone -> changes.add(new Change(gone.field(), gone.label(), gone.value(), "")));
        return changes;
    }

    private static Map<String, Fact> byName(List<Fact> facts) {
        Map<String, Fact> named = new LinkedHashMap<>();
        facts.forEach(fact -> named.put(fact.field() + BETWEEN_PARTS + fact.label(), fact));
        return named;
    }

    private static String plain(List<Fact> facts) {
        StringBuilder plain = new StringBuilder();
        for (Fact fact : facts) {
            plain.append(String.join(BETWEEN_PARTS, fact.field(), fact.label(), fact.value()))
                    .append(BETWEEN_FACTS);
        }
        return plain.toString();
    }

    private static List<Fact> read(String text) {
        List<Fact> facts = new ArrayList<>();
        for (String one : unpacked(text).split(BETWEEN_FACTS, -1)) {
            String[] parts = one.split(BETWEEN_PARTS, -1);
            if (parts.length == 3) {
                facts.add(new Fact(parts[0], parts[1], parts[2]));
            }
        }
        return facts;
    }

    private static String unpacked(String text) {
        if (text.startsWith(DIGEST)) {
            return "";
        }
        try (InflaterInputStream in = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(text)))) {
            return new String(in.readNBytes(LONGEST_UNPACKED), StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException notOurs) {
            return "";
        }
    }
}
