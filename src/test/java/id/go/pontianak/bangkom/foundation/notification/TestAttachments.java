package id.go.pontianak.bangkom.foundation.notification;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Attachments that exist in mail tests only: what a test puts there, until it takes it away. */
@Component
class TestAttachments implements MailAttachments {

    static final String KIND = "test/invitation";

    private final Map<String, List<Attachment>> held = new ConcurrentHashMap<>();

    void hold(String key, Attachment... attachments) {
        held.put(key, List.of(attachments));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Attachment> at(String key, PersonId to) {
        return held.getOrDefault(key, List.of());
    }
}
