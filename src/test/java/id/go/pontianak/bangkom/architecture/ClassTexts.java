package id.go.pontianak.bangkom.architecture;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The texts that a class file uses (constant pool, Java Virtual Machine Specification 4.4), without the names of its methods and types. */
final class ClassTexts {

    private static final int HEAD = 8;
    private static final int WORDS = 1;
    private static final int TEXT = 8;

    private ClassTexts() {}

    static Set<String> of(Path file) {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.skipNBytes(HEAD);
            int entries = in.readUnsignedShort();
            Map<Integer, String> words = new HashMap<>();
            Set<Integer> texts = new HashSet<>();
            for (int at = 1; at < entries; at++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case WORDS -> words.put(at, in.readUTF());
                    case TEXT -> texts.add(in.readUnsignedShort());
                    case 7, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                    // Long numbers take two entries.
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        at++;
                    }
                    default -> throw new IllegalStateException(file + " has an entry of kind " + tag);
                }
            }
            return texts.stream().map(words::get).collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
