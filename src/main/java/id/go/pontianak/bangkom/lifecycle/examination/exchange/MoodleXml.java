package id.go.pontianak.bangkom.lifecycle.examination.exchange;

import id.go.pontianak.bangkom.lifecycle.examination.Item;
import id.go.pontianak.bangkom.lifecycle.examination.ItemText;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Moodle XML: {@code multichoice} questions with one right answer; topics are its categories. */
final class MoodleXml {

    private final ReadItems read;
    private String topic = "";

    private MoodleXml(ReadItems read) {
        this.read = read;
    }

    public static void read(byte[] content, ReadItems read) {
        try {
            List<XmlNode> roots = XmlNode.parse(content).all("quiz");
            if (roots.isEmpty()) {
                read.error(1, "", "item.xmlQuiz");
                return;
            }
            MoodleXml moodle = new MoodleXml(read);
            roots.get(0).all("question").forEach(moodle::question);
        } catch (XMLStreamException damaged) {
            int line = damaged.getLocation() == null ? 1 : damaged.getLocation().getLineNumber();
            read.error(Math.max(1, line), "", "item.xmlDamaged");
        }
    }

    /** The name of a category without those above it. */
    static String lastOf(String category) {
        String last = category.replace("//", "\0");
        return last.substring(last.lastIndexOf('/') + 1).replace('\0', '/').strip();
    }

    private void question(XmlNode question) {
        String type = question.attribute("type");
        if (type.equals("category")) {
            topic = lastOf(question.at("category", "text"));
            return;
        }
        String single = question.at("single").strip();
        if (!type.equals("multichoice") || single.equals("false") || single.equals("0")) {
            read.error(question.line(), "", "item.type");
            return;
        }
        List<String> options = new ArrayList<>();
        int key = 0;
        for (XmlNode answer : question.all("answer")) {
            options.add(text(answer));
            key = keyOf(answer, options.size(), key);
        }
        ItemTags tags = tags(question);
        String stem = words(question, "questiontext");
        String explanation = words(question, "generalfeedback");
        read.add(
                question.line(),
                new ItemText(topic, tags.competency(), stem, options, key, explanation, tags.level(), tags.practice()));
    }

    private static ItemTags tags(XmlNode question) {
        ItemTags tags = ItemTags.NONE;
        for (XmlNode group : question.all("tags")) {
            for (XmlNode tag : group.all("tag")) {
                tags = tags.with(tag.at("text").strip());
            }
        }
        return tags;
    }

    private int keyOf(XmlNode answer, int number, int before) {
        double fraction;
        try {
            fraction = Double.parseDouble(answer.attribute("fraction"));
        } catch (NumberFormatException none) {
            fraction = 0;
        }
        if (!answer.at("feedback", "text").isBlank()) {
            read.warning(answer.line(), "item.answerFeedback");
        }
        if (fraction > 0 && (fraction < 100 || before > 0)) {
            read.error(answer.line(), "", "item.weight");
        }
        return fraction >= 100 ? number : before;
    }

    private String words(XmlNode question, String element) {
        List<XmlNode> found = question.all(element);
        return found.isEmpty() ? "" : text(found.get(0));
    }

    private String text(XmlNode node) {
        String written = node.at("text");
        String format = node.attribute("format");
        if (!node.all("file").isEmpty()) {
            read.error(node.line(), "", "item.markup");
        }
        if (format.equals("plain_text") || !written.contains("<") && !written.contains("&")) {
            return written;
        }
        return HtmlText.of(written).orElseGet(() -> {
            read.error(node.line(), "", "item.markup");
            return "-";
        });
    }

    public static String write(List<Item> items) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("quiz");
            String topic = "";
            for (Item item : items) {
                if (!item.text().topic().equals(topic)) {
                    topic = item.text().topic();
                    category(xml, topic);
                }
                question(xml, item);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toString();
    }

    private static void category(XMLStreamWriter xml, String topic) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("question");
        xml.writeAttribute("type", "category");
        text(xml, "category", "$course$/top/" + topic.replace("/", "//"));
        xml.writeEndElement();
    }

    private static void question(XMLStreamWriter xml, Item item) throws XMLStreamException {
        ItemText words = item.text();
        xml.writeCharacters("\n");
        xml.writeStartElement("question");
        xml.writeAttribute("type", "multichoice");
        text(xml, "name", String.valueOf(item.number()));
        text(xml, "questiontext", words.stem());
        text(xml, "generalfeedback", words.explanation());
        value(xml, "single", "true");
        value(xml, "shuffleanswers", "true");
        for (int option = 1; option <= words.options().size(); option++) {
            xml.writeCharacters("\n  ");
            xml.writeStartElement("answer");
            xml.writeAttribute("fraction", option == words.key() ? "100" : "0");
            xml.writeAttribute("format", "plain_text");
            value(xml, "text", words.options().get(option - 1));
            xml.writeEndElement();
        }
        xml.writeStartElement("tags");
        for (String tag : ItemTags.of(words)) {
            text(xml, "tag", tag);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement(element);
        if (element.equals("questiontext") || element.equals("generalfeedback")) {
            xml.writeAttribute("format", "plain_text");
        }
        value(xml, "text", text);
        xml.writeEndElement();
    }

    private static void value(XMLStreamWriter xml, String element, String value) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
