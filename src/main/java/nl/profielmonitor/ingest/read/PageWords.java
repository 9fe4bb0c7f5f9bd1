package nl.profielmonitor.ingest.read;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the words of a page, in the order in which they are read. */
final class PageWords extends PDFTextStripper {

    /** No sheet of paper takes so many; a small file can write them on one nevertheless, and each takes memory. */
    static final int MOST_LETTERS = 100_000;

    private final List<Word> words = new ArrayList<>();
    private int letters;

    private PageWords(int page) {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
        setStartPage(page);
        setEndPage(page);
    }

    /**
     * The words of a page.
     *
     * @param page from 1
     * @return empty if it has more than {@value #MOST_LETTERS} letters
     */
    static Optional<List<Word>> of(PDDocument document, int page) throws IOException {
        PageWords stripper = new PageWords(page);
        stripper.writeText(document, new StringWriter());
        return stripper.letters > MOST_LETTERS ? Optional.empty() : Optional.of(stripper.words);
    }

    /** Whether a page shows something that may be a picture of text. */
    static boolean hasPicture(PDDocument document, int page) {
        PDResources resources = document.getPage(page - 1).getResources();
        return resources != null && resources.getXObjectNames().iterator().hasNext();
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (++letters <= MOST_LETTERS) {
            super.processTextPosition(letter);
        }
    }

    /** A run of letters: a piece of a line, parted here where the letters stand apart. */
    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        StringBuilder word = new StringBuilder();
        TextPosition first = letters.get(0);
        TextPosition last = first;
        for (TextPosition letter : letters) {
            String written = letter.getUnicode();
            boolean space = written.isBlank() && written.indexOf('\u00A0') < 0 && written.indexOf('\u202F') < 0;
            boolean apart = !word.isEmpty() && letter.getXDirAdj() - end(last) > letter.getWidthOfSpace() / 2;
            if (space || apart) {
                add(word, first, last);
            }
            if (!space) {
                if (word.isEmpty()) {
                    first = letter;
                }
                word.append(written);
                last = letter;
            }
        }
        add(word, first, last);
    }

    private void add(StringBuilder word, TextPosition first, TextPosition last) {
        if (!word.isEmpty()) {
            words.add(new Word(
                    word.toString(), first.getXDirAdj(), end(last), first.getYDirAdj(), first.getFontSizeInPt()));
            word.setLength(0);
        }
    }

    private static float end(TextPosition letter) {
        return letter.getXDirAdj() + letter.getWidthDirAdj();
    }
}
