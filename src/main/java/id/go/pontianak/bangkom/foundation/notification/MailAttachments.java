package id.go.pontianak.bangkom.foundation.notification;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.List;

/** Supplies what notices of its kind have attached; a later module declares one as a bean. */
public interface MailAttachments {

    /** Of the form {@code <module>/<what>}. */
    String kind();

    /**
     * What is true at the moment the mail is composed. Empty: it holds no more (cancelled, given up), and the notice is left out of the mail with
     * that reason. Slow work is allowed here, never in the transaction that wrote the notice.
     */
    List<Attachment> at(String key, PersonId to);
}
