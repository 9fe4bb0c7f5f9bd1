package nl.profielmonitor.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Prints publications as PDF in the layout of UWV's, with the freedom that such a layout leaves. */
final class PublicationPdf {

    private static final List<List<FontName>> FONTS = List.of(
            List.of(FontName.HELVETICA, FontName.HELVETICA_BOLD), List.of(FontName.TIMES_ROMAN, FontName.TIMES_BOLD));
    private static final float MARGIN = 50;

    private static final List<String> WORDS = List.of("Met", "profiel", "werk", "in", "nog", "geen");

    private enum Side {
        LEFT,
        MIDDLE,
        RIGHT
    }

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final PDFont bold;
    private final float size;
    private final float leading;
    private final float nameWidth;
    private final float columnWidth;
    private final Side side;
    private final Side vertical;
    private final boolean ruled;
    private final String separator;
    private final List<String> headings;
    private PDPageContentStream page;
    private float y;
    private int pages;
    private boolean tableStands;

    private PublicationPdf(Random random) {
        List<FontName> family = FONTS.get(random.nextInt(FONTS.size()));
        font = new PDType1Font(family.get(0));
        bold = new PDType1Font(family.get(1));
        size = 7 + random.nextInt(4);
        leading = size * 1.2f;
        nameWidth = size * (13 + random.nextInt(8));
        columnWidth = size * (4.5f + random.nextInt(3));
        side = Side.values()[random.nextInt(3)];
        vertical = Side.values()[random.nextInt(3)];
        ruled = random.nextBoolean();
        separator = List.of(".", "", "\u00A0", " ").get(random.nextInt(4));
        headings = headings(random);
    }

    /** Above the columns: a word or more each, or nothing. */
    private static List<String> headings(Random random) {
        List<String> headings = new ArrayList<>();
        for (int column = 0; column < RandomPublication.COLUMNS; column++) {
            List<String> words = new ArrayList<>(WORDS);
            Collections.shuffle(words, random);
            headings.add((char) ('A' + column) + " " + String.join(" ", words.subList(0, random.nextInt(4))));
        }
        headings.replaceAll(String::strip);
        return random.nextBoolean() ? headings : List.of();
    }

    /** @param headings hears what stands above the columns */
    static byte[] of(Random random, List<RandomPublication> publications, Consumer<List<String>> headings) {
        PublicationPdf pdf = new PublicationPdf(random);
        headings.accept(pdf.headings);
        try (PDDocument document = pdf.document;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (RandomPublication publication : publications) {
                pdf.print(publication);
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(RandomPublication publication) throws IOException {
        pages = 0;
        tableStands = true;
        turn(publication);
        for (RandomPublication.Line line : publication.lines()) {
            row(publication, line.municipality().name(), line.cells(), font);
        }
        row(publication, "TOTAAL AMR", publication.total(), bold);
        tableStands = false;
        y -= leading;
        paragraph(publication, publication.closing());
        paragraph(publication, "Transparantie op de arbeidsmarkt");
        paragraph(
                publication,
                "Gemeenten en UWV delen deze taak. Vragen? Bel 088 898 20 40. Dit is proza, en het doet er niet toe. "
                        .repeat(6));
        page.close();
    }

    private void turn(RandomPublication publication) throws IOException {
        if (pages > 0) {
            page.close();
        }
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        pages++;
        page = new PDPageContentStream(document, sheet);
        y = PDRectangle.A4.getHeight() - MARGIN;
        write("Transparantie van klantprofielen", MARGIN, y, bold);
        y -= 2 * leading;
        write(publication.heading(), MARGIN, y, bold);
        write(pages + " " + publication.region().name(), MARGIN, MARGIN / 2, font);
        y -= 3 * leading;
        if (!headings.isEmpty() && tableStands) {
            List<String> cells = new ArrayList<>(headings);
            cells.add("Totaal");
            heading(cells);
        }
    }

    private void heading(List<String> cells) throws IOException {
        List<List<String>> texts = new ArrayList<>();
        for (String cell : cells) {
            texts.add(broken(cell, columnWidth - size, bold));
        }
        int lines = texts.stream().mapToInt(List::size).max().orElse(1);
        float down = (lines - 1) * leading;
        for (int column = 0; column < texts.size(); column++) {
            List<String> text = texts.get(column);
            float room = (lines - text.size()) * leading;
            float top = y - (vertical == Side.LEFT ? 0 : vertical == Side.RIGHT ? room : room / 2);
            for (int line = 0; line < text.size(); line++) {
                cell(text.get(line), column, top - line * leading, bold);
            }
        }
        write("Gemeente", MARGIN, y - (vertical == Side.LEFT ? 0 : vertical == Side.RIGHT ? down : down / 2), bold);
        y -= down + 1.8f * leading;
    }

    private void cell(String text, int column, float base, PDFont face) throws IOException {
        float room = columnWidth - size - width(text, face);
        float left = MARGIN + nameWidth + column * columnWidth;
        write(text, left + (side == Side.LEFT ? 0 : side == Side.RIGHT ? room : room / 2), base, face);
    }

    private void room(RandomPublication publication, int lines) throws IOException {
        if (y - lines * leading < 2 * MARGIN) {
            turn(publication);
        }
    }

    private void row(RandomPublication publication, String name, List<String> cells, PDFont face) throws IOException {
        List<String> broken = broken(name, nameWidth - size, face);
        room(publication, broken.size());
        float top = y;
        for (int line = 0; line < broken.size(); line++) {
            write(broken.get(line), MARGIN, top - line * leading, face);
        }
        float down = (broken.size() - 1) * leading;
        float base = vertical == Side.LEFT ? top : vertical == Side.RIGHT ? top - down : top - down / 2;
        for (int column = 0; column < cells.size(); column++) {
            cell(RandomPublication.grouped(cells.get(column), separator), column, base, face);
        }
        y = top - down - 1.8f * leading;
        if (ruled) {
            float rule = y + 1.2f * leading;
            page.moveTo(MARGIN, rule);
            page.lineTo(MARGIN + nameWidth + cells.size() * columnWidth, rule);
            page.stroke();
        }
    }

    private void paragraph(RandomPublication publication, String text) throws IOException {
        for (String line : broken(text, PDRectangle.A4.getWidth() - 2 * MARGIN, font)) {
            room(publication, 1);
            write(line, MARGIN, y, font);
            y -= leading;
        }
        y -= leading;
    }

    private List<String> broken(String text, float room, PDFont face) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line + " " + word, face) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private float width(String text, PDFont face) throws IOException {
        return face.getStringWidth(text) / 1000 * size;
    }

    private void write(String text, float x, float base, PDFont face) throws IOException {
        page.beginText();
        page.setFont(face, size);
        page.newLineAtOffset(x, base);
        page.showText(text);
        page.endText();
    }
}
