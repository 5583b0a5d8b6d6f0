package id.go.pontianak.bangkom.stories;

import com.icegreen.greenmail.util.GreenMail;
import id.go.pontianak.bangkom.support.ReceivedMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;

/** An invitation as a calendar reads it out of a mail: which event, in which version, and whether to enter or to strike it. */
record Invitation(String uid, int sequence, String method, String description) {

    /** All that this address has received, in the order in which they came. */
    static List<Invitation> of(GreenMail server, String address) {
        List<Invitation> invitations = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            try {
                if (Arrays.toString(message.getAllRecipients()).contains(address)
                        && message.getContent() instanceof jakarta.mail.Multipart) {
                    for (Part part : ReceivedMail.of(message).parts()) {
                        if (part.isMimeType("text/calendar") && part.getDisposition() == null) {
                            invitations.add(read(part));
                        }
                    }
                }
            } catch (MessagingException | IOException | ParserException broken) {
                throw new IllegalStateException(broken);
            }
        }
        return invitations;
    }

    private static Invitation read(Part part) throws IOException, MessagingException, ParserException {
        Calendar calendar =
                new CalendarBuilder().build(new InputStreamReader(part.getInputStream(), StandardCharsets.UTF_8));
        Component event = (Component) calendar.getComponent(Component.VEVENT).orElseThrow();
        return new Invitation(
                text(event, Property.UID),
                Integer.parseInt(text(event, Property.SEQUENCE)),
                calendar.getProperty(Property.METHOD).orElseThrow().getValue(),
                text(event, Property.DESCRIPTION));
    }

    private static String text(Component event, String property) {
        return event.getProperty(property)
                .map(found -> ((Property) found).getValue())
                .orElse("");
    }
}
