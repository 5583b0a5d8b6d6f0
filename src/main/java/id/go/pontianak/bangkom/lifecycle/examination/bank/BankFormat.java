package id.go.pontianak.bangkom.lifecycle.examination.bank;

/** The files in which a bank is taken along. */
public enum BankFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    GIFT("gift", "text/plain;charset=UTF-8"),
    MOODLE("xml", "application/xml;charset=UTF-8"),
    AIKEN("txt", "text/plain;charset=UTF-8");

    private final String extension;
    private final String mediaType;

    BankFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
