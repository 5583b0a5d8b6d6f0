package id.go.pontianak.bangkom.foundation.spreadsheet;

/** A sheet that was not read, which whoever uploaded it is told. */
public record LeftOut(String place, Why why) {

    public enum Why {
        HIDDEN,
        /** It has the heading of no table that is looked for. */
        FOREIGN,
        /** Another sheet of the workbook bears the very name of this table. */
        SUPERSEDED
    }
}
