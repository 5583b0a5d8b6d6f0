package id.go.pontianak.bangkom.lifecycle.certificate.seal;

/**
 * Port to a service that puts the electronic seal of the institution on documents (segel elektronik, PP 71/2019). A service keeps the key; we
 * send a document and get it back sealed. Without a configured service certificates are issued without a seal.
 */
public interface ElectronicSeal {

    /** Whether a service is configured; nothing is asked of it for that. */
    boolean on();

    /** The PDF with its seal; asked once, never tried again from here. Takes seconds: never inside a transaction. */
    byte[] seal(byte[] pdf) throws SealRefused;
}
