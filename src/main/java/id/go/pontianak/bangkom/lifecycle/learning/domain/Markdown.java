package id.go.pontianak.bangkom.lifecycle.learning.domain;

import id.go.pontianak.bangkom.lifecycle.learning.CourseFault;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * CommonMark with tables as HTML. Allow-list of nodes: raw HTML is a fault of the file when it is taken in, and is escaped in any case when
 * it is shown; pictures come from the course's own folder and have a text in their place, links lead to https.
 */
public final class Markdown {

    static final String PICTURE = "img/[a-z0-9-]+\\.(svg|png|jpg)";

    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final Set<Class<? extends Node>> ALLOWED = Set.of(
            Document.class,
            Paragraph.class,
            Heading.class,
            Text.class,
            SoftLineBreak.class,
            HardLineBreak.class,
            Emphasis.class,
            StrongEmphasis.class,
            BulletList.class,
            OrderedList.class,
            ListItem.class,
            BlockQuote.class,
            Code.class,
            FencedCodeBlock.class,
            Link.class,
            Image.class,
            ThematicBreak.class,
            TableBlock.class,
            TableHead.class,
            TableBody.class,
            TableRow.class,
            TableCell.class);

    private Markdown() {}

    /** Refuses a segment with anything that is not allowed. */
    static void check(String file, Segment segment) {
        if (segment instanceof Segment.Text text) {
            check(file, PARSER.parse(text.markdown()), 0);
        } else if (segment instanceof Segment.Task task) {
            check(file, PARSER.parse(task.markdown()), 0);
        } else if (segment instanceof Segment.Question question) {
            check(file, PARSER.parse(question.stem()), 0);
        }
    }

    /** Names of the pictures of the course's own folder. */
    public static Set<String> pictures(String markdown) {
        Set<String> names = new LinkedHashSet<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                if (image.getDestination().matches(PICTURE)) {
                    names.add(image.getDestination().substring("img/".length()));
                }
            }
        });
        return names;
    }

    /** {@code table} is the label of tables, which are scrolled sideways on a small phone. */
    public static String html(String programme, String markdown, String table) {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> attributes(programme, node, attributes))
                .build();
        return renderer.render(PARSER.parse(markdown))
                .replace(
                        "<table>",
                        "<div class=\"table-responsive\" tabindex=\"0\" role=\"region\" aria-label=\"" + table
                                + "\"><table class=\"table\">")
                .replace("</table>", "</table></div>");
    }

    private static void attributes(String programme, Node node, Map<String, String> attributes) {
        if (node instanceof Image image) {
            attributes.put(
                    "src",
                    image.getDestination().matches(PICTURE)
                            ? "/learning/" + programme + '/' + image.getDestination()
                            : "");
            attributes.put("loading", "lazy");
            attributes.put("class", "learning-picture");
        } else if (node instanceof Link) {
            attributes.put("rel", "noopener noreferrer");
            attributes.put("target", "_blank");
        }
    }

    private static void check(String file, Node node, int depth) {
        if (depth > Nesting.MOST_NODES) {
            throw new FaultyCourse(file, CourseFault.TOO_DEEP, "");
        }
        if (!ALLOWED.contains(node.getClass())) {
            throw new FaultyCourse(
                    file, CourseFault.NOT_ALLOWED, node.getClass().getSimpleName());
        }
        if (node instanceof Heading heading && heading.getLevel() == 1) {
            throw new FaultyCourse(file, CourseFault.HEADING, "");
        }
        if (node instanceof Link link && !link.getDestination().startsWith("https://")) {
            throw new FaultyCourse(file, CourseFault.LINK, link.getDestination());
        }
        if (node instanceof Image image) {
            picture(file, image);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            check(file, child, depth + 1);
        }
    }

    private static void picture(String file, Image image) {
        if (!image.getDestination().matches(PICTURE)) {
            throw new FaultyCourse(file, CourseFault.PICTURE, image.getDestination());
        }
        if (image.getFirstChild() == null) {
            throw new FaultyCourse(file, CourseFault.ALTERNATIVE, image.getDestination());
        }
    }
}
