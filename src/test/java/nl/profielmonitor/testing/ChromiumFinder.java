package nl.profielmonitor.testing;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds a Chromium, and gets one where there is none: a build must not pass because its browser tests could not run.
 *
 * <p>In this order: what {@code PROFIELMONITOR_TEST_BROWSER} names, what is on the path, Debian's package (for root, on
 * Debian: Playwright's download would lack the libraries that it needs there), Playwright's download.
 */
final class ChromiumFinder {

    private static final String SETTING = "PROFIELMONITOR_TEST_BROWSER";
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final long PATIENCE_MINUTES = 5;

    /** Of what the installers say. */
    private static final Path LOG = Path.of("target", "browser-installation.log");

    private ChromiumFinder() {}

    /**
     * The program to start.
     *
     * @throws IllegalStateException if there is none and none could be had
     */
    static Path find() {
        String named = System.getenv(SETTING);
        if (named != null && !named.isEmpty()) {
            return Path.of(named);
        }
        return onPath(System.getenv("PATH"))
                .or(ChromiumFinder::downloaded)
                .or(ChromiumFinder::install)
                .orElseThrow(
                        () -> new IllegalStateException("No Chromium for the browser tests: install one (on Debian:"
                                + " apt-get install chromium) or name one in " + SETTING + "; what was tried is in "
                                + LOG));
    }

    static Optional<Path> onPath(String path) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(path)
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Two builds on one machine must not install at once: the second finds what the first got. */
    private static Optional<Path> install() {
        Path lockFile = Path.of(System.getProperty("java.io.tmpdir"), "profielmonitor-browser.lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            Objects.requireNonNull(lock);
            Files.deleteIfExists(LOG);
            return onPath(System.getenv("PATH"))
                    .or(ChromiumFinder::downloaded)
                    .or(ChromiumFinder::installPackage)
                    .or(ChromiumFinder::download);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> installPackage() {
        boolean root = System.getProperty("user.name").equals("root");
        if (!root || !Files.exists(Path.of("/etc/debian_version"))) {
            return Optional.empty();
        }
        run(new ProcessBuilder("apt-get", "-q", "update"));
        run(new ProcessBuilder("apt-get", "-q", "install", "-y", "--no-install-recommends", "chromium"));
        return onPath(System.getenv("PATH"));
    }

    private static Optional<Path> download() {
        ProcessBuilder installer =
                Driver.ensureDriverInstalled(Chromium.ENVIRONMENT, false).createProcessBuilder();
        List<String> command = new ArrayList<>(installer.command());
        command.addAll(List.of("install", "chromium"));
        run(installer.command(command));
        return downloaded();
    }

    /** Where Playwright puts its own, if it is there. */
    private static Optional<Path> downloaded() {
        try (Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Chromium.ENVIRONMENT))) {
            BrowserType chromium = playwright.chromium();
            return Stream.of(Path.of(chromium.executablePath()))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }

    /** Whether it worked shows in whether there is a browser afterwards. */
    private static void run(ProcessBuilder installer) {
        installer.environment().put("DEBIAN_FRONTEND", "noninteractive");
        installer.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
        try {
            Process process = installer.start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            log(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void log(IOException failure) {
        try {
            Files.writeString(
                    LOG, failure + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
