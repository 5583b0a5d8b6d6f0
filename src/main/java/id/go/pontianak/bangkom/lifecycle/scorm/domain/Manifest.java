package id.go.pontianak.bangkom.lifecycle.scorm.domain;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The manifest of a SCORM 1.2 package: its title and the file with which it begins. Documents with a type definition are refused (no entities,
 * nothing from outside), and so are other versions of SCORM, packages with more than one part, and a beginning that is no file of the package.
 */
public record Manifest(String title, String launch) {

    static final String NAME = "imsmanifest.xml";

    private static final int LONGEST_TITLE = 200;

    public static Manifest of(Map<String, byte[]> files) {
        byte[] content = files.get(NAME);
        if (content == null) {
            throw RuleViolated.of("refusal.scorm.manifest");
        }
        Document document = parse(content);
        String version = text(document, "schemaversion");
        if (!version.isEmpty() && !version.equals("1.2")) {
            throw RuleViolated.of("refusal.scorm.version", version.substring(0, Math.min(30, version.length())));
        }
        List<Element> items = all(document, "item").stream()
                .filter(item -> !item.getAttribute("identifierref").isEmpty())
                .toList();
        if (items.size() != 1) {
            throw RuleViolated.of("refusal.scorm.parts", items.size());
        }
        String launch = launch(document, items.get(0).getAttribute("identifierref"));
        if (!files.containsKey(launch)) {
            throw RuleViolated.of("refusal.scorm.launch");
        }
        return new Manifest(title(document, items.get(0)), launch);
    }

    private static String title(Document document, Element item) {
        String title = text(document, "title").strip();
        String shown = title.isEmpty() ? item.getAttribute("identifier") : title.replaceAll("\\s+", " ");
        String safe = shown.isBlank() ? "SCORM" : shown;
        return safe.substring(0, Math.min(LONGEST_TITLE, safe.length()));
    }

    private static String launch(Document document, String resource) {
        return all(document, "resource").stream()
                .filter(one -> one.getAttribute("identifier").equals(resource))
                .map(one -> one.getAttribute("href").replaceAll("[?#].*$", ""))
                .findFirst()
                .orElse("");
    }

    private static String text(Document document, String name) {
        return all(document, name).stream()
                .map(Node::getTextContent)
                .findFirst()
                .orElse("")
                .strip();
    }

    private static List<Element> all(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }

    private static Document parse(byte[] content) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(content));
        } catch (SAXException | IOException unreadable) {
            throw RuleViolated.of("refusal.scorm.manifest");
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
