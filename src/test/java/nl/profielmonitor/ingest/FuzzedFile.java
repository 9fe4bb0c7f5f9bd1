package nl.profielmonitor.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.profielmonitor.ingest.read.Readers;

/**
 * Judges what a fuzzer makes up. {@code bin/fuzz} runs it, and prepares what the fuzzer starts from; what is thrown, or takes
 * longer than allowed, is a fault of ours. A fault that was mended is a specification file.
 */
public final class FuzzedFile {

    private static final long LARGEST = 64 * 1024 * 1024;
    private static final Judge JUDGE = new Judge(new Readers(LARGEST));
    private static final RememberedKnowledge KNOWLEDGE = new RememberedKnowledge();
    private static final FindingSentences SENTENCES = Sentences.ofTheModule();

    private static final Path SPECIFICATIONS = Path.of("src/test/resources/ingest/spec");
    private static final Path WORKBOOK = Path.of("src/test/resources/ingest/office/workbook.xlsx");
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private FuzzedFile() {}

    /** What the fuzzer calls. Of a workbook it makes up a sheet, for it would hardly hit upon a right archive. */
    public static void fuzzerTestOneInput(byte[] content) {
        Assessment assessment =
                JUDGE.judge(isSheet(content) ? workbook(content) : content, DeliveryTerms.NONE, KNOWLEDGE);
        for (Finding finding : assessment.findings()) {
            if (SENTENCES.sentence(finding, Locale.forLanguageTag("nl")).isBlank()
                    || SENTENCES.sentence(finding, Locale.UK).isBlank()) {
                throw new IllegalStateException("Says nothing: " + finding);
            }
        }
        DeliveryJson.findings(DeliveryJson.ofFindings(assessment.findings()));
    }

    /** Writes the files of the specifications into a folder for each kind, for the fuzzer to start from. */
    public static void main(String[] folder) throws IOException {
        Path target = Path.of(folder[0]);
        try (var paths = Files.walk(SPECIFICATIONS)) {
            for (Path path : paths.filter(it -> it.toString().endsWith(".spec")).toList()) {
                Specification.Section file =
                        Specification.read(path).one("file").orElse(null);
                if (file != null) {
                    byte[] content = SpecifiedBytes.of(file);
                    write(target, kind(path), path.getFileName().toString(), content);
                }
            }
        }
        write(target, "workbook", "sheet.xml", sheet());
    }

    private static String kind(Path specification) {
        String folder = specification.getParent().getFileName().toString();
        return switch (folder) {
            case "text", "pdf", "workbook" -> folder;
            default -> "csv";
        };
    }

    private static void write(Path target, String kind, String name, byte[] content) throws IOException {
        Files.createDirectories(target.resolve(kind));
        Files.write(target.resolve(kind).resolve(name), content);
    }

    private static boolean isSheet(byte[] content) {
        return content.length > 5 && content[0] == '<' && content[1] == '?' && content[2] == 'x';
    }

    private static byte[] sheet() throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(WORKBOOK))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(SHEET)) {
                    return in.readAllBytes();
                }
            }
        }
        throw new IllegalStateException(WORKBOOK + " has no " + SHEET);
    }

    private static byte[] workbook(byte[] sheet) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(WORKBOOK)));
                ZipOutputStream out = new ZipOutputStream(content)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(SHEET) ? sheet : in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }
}
