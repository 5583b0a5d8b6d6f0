package id.go.pontianak.bangkom.foundation.directory.domain;

import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.directory.Capacity.Kind;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;

/** How somebody signs (SE BKN 1/SE/I/2021): "Plt." and "Plh." before the post, "a.n." for who acts in the holder's name. */
public final class Titles {

    private Titles() {}

    public static Capacity holder(Addressee acted, String office, String post, String letter, boolean fromAbove) {
        Kind kind = switch (letter) {
            case "PLH" -> Kind.PLH;
            case "PLT" -> Kind.PLT;
            case "PJ" -> Kind.PJ;
            default -> Kind.DEFINITIVE;
        };
        String prefix = switch (kind) {
            case PLH -> "Plh. ";
            case PLT -> "Plt. ";
            case PJ -> "Pj. ";
            default -> "";
        };
        return new Capacity(acted, fromAbove ? Kind.SUPERIOR : kind, office, prefix + post);
    }

    public static Capacity substitute(Addressee acted, String office, String post) {
        return new Capacity(acted, Kind.SUBSTITUTE, office, "a.n. " + post);
    }
}
