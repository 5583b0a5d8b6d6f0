package id.go.pontianak.bangkom.lifecycle.examination.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of an XML file with the line on which it begins. Files with a document type are refused: no entities, no outside. */
record XmlNode(String name, int line, Map<String, String> attributes, List<XmlNode> children, StringBuilder text) {

    private static final int DEEPEST = 20;

    private static final XMLInputFactory FACTORY = factory();

    static XmlNode parse(byte[] content) throws XMLStreamException {
        XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(content));
        XmlNode root = new XmlNode("", 1, Map.of(), new ArrayList<>(), new StringBuilder());
        List<XmlNode> path = new ArrayList<>(List.of(root));
        while (xml.hasNext()) {
            XmlNode last = path.get(path.size() - 1);
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("document type", xml.getLocation());
                case XMLStreamConstants.START_ELEMENT -> {
                    if (path.size() > DEEPEST) {
                        throw new XMLStreamException("too deep", xml.getLocation());
                    }
                    XmlNode node = of(xml);
                    last.children().add(node);
                    path.add(node);
                }
                case XMLStreamConstants.END_ELEMENT -> path.remove(path.size() - 1);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    last.text().append(xml.getText());
                default -> {}
            }
        }
        return root;
    }

    /** Those of this name. */
    List<XmlNode> all(String called) {
        return children.stream().filter(child -> child.name().equals(called)).toList();
    }

    /** The text of the element down this path; empty where there is none. */
    String at(String... path) {
        XmlNode node = this;
        for (String called : path) {
            List<XmlNode> found = node.all(called);
            if (found.isEmpty()) {
                return "";
            }
            node = found.get(0);
        }
        return node.text().toString();
    }

    String attribute(String called) {
        return attributes.getOrDefault(called, "");
    }

    private static XmlNode of(XMLStreamReader xml) {
        Map<String, String> attributes = new HashMap<>();
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            attributes.put(xml.getAttributeLocalName(at), xml.getAttributeValue(at));
        }
        return new XmlNode(
                xml.getLocalName(),
                xml.getLocation().getLineNumber(),
                attributes,
                new ArrayList<>(),
                new StringBuilder());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
