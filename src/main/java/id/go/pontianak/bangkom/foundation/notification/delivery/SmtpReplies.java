package id.go.pontianak.bangkom.foundation.notification.delivery;

import jakarta.mail.MessagingException;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** What a refusal means for the mail. */
final class SmtpReplies {

    /** We have not signed in well enough: a fault of the installation, not of this mail. */
    private static final Set<Integer> NOT_SIGNED_IN = Set.of(530, 534, 535, 538);

    private static final int LONGEST = 500;

    private SmtpReplies() {}

    /** {@code written}: the text was begun, so that without an answer nobody knows whether the server took it. */
    static SendResult judge(MessagingException refused, boolean written) {
        String reply = describe(refused);
        int code = codeOf(refused);
        if (NOT_SIGNED_IN.contains(code)) {
            return SendResult.unreachable(reply);
        }
        if (code >= 500 && !aboutUs(refused)) {
            return SendResult.failed(reply);
        }
        return code < 400 && written ? SendResult.ambiguous(reply) : SendResult.retry(reply);
    }

    static String describe(MessagingException failure) {
        Exception last = failure;
        while (last instanceof MessagingException link && link.getNextException() != null) {
            last = link.getNextException();
        }
        String text = String.valueOf(last.getMessage()).strip().replaceAll("\\s+", " ");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static boolean aboutUs(MessagingException refused) {
        return refused instanceof SMTPSenderFailedException
                || refused.getNextException() instanceof SMTPSenderFailedException;
    }

    /** The server's code, wherever in the chain it stands; zero without one. */
    private static int codeOf(MessagingException refused) {
        int code = 0;
        for (Exception link = refused;
                link instanceof MessagingException;
                link = ((MessagingException) link).getNextException()) {
            code = Math.max(code, codeOfLink(link));
        }
        return code;
    }

    private static int codeOfLink(Exception link) {
        if (link instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (link instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return link instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
    }
}
