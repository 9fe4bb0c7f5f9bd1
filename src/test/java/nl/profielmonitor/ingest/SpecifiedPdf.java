package nl.profielmonitor.ingest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * The PDF of a specification: its lines one under another, with bars between what stands in columns; {@code --} starts a
 * page, {@code ^} a line close under the one before, {@code [beeld]} is a picture. Options: {@code wachtwoord}, {@code beschadigd}, {@code 800-bladzijden},
 * {@code volgeschreven}.
 */
final class SpecifiedPdf {

    private static final float MARGIN = 40;
    private static final float LEADING = 14;
    private static final float CLOSE = 6;
    private static final float SIZE = 9;
    private static final float NAME_WIDTH = 160;
    private static final float COLUMN_WIDTH = 60;
    private static final int MANY = 800;
    private static final int LETTERS = 100_001;

    private SpecifiedPdf() {}

    static byte[] of(List<String> lines, Set<String> options) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            print(lines, document);
            for (int page = document.getNumberOfPages(); options.contains("800-bladzijden") && page < MANY; page++) {
                document.addPage(new PDPage());
            }
            if (options.contains("volgeschreven")) {
                fill(document.getPage(document.getNumberOfPages() - 1), document);
            }
            if (options.contains("wachtwoord")) {
                document.protect(new StandardProtectionPolicy("eigenaar", "lezer", new AccessPermission()));
            }
            document.save(bytes);
            return options.contains("beschadigd") ? cut(bytes.toByteArray()) : bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] cut(byte[] whole) {
        return java.util.Arrays.copyOf(whole, whole.length / 3);
    }

    private static void print(List<String> lines, PDDocument document) throws IOException {
        int at = 0;
        while (at < lines.size()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float y = PDRectangle.A4.getHeight() - MARGIN;
                while (at < lines.size() && !lines.get(at).equals("--")) {
                    String line = lines.get(at++);
                    boolean close = line.startsWith("^");
                    y += close ? LEADING - CLOSE : 0;
                    write(close ? line.substring(1) : line, y, content, document);
                    y -= LEADING;
                }
            }
            at++;
        }
    }

    /** Letters one behind another, far off the paper. */
    private static void fill(PDPage page, PDDocument document) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), SIZE);
            content.showText("a".repeat(LETTERS));
            content.endText();
        }
    }

    private static void write(String line, float y, PDPageContentStream content, PDDocument document)
            throws IOException {
        if (line.equals("[beeld]")) {
            content.drawImage(
                    LosslessFactory.createFromImage(document, new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB)),
                    MARGIN,
                    y);
            return;
        }
        String[] cells = line.split("\\|", -1);
        for (int column = 0; column < cells.length; column++) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), SIZE);
            content.newLineAtOffset(MARGIN + (column == 0 ? 0 : NAME_WIDTH + (column - 1) * COLUMN_WIDTH), y);
            content.showText(cells[column].strip());
            content.endText();
        }
    }
}
