package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.importing.MarkedUpload;
import id.go.pontianak.bangkom.foundation.staffing.imports.DirectoryImports.MarkedFile;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Layout;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The uploaded files of the directory as a workbook to mend. */
@Component
public class MarkedFiles {

    private final DirectoryImports imports;
    private final MarkedUpload marked;

    MarkedFiles(DirectoryImports imports, MarkedUpload marked) {
        this.imports = imports;
        this.marked = marked;
    }

    public void write(Actor actor, UUID id, Locale locale, OutputStream out) throws IOException {
        MarkedFile file = imports.marked(actor, id);
        marked.write(Layout.FORMS, file.files(), file.faults(), locale, out);
    }
}
