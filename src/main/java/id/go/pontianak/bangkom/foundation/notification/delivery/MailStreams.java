package id.go.pontianak.bangkom.foundation.notification.delivery;

import jakarta.mail.util.StreamProvider;

/**
 * Who encodes and decodes mails (service provider of Jakarta Mail). Unless it is named, every part of every mail asks every library on the
 * class path for it when it is made, written or read, which takes as long as everything else about a mail; so whoever is found once is named.
 */
final class MailStreams {

    private static final String NAME = StreamProvider.class.getName();

    private MailStreams() {}

    /** Names the provider that is there, unless the installation names one. */
    static void nameProvider() {
        if (System.getProperty(NAME) == null) {
            System.setProperty(NAME, StreamProvider.provider().getClass().getName());
        }
    }
}
