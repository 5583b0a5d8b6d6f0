package id.go.pontianak.bangkom.lifecycle.organiser;

import id.go.pontianak.bangkom.foundation.document.FileId;
import id.go.pontianak.bangkom.foundation.document.FileOwner;
import id.go.pontianak.bangkom.foundation.document.Files;
import id.go.pontianak.bangkom.foundation.document.NewFile;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Documents in which organisers answer, kept with the batch; HR of the city and auditors open them. */
@Component
class AnswerFiles implements FileOwner {

    private static final String PURPOSE = "organiser/answer";

    private final ObjectProvider<Files> files;
    private final OutsideBatches outside;

    AnswerFiles(ObjectProvider<Files> files, OutsideBatches outside) {
        this.files = files;
        this.outside = outside;
    }

    FileId keep(String batch, NamedFile document, PersonId by) {
        return files.getObject().keep(new NewFile(PURPOSE, batch, document.name(), document.content(), by));
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public boolean mayRead(PersonId reader, String ownerKey) {
        return outside.mayRead(reader);
    }
}
