package vn.taphuan.courses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns an author's Markdown into clean HTML and tells what we do not take. */
final class Markdown {

    /** Goes into every content hash: raise it when the same text gives other HTML, so that courses are taken in anew. */
    static final int RENDERER_VERSION = 1;

    /** A rendered text and what was seen in it; an image's value is its line. */
    record Page(String html, String plain, int words, List<CallOut.Type> callOuts, Map<String, Integer> images) {}

    private static final int DEEPEST = 30;

    /** The parser looks for the end of each from each: of many it takes minutes. */
    private static final int MOST_OPENED = 3_000;

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            // Deeper than anybody writes; a text made to be deep would cost minutes and the stack.
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private static final HtmlRenderer RENDERER = renderer(false);
    private static final HtmlRenderer INLINE_RENDERER = renderer(true);

    private static final Pattern CALL_OUT = Pattern.compile("\\[!([^\\]]*)\\]\\s*(.*)");
    private static final Pattern IMAGE = Pattern.compile("(?:\\.\\./)*images/(" + SafeHtml.IMAGE_NAME + ")");
    private static final Pattern WORD = Pattern.compile("(?<!\\S)[^\\s\\p{L}\\p{N}]*+[\\p{L}\\p{N}]\\S*");

    private Markdown() {}

    /** @param offset lines of the file before the text, for the lines of the problems */
    static Page page(String text, String file, int offset, Problems problems) {
        return read(text, file, offset, problems, RENDERER);
    }

    /** The same, but a single paragraph comes without its {@code <p>}. */
    static Page inline(String text, String file, int offset, Problems problems) {
        return read(text, file, offset, problems, INLINE_RENDERER);
    }

    private static Page read(String text, String file, int offset, Problems problems, HtmlRenderer renderer) {
        boolean opened =
                text.chars().filter(letter -> letter == '[' || letter == '<').count() > MOST_OPENED;
        if (opened) problems.add(file, offset + 1, "Bài có quá nhiều dấu “[” và “<”.");
        var document = opened ? new Document() : parsed(text, file, offset, problems);
        var inspection = new Inspection(file, offset, problems);
        document.accept(inspection);
        var plain = inspection.plain.toString().strip().replaceAll("\\s+", " ");
        int words = (int) WORD.matcher(plain).results().count();
        return new Page(
                SafeHtml.clean(renderer.render(document)).strip(),
                plain,
                words,
                inspection.callOuts,
                Map.copyOf(inspection.images));
    }

    /** A row of one cell is as long as the longest; the parser sets the limit, and tells of it in no exception of its own. */
    private static Node parsed(String text, String file, int offset, Problems problems) {
        try {
            return PARSER.parse(text);
        } catch (IllegalArgumentException tooManyCells) {
            problems.add(file, offset + 1, "Bảng trong bài có quá nhiều ô.");
            return new Document();
        }
    }

    private static HtmlRenderer renderer(boolean inline) {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .omitSingleParagraphP(inline)
                .nodeRendererFactory(Boxes::new)
                .attributeProviderFactory(context -> new Attributes())
                .build();
    }

    /** A box around a table, which scrolls by itself on a narrow screen and can be reached with the keyboard. */
    private static final class TableBox extends CustomBlock {}

    /** Walks the text once: tells problems, counts, and puts our own boxes in place of quotations and tables. */
    private static final class Inspection extends AbstractVisitor {

        private final StringBuilder plain = new StringBuilder();
        private final List<CallOut.Type> callOuts = new ArrayList<>();
        private final Map<String, Integer> images = new TreeMap<>();
        private final String file;
        private final int offset;
        private final Problems problems;

        Inspection(String file, int offset, Problems problems) {
            this.file = file;
            this.offset = offset;
            this.problems = problems;
        }

        @Override
        protected void visitChildren(Node parent) {
            super.visitChildren(parent);
            if (parent instanceof Block) {
                plain.append('\n');
            }
        }

        @Override
        public void visit(Text text) {
            plain.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            plain.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            plain.append('\n');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            plain.append('\n');
        }

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() == 1) {
                tell(heading, "Không dùng tiêu đề cấp một (#): tên bài đã là tiêu đề cấp một; hãy bắt đầu từ ##.");
            } else if (heading.getLevel() > 4) {
                tell(heading, "Tiêu đề chỉ dùng từ ## đến ####.");
            }
            visitChildren(heading);
        }

        @Override
        public void visit(HtmlBlock html) {
            tellHtml(html);
        }

        @Override
        public void visit(HtmlInline html) {
            tellHtml(html);
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            tell(code, "Đoạn này thụt lề từ bốn dấu cách nên bị hiểu là mã lệnh; hãy bớt thụt lề.");
        }

        @Override
        public void visit(Link link) {
            if (!link.getDestination().matches("https?://.+")) {
                tell(link, "Liên kết “%s” phải là địa chỉ đầy đủ bắt đầu bằng https://.", link.getDestination());
            }
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            int before = plain.length();
            visitChildren(image);
            if (plain.substring(before).isBlank()) {
                tell(image, "Hình “%s” thiếu lời mô tả (viết giữa hai dấu ngoặc vuông).", image.getDestination());
            }
            // A description is for those who do not see the picture; it is not text to read.
            plain.setLength(before);
            var name = IMAGE.matcher(image.getDestination());
            if (name.matches()) {
                images.putIfAbsent(name.group(1), line(image));
                image.setDestination(SafeHtml.IMAGES + "/" + name.group(1));
            } else {
                tell(
                        image,
                        "Hình “%s” phải nằm trong thư mục images/ và có tên gồm chữ thường không dấu, số, dấu gạch"
                                + " ngang, đuôi svg, png, jpg hoặc webp.",
                        image.getDestination());
            }
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock) {
                replace(block, new TableBox()).appendChild(block);
            }
            visitChildren(block);
        }

        @Override
        public void visit(CustomNode node) {
            visitChildren(node);
            if (node instanceof TableCell) {
                plain.append('\n');
            }
        }

        @Override
        public void visit(BlockQuote quote) {
            if (!(quote.getFirstChild() instanceof Paragraph first)) {
                visitChildren(quote);
                return;
            }
            var matcher = CALL_OUT.matcher(firstLine(first));
            if (!matcher.matches()) {
                visitChildren(quote);
                return;
            }
            var type = CallOut.Type.of(matcher.group(1).strip());
            if (type.isEmpty()) {
                tell(
                        quote,
                        "Không có loại khung “%s”; các loại: VÍ DỤ, GHI NHỚ, LƯU Ý, TÓM TẮT, CÂU HỎI.",
                        matcher.group(1));
                return;
            }
            removeFirstLine(first);
            var callOut = new CallOut(type.get(), matcher.group(2).strip());
            plain.append(callOut.heading()).append('\n');
            callOuts.add(type.get());
            replace(quote, callOut);
            while (quote.getFirstChild() != null) {
                callOut.appendChild(quote.getFirstChild());
            }
            if (callOut.getFirstChild() == null) {
                tell(quote, "Khung %s chưa có nội dung.", type.get().word());
            }
            visitChildren(callOut);
        }

        private static Node replace(Node old, Node replacement) {
            old.insertBefore(replacement);
            old.unlink();
            return replacement;
        }

        private static String firstLine(Paragraph paragraph) {
            var line = new StringBuilder();
            for (var node = paragraph.getFirstChild(); node != null && !isBreak(node); node = node.getNext()) {
                node.accept(new AbstractVisitor() {
                    @Override
                    public void visit(Text text) {
                        line.append(text.getLiteral());
                    }

                    @Override
                    public void visit(Code code) {
                        line.append(code.getLiteral());
                    }
                });
            }
            return line.toString();
        }

        private static void removeFirstLine(Paragraph paragraph) {
            boolean more = true;
            while (more && paragraph.getFirstChild() != null) {
                more = !isBreak(paragraph.getFirstChild());
                paragraph.getFirstChild().unlink();
            }
            if (paragraph.getFirstChild() == null) {
                paragraph.unlink();
            }
        }

        private static boolean isBreak(Node node) {
            return node instanceof SoftLineBreak || node instanceof HardLineBreak;
        }

        private void tellHtml(Node html) {
            tell(html, "Không viết HTML trong bài; chỉ dùng Markdown.");
        }

        private void tell(Node node, String sentence, Object... details) {
            problems.add(file, line(node), sentence, details);
        }

        private int line(Node node) {
            var at = node;
            while (at.getSourceSpans().isEmpty() && at.getParent() != null) {
                at = at.getParent();
            }
            return at.getSourceSpans().isEmpty()
                    ? offset + 1
                    : offset + 1 + at.getSourceSpans().get(0).getLineIndex();
        }
    }

    private static final class Boxes implements NodeRenderer {

        private final HtmlNodeRendererContext context;

        Boxes(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(CallOut.class, TableBox.class);
        }

        @Override
        public void render(Node node) {
            var html = context.getWriter();
            html.line();
            if (node instanceof CallOut callOut) {
                html.tag("div", Map.of("class", "note " + callOut.type().cssClass()));
                html.tag("b");
                html.text(callOut.heading());
                html.tag("/b");
            } else {
                html.raw("<div class=\"table-wrap\" tabindex=\"0\" role=\"group\" aria-label=\"Bảng\">");
            }
            html.line();
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            html.line();
            html.tag("/div");
            html.line();
        }
    }

    private static final class Attributes implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
            if (node instanceof TableCell) {
                var side = attributes.remove("align");
                if (side != null) {
                    attributes.put("class", side);
                }
                if (tagName.equals("th")) {
                    attributes.put("scope", "col");
                }
            }
        }
    }
}
