package id.go.pontianak.bangkom.foundation.spreadsheet;

import java.util.List;
import java.util.function.Consumer;

/** Takes a file sheet by sheet, and of each the rows in which something stands. */
public interface SheetHandler {

    /** A sheet of the file comes next; {@code false} when its rows are not wanted. */
    boolean begins(SheetName sheet, List<SheetName> all);

    void row(SheetRow row);

    /** No more rows of the sheet that began last. */
    default void ends() {}

    static SheetHandler everything(Consumer<SheetRow> rows) {
        return new SheetHandler() {
            @Override
            public boolean begins(SheetName sheet, List<SheetName> all) {
                return true;
            }

            @Override
            public void row(SheetRow row) {
                rows.accept(row);
            }
        };
    }
}
