package id.go.pontianak.bangkom.lifecycle.certificate.badge;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.go.pontianak.bangkom.foundation.kernel.JsonText;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificate;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder;
import id.go.pontianak.bangkom.lifecycle.certificate.PublicAddresses;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Writes an OpenBadgeCredential (Open Badges 3.0, W3C verifiable credentials 2.0) of a certificate as JSON-LD. The subject is named by name
 * alone. It carries no proof: it is believed because it is read from the portal's own address, and its status stands in the list it names.
 */
@Component
public class OpenBadges {

    private static final List<String> CONTEXT = List.of(
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");

    private final PublicAddresses addresses;
    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    OpenBadges(PublicAddresses addresses) {
        this.addresses = addresses;
    }

    public byte[] credential(Certificate certificate) {
        CertificateOrder.Course course = certificate.order().course();
        Map<String, Object> credential = new LinkedHashMap<>();
        credential.put("@context", CONTEXT);
        credential.put("id", addresses.of(certificate) + "/credential.json");
        credential.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        credential.put("issuer", issuer());
        credential.put("validFrom", certificate.issuedAt().toString());
        credential.put("name", course.title());
        credential.put("credentialSubject", subject(certificate));
        credential.put("credentialStatus", status(certificate));
        return bytes(credential);
    }

    private Map<String, Object> issuer() {
        return Map.of(
                "id", addresses.home(),
                "type", List.of("Profile"),
                "name", "BKPSDM Kota Pontianak");
    }

    private Map<String, Object> subject(Certificate certificate) {
        CertificateOrder.Course course = certificate.order().course();
        Map<String, Object> achievement = new LinkedHashMap<>();
        achievement.put("id", addresses.home() + "/programmes/" + course.code());
        achievement.put("type", List.of("Achievement"));
        achievement.put("name", course.title());
        achievement.put("description", course.title() + ", " + course.hours().value() + " JP");
        achievement.put("criteria", Map.of("narrative", "Lulus pelatihan yang diselenggarakan " + course.organiser()));
        achievement.put("creditsAvailable", course.hours().value());
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("type", List.of("AchievementSubject"));
        subject.put(
                "identifier",
                List.of(identity("name", certificate.order().recipient().name())));
        subject.put("activityStartDate", course.starts() + "T00:00:00Z");
        subject.put("activityEndDate", course.ends() + "T00:00:00Z");
        subject.put("creditsEarned", course.hours().value());
        subject.put("licenseNumber", certificate.number());
        subject.put("achievement", achievement);
        return subject;
    }

    private static Map<String, Object> identity(String type, String value) {
        return Map.of("type", "IdentityObject", "hashed", false, "identityHash", value, "identityType", type);
    }

    private Map<String, Object> status(Certificate certificate) {
        Certificate.Place place = certificate.place();
        String list = addresses.statusList(place.year());
        return Map.of(
                "id",
                list + "#" + place.index(),
                "type",
                "BitstringStatusListEntry",
                "statusPurpose",
                "revocation",
                "statusListIndex",
                String.valueOf(place.index()),
                "statusListCredential",
                list);
    }

    /** The list of a year: which of its certificates no longer count (W3C Bitstring Status List 1.0). */
    public byte[] statusList(int year, StatusList list) {
        String address = addresses.statusList(year);
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("id", address + "#list");
        subject.put("type", "BitstringStatusList");
        subject.put("statusPurpose", "revocation");
        subject.put("encodedList", list.encoded());
        Map<String, Object> credential = new LinkedHashMap<>();
        credential.put("@context", CONTEXT.subList(0, 1));
        credential.put("id", address);
        credential.put("type", List.of("VerifiableCredential", "BitstringStatusListCredential"));
        credential.put("issuer", addresses.home());
        credential.put("credentialSubject", subject);
        return bytes(credential);
    }

    private byte[] bytes(Map<String, Object> document) {
        return JsonText.write(json, document).getBytes(StandardCharsets.UTF_8);
    }
}
