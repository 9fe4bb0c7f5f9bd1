package nl.profielmonitor.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of a file in a specification: its lines in an encoding, with a byte order mark or not, and a line end.
 * In a line {@code \t}, {@code \r}, {@code \n}, {@code \\} and {@code \}{@code u00A0} stand for characters, and
 * {@code \xFF} for a byte, whatever the encoding.
 */
final class SpecifiedBytes {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([trn\\\\])|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2}))");

    private final Charset charset;
    private final boolean mark;
    private final String lineEnd;
    private final boolean finished;

    private SpecifiedBytes(Charset charset, boolean mark, String lineEnd, boolean finished) {
        this.charset = charset;
        this.mark = mark;
        this.lineEnd = lineEnd;
        this.finished = finished;
    }

    static byte[] of(Specification.Section file) {
        Set<String> options = Set.copyOf(
                file.options().isEmpty()
                        ? List.of()
                        : Arrays.asList(file.options().split(",\\s*", -1)));
        if (options.contains("xlsx")) {
            byte[] workbook = SpecifiedWorkbook.of(file.lines());
            if (options.contains("beschadigd")) {
                Arrays.fill(workbook, workbook.length / 4, workbook.length / 2, (byte) 0);
            }
            return workbook;
        }
        if (options.contains("pdf")) {
            return SpecifiedPdf.of(file.lines(), options);
        }
        Charset charset = options.contains("windows-1252")
                ? Charset.forName("windows-1252")
                : options.contains("utf-16le")
                        ? StandardCharsets.UTF_16LE
                        : options.contains("utf-16be") ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        String lineEnd = options.contains("crlf") ? "\r\n" : options.contains("cr") ? "\r" : "\n";
        return new SpecifiedBytes(charset, options.contains("bom"), lineEnd, !options.contains("unfinished"))
                .bytes(file.lines());
    }

    private byte[] bytes(List<String> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (mark) {
            bytes.writeBytes("\uFEFF".getBytes(charset));
        }
        for (int i = 0; i < lines.size(); i++) {
            write(lines.get(i), bytes);
            if (finished || i < lines.size() - 1) {
                bytes.writeBytes(lineEnd.getBytes(charset));
            }
        }
        return bytes.toByteArray();
    }

    private void write(String line, ByteArrayOutputStream bytes) {
        Matcher escape = ESCAPE.matcher(line);
        int at = 0;
        while (escape.find()) {
            bytes.writeBytes(line.substring(at, escape.start()).getBytes(charset));
            if (escape.group(3) != null) {
                bytes.write(Integer.parseInt(escape.group(3), 16));
            } else {
                bytes.writeBytes(character(escape).getBytes(charset));
            }
            at = escape.end();
        }
        bytes.writeBytes(line.substring(at).getBytes(charset));
    }

    private static String character(Matcher escape) {
        if (escape.group(2) != null) {
            return String.valueOf((char) Integer.parseInt(escape.group(2), 16));
        }
        return switch (escape.group(1)) {
            case "t" -> "\t";
            case "r" -> "\r";
            case "n" -> "\n";
            default -> "\\";
        };
    }
}
