package id.go.pontianak.bangkom.foundation.access;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;

/** The roles that no office carries. Everything else follows from offices (directory). */
public enum Role {
    HR_ANALYST("hr-analyst"),
    /** Per perangkat daerah: pengelola kepegawaian unit. */
    UNIT_HR("unit-hr"),
    TRAINER("trainer"),
    ORGANISER("organiser"),
    AUDITOR("auditor"),
    ADMIN("admin");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Addressee hrAnalyst() {
        return Addressee.role(HR_ANALYST.code);
    }

    public static Addressee unitHr(String governmentUnit) {
        return Addressee.role(UNIT_HR.code, governmentUnit);
    }
}
