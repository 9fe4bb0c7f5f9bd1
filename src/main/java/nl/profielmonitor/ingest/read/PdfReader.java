package nl.profielmonitor.ingest.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.profielmonitor.ingest.Assessment.Source;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the publication as a PDF: its words, put into lines and columns by where they stand. */
final class PdfReader implements DeliveryReader {

    /** The publications of a year of all regions are less than half of it. */
    private static final int MOST_PAGES = 700;

    @Override
    public boolean recognises(byte[] content) {
        return Signature.of(content).filter(Signature.PDF::equals).isPresent();
    }

    @Override
    public ReadFile read(byte[] content, RowCount count) {
        try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return document.getNumberOfPages() > MOST_PAGES
                    ? failure("te-veel-bladzijden", document.getNumberOfPages(), MOST_PAGES)
                    : read(document, count);
        } catch (InvalidPasswordException e) {
            return failure("versleuteld");
        } catch (RowCount.TooMany e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // A broken PDF fails in as many ways as there are to break one.
            return failure("pdf");
        }
    }

    private static ReadFile read(PDDocument document, RowCount count) throws IOException {
        List<List<PageLine>> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            Optional<List<Word>> words = PageWords.of(document, page);
            if (words.isEmpty()) {
                return failure("te-veel-letters", page, PageWords.MOST_LETTERS);
            }
            if (words.get().isEmpty() && PageWords.hasPicture(document, page)) {
                return failure("gescand", page);
            }
            List<PageLine> lines = PageLine.of(words.get());
            lines.forEach(line -> count.increase());
            pages.add(lines);
        }
        int width = PublicationText.width(pages.stream()
                .flatMap(List::stream)
                .map(line -> line.printed(0))
                .toList());
        List<PrintedLine> printed = new ArrayList<>();
        List<Integer> firstLines = new ArrayList<>();
        for (List<PageLine> page : pages) {
            firstLines.add(printed.size() + 1);
            printed.addAll(new PageTable(page, width).printed(printed.size() + 1));
        }
        return PublicationText.read(
                new Source("pdf", Optional.empty(), Optional.empty(), firstLines), printed, width, List.of());
    }

    private static ReadFile failure(String sentence, Object... arguments) {
        return new ReadFile.Failure(
                Finding.error(FindingCode.ONLEESBAAR_BESTAND).saying(sentence, arguments));
    }
}
