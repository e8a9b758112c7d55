package org.chronik.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import javax.xml.parsers.ParserConfigurationException;

/** Prints a quote, order confirmation or invoice as PDF: A4, fonts embedded, tagged for screen readers (PDF/UA). */
public final class DocumentPdf {

    private static final String FONT = "Liberation Sans";
    private static final String CSS = read("document.css");

    static {
        // It says at INFO, six times a document, that it works
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private DocumentPdf() {}

    /** The PDF file of the document. */
    public static byte[] print(PrintedDocument document) {
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> open("/liberation/LiberationSans-Regular.ttf"), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(() -> open("/liberation/LiberationSans-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true)
                    .useReplacementText("□")
                    .withProducer("Chronik")
                    .withW3cDocument(new DocumentPage(document).xhtml(CSS), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's XML parser cannot be set up", e);
        }
        return pdf.toByteArray();
    }

    private static InputStream open(String resource) {
        return DocumentPdf.class.getResourceAsStream(resource);
    }

    private static String read(String resource) {
        try (InputStream in = open(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
