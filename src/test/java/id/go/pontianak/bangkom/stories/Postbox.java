package id.go.pontianak.bangkom.stories;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** What arrived over SMTP. */
class Postbox {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /** A mail as its reader sees it. */
    record Letter(String id, String to, String subject, String text) {

        String link() {
            Matcher link = LINK.matcher(text);
            if (!link.find()) {
                throw new AssertionError("no link in: " + text);
            }
            return link.group();
        }

        @Override
        public String toString() {
            return to + " | " + subject;
        }
    }

    private final GreenMail server;
    private final Set<String> old = new HashSet<>();

    Postbox(GreenMail server) {
        this.server = server;
    }

    /** What has arrived so far does not count any more. */
    void forget() {
        letters().forEach(letter -> old.add(letter.id()));
    }

    /** What has arrived since, in no particular order. */
    List<Letter> letters() {
        return Arrays.stream(server.getReceivedMessages())
                .map(Postbox::read)
                .filter(letter -> !old.contains(letter.id()))
                .toList();
    }

    /** Waits until such a mail is there. */
    Letter await(Predicate<Letter> wanted) {
        return Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(60))
                .pollInterval(java.time.Duration.ofMillis(300))
                .until(
                        () -> letters().stream().filter(wanted).reduce((first, last) -> last),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private static Letter read(MimeMessage message) {
        try {
            InternetAddress to = (InternetAddress) message.getAllRecipients()[0];
            return new Letter(
                    message.getMessageID(), to.getAddress(), message.getSubject(), text(message.getContent()));
        } catch (MessagingException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String text(Object content) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            BodyPart first = parts.getBodyPart(0);
            return text(first.getContent());
        }
        return content.toString();
    }
}
