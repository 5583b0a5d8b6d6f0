package id.go.pontianak.bangkom.lifecycle.certificate.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.go.pontianak.bangkom.lifecycle.certificate.seal.FakeSealService.Mood;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is sent to the national service, and what is made of each of its answers. */
class NationalSealTest {

    private static final byte[] PDF = "%PDF-1.7 sertifikat %%EOF".getBytes(StandardCharsets.ISO_8859_1);

    private FakeSealService service;

    @BeforeEach
    void service() throws IOException {
        service = new FakeSealService();
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void sealsOneDocumentAfterTheOtherEachWithAPasswordOfItsOwn() throws Exception {
        NationalSeal seal = new NationalSeal(service.settings());
        assertThat(seal.on()).isTrue();
        for (int document = 0; document < 3; document++) {
            assertThat(new String(seal.seal(PDF), StandardCharsets.ISO_8859_1))
                    .isEqualTo("%PDF-1.7 sertifikat %%EOF" + FakeSealService.SEAL);
        }
        assertThat(service.asked()).isEqualTo(3);
    }

    @Test
    void withoutAnAddressThereIsNone() {
        assertThat(new NationalSeal(new SealSettings(null, "", "", "", "", Duration.ofSeconds(1))).on())
                .isFalse();
    }

    @Test
    void aRefusalSaysWhatTheServiceSaidInOneLine() {
        service.becomes(Mood.REFUSES);
        refused(new NationalSeal(service.settings()), "Masa berlaku segel sudah habis");
        refused(new NationalSeal(service.settings("999999", Duration.ofSeconds(20))), "TOTP tidak valid");
    }

    @Test
    @DisplayName("S-40 a service that leads elsewhere is not followed, and what is no PDF is not taken")
    void anAnswerThatIsNoneOrLeadsElsewhereIsRefused() {
        service.becomes(Mood.ELSEWHERE);
        refused(new NationalSeal(service.settings()), "REFUSED");
        service.close();
        refused(new NationalSeal(service.settings()), "UNREACHABLE");
    }

    @Test
    void whatIsNoPdfIsNotTaken() {
        service.becomes(Mood.NONSENSE);
        refused(new NationalSeal(service.settings()), "UNREADABLE");
    }

    @Test
    void silenceIsNoRefusal() {
        service.becomes(Mood.SILENT);
        assertThatThrownBy(() -> new NationalSeal(service.impatient()).seal(PDF))
                .isInstanceOfSatisfying(
                        SealRefused.class,
                        refusal -> assertThat(refusal.unanswered()).isTrue());
        assertThat(service.asked()).isEqualTo(1);
    }

    @Test
    void anAnswerWhoseBodyStallsIsNotWaitedForLongerThanOneThatNeverBegins() {
        service.becomes(Mood.STALLS);
        assertTimeoutPreemptively(
                Duration.ofSeconds(15), () -> unanswered(new NationalSeal(service.impatient()), "SILENT"));
    }

    @Test
    void anAnswerWithoutAnEndIsNotRead() {
        service.becomes(Mood.ENDLESS);
        unanswered(new NationalSeal(service.settings()), "SILENT");
    }

    @Test
    void whatAGatewaySaysIsNoAnswerOfTheService() {
        service.becomes(Mood.FAILS);
        unanswered(new NationalSeal(service.settings()), "SILENT");
    }

    @Test
    void aPasswordThatDidNotArriveIsToldApart() {
        service.becomes(Mood.PASSWORD_FAILS);
        unanswered(new NationalSeal(service.settings()), "PASSWORD");
        assertThat(service.asked()).isZero();
    }

    @Test
    void noAnswerIsWaitedForLongerThanTheTurnOfANode() {
        assertThatThrownBy(() -> service.settings("100000", Duration.ofMinutes(3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("S-44 S-47 the account of the seal goes over HTTPS alone and into no text")
    void secretsGoOverHttpsAloneAndIntoNoText() {
        URI plain = URI.create("http://esign.example/");
        assertThatThrownBy(() -> new SealSettings(plain, "", "", "", "", Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(service.settings("424242", Duration.ofSeconds(20)).toString())
                .doesNotContain("sandi", "424242", "KOTA-1");
    }

    private static void unanswered(NationalSeal seal, String word) {
        assertThatThrownBy(() -> seal.seal(PDF)).isInstanceOfSatisfying(SealRefused.class, refusal -> {
            assertThat(refusal.unanswered()).isTrue();
            assertThat(refusal.word()).isEqualTo(word);
        });
    }

    private static void refused(NationalSeal seal, String word) {
        assertThatThrownBy(() -> seal.seal(PDF)).isInstanceOfSatisfying(SealRefused.class, refusal -> {
            assertThat(refusal.unanswered()).isFalse();
            assertThat(refusal.word()).isEqualTo(word);
        });
    }
}
