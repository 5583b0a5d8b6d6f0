package id.go.pontianak.bangkom.demo.mailbox;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** A recipient whose mails go to our table before the server says that it has them. */
record CatchingUser(String address, Mailbox mailbox) implements GreenMailUser {

    @Override
    public void deliver(MovingMessage mail) {
        deliver(mail.getMessage());
    }

    @Override
    public void deliver(MimeMessage mail) {
        try {
            mailbox.keep(ParsedMail.of(mail, address));
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public String getEmail() {
        return address;
    }

    @Override
    public String getLogin() {
        return address;
    }

    @Override
    public String getQualifiedMailboxName() {
        return address;
    }

    @Override
    public void create() {
        throw new UnsupportedOperationException("nobody signs in to the mail catcher");
    }

    @Override
    public void delete() {
        throw new UnsupportedOperationException("nobody signs in to the mail catcher");
    }

    @Override
    public String getPassword() {
        throw new UnsupportedOperationException("nobody signs in to the mail catcher");
    }

    @Override
    public void setPassword(String password) {
        throw new UnsupportedOperationException("nobody signs in to the mail catcher");
    }

    @Override
    public void authenticate(String password) {
        throw new UnsupportedOperationException("nobody signs in to the mail catcher");
    }
}
