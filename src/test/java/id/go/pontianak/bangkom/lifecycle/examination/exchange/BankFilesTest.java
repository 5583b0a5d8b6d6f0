package id.go.pontianak.bangkom.lifecycle.examination.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.importing.Fault;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.spreadsheet.SpreadsheetReader;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.lifecycle.examination.Item;
import id.go.pontianak.bangkom.lifecycle.examination.ItemText;
import id.go.pontianak.bangkom.lifecycle.examination.bank.BankFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is taken along in a file comes back the same, and a file that is wrong says everything that is wrong with it. */
class BankFilesTest {

    /** Signs that mean something in one of the formats, and letters of which files are afraid. */
    private static final String[] PIECES = {
        "kata",
        " ",
        "~",
        "=",
        "#",
        "####",
        "{",
        "}",
        ":",
        "::",
        "\\",
        "\\n",
        "[plain]",
        "]",
        "<b>",
        "</p>",
        "&amp;",
        "&",
        "]]>",
        "\"",
        "'",
        ";",
        ",",
        "-",
        "+9 %",
        "%50%",
        "->",
        "//",
        "A. ",
        "ANSWER: A",
        "…",
        "é",
        "中",
        "😀",
        "$CATEGORY: x",
        "|",
        "\t",
        "/"
    };

    private final BankFiles files = new BankFiles(new SpreadsheetReader(), new Spreadsheets());

    @ParameterizedTest
    @EnumSource(BankFormat.class)
    void whatIsWrittenIsReadAsTheSame(BankFormat format) throws IOException {
        Random random = new Random(20261129);
        for (int round = 0; round < 60; round++) {
            List<Item> items = items(random);

            ReadItems read = files.read(file(format, written(format, items)), "MP-01");

            assertThat(read.faults().stream().filter(Fault::blocks))
                    .as("%s %d", format, round)
                    .isEmpty();
            assertThat(read.entries().stream().map(ReadItems.Entry::text))
                    .as("%s %d", format, round)
                    .containsExactlyElementsOf(items.stream()
                            .map(item -> carried(format, item.text()))
                            .toList());
        }
    }

    @Test
    void aTableNamesEveryFaultWithItsRowAndColumn() {
        String table = "program;topik;soal;a;b;kunci;tingkat;pemakaian\n"
                + "MP-01;Topik;Satu?;ya;tidak;a;1;tes\n"
                + "TIK-01;Topik;;ya;YA;d;9;ujian\n"
                + "MP-01;;satu?;ya;tidak;b;;\n";

        ReadItems read = files.read(file("soal.csv", table), "MP-01");

        assertThat(read.faults())
                .extracting(Fault::row, Fault::column, Fault::kind)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(3, "program", "item.otherProgramme"),
                        org.assertj.core.groups.Tuple.tuple(3, "pemakaian", "item.use"),
                        org.assertj.core.groups.Tuple.tuple(3, "soal", "item.empty"),
                        org.assertj.core.groups.Tuple.tuple(3, "b", "item.optionTwice"),
                        org.assertj.core.groups.Tuple.tuple(3, "kunci", "item.key"),
                        org.assertj.core.groups.Tuple.tuple(3, "tingkat", "item.level"),
                        org.assertj.core.groups.Tuple.tuple(4, "", "item.noTopic"),
                        org.assertj.core.groups.Tuple.tuple(4, "", "item.twiceInFile"));
    }

    @Test
    void questionsOfOtherKindsAreNamedByTheirLine() {
        assertThat(
                        faults(
                                "a.gift",
                                "Bumi bulat {T}\n\nIbu kota {=Pontianak =Ptk}\n\n{=a ~b} lubang {\n\nEsai {}\n\nNilai {~%50%a =b}\n"))
                .containsExactly("1 item.type", "3 item.type", "5 item.giftGap", "7 item.type", "9 item.weight");
        assertThat(faults("a.txt", "Apa?\nA. ya\nC. tidak\nANSWER: A\n\nBelum selesai?\nA. ya\n"))
                .contains("3 item.aikenLine", "1 item.options", "6 item.aikenEnd");
        assertThat(
                        faults(
                                "a.xml",
                                "<quiz>\n<question type=\"essay\"/>\n<question type=\"multichoice\"><single>false</single></question></quiz>"))
                .containsExactly("2 item.type", "3 item.type");
        assertThat(faults("kosong.csv", "soal;a;b;kunci\n")).containsExactly("1 item.none");
    }

    @Test
    void htmlOfMoodleBecomesTextAndWhatTextCannotSayIsRefused() {
        ReadItems read = files.read(file("a.xml", moodle("<p>Satu &amp; <b>dua</b></p><p>x &lt; 3</p>")), "MP-01");
        assertThat(read.entries().get(0).text().stem()).isEqualTo("Satu & dua\nx < 3");

        assertThat(faults("a.xml", moodle("<p>Lihat <img src='x'></p>"))).contains("3 item.markup");
        assertThat(faults("a.xml", moodle("<script>alert(1)</script>"))).contains("3 item.markup");
    }

    @Test
    void hostileXmlIsRefusedWithoutBeingFollowed(@TempDir Path folder) throws IOException {
        Path secret = folder.resolve("rahasia");
        Files.writeString(secret, "isi rahasia");
        String outside = "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + moodle("&x;");
        StringBuilder laughs = new StringBuilder("<!DOCTYPE quiz [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        laughs.append("]>").append(moodle("&l11;"));

        assertThat(faults("a.xml", outside)).containsExactly("1 item.xmlDamaged");
        assertThat(faults("a.xml", laughs.toString())).containsExactly("1 item.xmlDamaged");
        assertThat(faults("a.xml", "<a>".repeat(100_000))).containsExactly("1 item.xmlDamaged");
        assertThat(faults("a.xml", "<html></html>")).containsExactly("1 item.xmlQuiz");
    }

    @Test
    void longLinesAndLargeFilesDoNoHarm() {
        assertThat(faults("a.gift", "::" + "\\x".repeat(500_000) + " {=a ~b}")).contains("1 item.long");
        assertThat(faults("a.gift", "// [tag:" + "\\x".repeat(500_000))).containsExactly("1 item.none");
        assertThat(faults("a.txt", "x".repeat(1_000_000) + "\nA. y\nB. z\nANSWER: A"))
                .contains("1 item.long");
        assertThatThrownBy(() -> files.read(new NamedFile("a.xml", new byte[BankFiles.LARGEST + 1]), "MP-01"))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("refusal.examination.large");
        assertThatThrownBy(() -> files.read(file("a.exe", "MZ"), "MP-01")).isInstanceOf(RuleViolated.class);
    }

    private List<String> faults(String name, String content) {
        return files.read(file(name, content), "MP-01").faults().stream()
                .map(fault -> fault.row() + " " + fault.kind())
                .filter(fault -> !fault.endsWith("noTopic"))
                .toList();
    }

    private static String moodle(String stem) {
        return "<quiz><question type=\"multichoice\">\n<single>true</single>\n<questiontext format=\"html\"><text><![CDATA["
                        .replace("<![CDATA[", stem.startsWith("&") ? "" : "<![CDATA[")
                + stem + (stem.startsWith("&") ? "" : "]]>")
                + "</text></questiontext><answer fraction=\"100\"><text>ya</text></answer>"
                + "<answer fraction=\"0\"><text>tidak</text></answer></question></quiz>";
    }

    private byte[] written(BankFormat format, List<Item> items) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(format, items, out);
        return out.toByteArray();
    }

    /** Aiken has no place for anything but question, options and key. */
    private static ItemText carried(BankFormat format, ItemText text) {
        return format == BankFormat.AIKEN
                ? new ItemText(
                        ReadItems.NO_TOPIC,
                        "",
                        text.stem().replaceAll("\\s*\\R\\s*", " "),
                        text.options(),
                        text.key(),
                        "",
                        ReadItems.NO_LEVEL,
                        false)
                : text;
    }

    private static List<Item> items(Random random) {
        List<Item> items = new ArrayList<>();
        for (int number = 1; number <= 1 + random.nextInt(6); number++) {
            List<String> options = new ArrayList<>();
            for (int option = 0; option < 2 + random.nextInt(5); option++) {
                options.add(words(random, 4) + "o" + option);
            }
            ItemText text = new ItemText(
                    "T" + words(random, 3),
                    random.nextBoolean() ? "" : words(random, 3) + "k",
                    words(random, 6) + (random.nextBoolean() ? "\n" : " ") + "soal " + number,
                    options,
                    1 + random.nextInt(options.size()),
                    random.nextBoolean() ? "" : words(random, 6) + "p",
                    1 + random.nextInt(3),
                    random.nextBoolean());
            items.add(new Item(UUID.randomUUID(), "MP-01", number, 1, text, null, Instant.EPOCH, true, null));
        }
        return items;
    }

    private static String words(Random random, int most) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            words.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return words.toString();
    }

    private static NamedFile file(BankFormat format, byte[] content) {
        return new NamedFile("bank." + format.extension(), content);
    }

    private static NamedFile file(String name, String content) {
        return new NamedFile(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
