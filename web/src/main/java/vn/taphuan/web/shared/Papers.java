package vn.taphuan.web.shared;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletResponse;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Prints papers as PDF/A on A4: a FreeMarker template beside the feature's texts, set in Tinos, which has the widths of
 * Times New Roman and all Vietnamese marks. Papers are in Vietnamese whoever prints them.
 */
@ApplicationScoped
public class Papers {
    private static final String FONT = "Tinos";
    private Configuration templates;

    /** The words of a paper. */
    public static final class Words {
        private final Show show = new Show();

        /** The sentence of a key. */
        public String say(String key, Object... arguments) {
            return Texts.say(Texts.VIETNAMESE, key, arguments);
        }

        public Show getShow() {
            return show;
        }
    }

    @PostConstruct
    void load() {
        XRLog.setLoggingEnabled(false);
        templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassLoaderForTemplateLoading(Papers.class.getClassLoader(), "vn/taphuan/web");
        templates.setDefaultEncoding("UTF-8");
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setNumberFormat("computer");
    }

    /**
     * The paper of a template with these values.
     *
     * @param template such as {@code completion/record.ftlh}
     */
    public byte[] print(String template, Map<String, Object> values) {
        var html = new StringWriter();
        var model = new HashMap<>(values);
        model.put("words", new Words());
        var pdf = new ByteArrayOutputStream();
        try {
            templates.getTemplate(template).process(model, html);
            var builder = new PdfRendererBuilder();
            builder.withHtmlContent(html.toString(), null);
            // PDF/A-2u: made to be filed, every font inside, every letter searchable.
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            // A paper is made of what it is given; nothing is fetched for it.
            builder.useUriResolver((base, uri) -> null);
            font(builder, "Regular", 400, PdfRendererBuilder.FontStyle.NORMAL);
            font(builder, "Bold", 700, PdfRendererBuilder.FontStyle.NORMAL);
            font(builder, "Italic", 400, PdfRendererBuilder.FontStyle.ITALIC);
            builder.toStream(pdf);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        }
        return pdf.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight, PdfRendererBuilder.FontStyle style) {
        builder.useFont(
                () -> Papers.class.getResourceAsStream("/fonts/Tinos-" + cut + ".ttf"), FONT, weight, style, true);
    }

    /** Sends a paper as a download of that name. */
    public static void send(HttpServletResponse response, String name, byte[] pdf) throws IOException {
        Download.send(response, "application/pdf", name, pdf);
    }
}
