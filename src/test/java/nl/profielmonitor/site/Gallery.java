package nl.profielmonitor.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.tables.RegionTable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The region page with figures that the default installation does not have: the ends of what it must be able to show. */
@TestComponent
@Controller
class Gallery {

    private static final Map<String, RegionTable> EXTREMES = Map.of(
            "leeg-register", Drawn.friesland().register(0).table(),
            "totaal-geleverd",
                    Drawn.region("Friesland", 4)
                            .rows("Ameland 0 100 . 30 =2900", "Vlieland . x x 20", "Leeuwarden 85 367 1106 123")
                            .printed(4700)
                            .register(6000)
                            .table(),
            "gemeenten-afwezig",
                    Drawn.region("Friesland", 4)
                            .rows("Ameland 0 1 13 3", "Vlieland 0 0 1 0")
                            .absent("Leeuwarden", "Schiermonnikoog", "Terschelling")
                            .register(40)
                            .table(),
            "veel-gemeenten-afwezig",
                    Drawn.region("Friesland", 4)
                            .rows("Ameland 0 1 13 3", "Vlieland 0 0 1 0")
                            .absent("Leeuwarden", "Schiermonnikoog", "Terschelling", "Waadhoeke")
                            .printed(30)
                            .register(40)
                            .table(),
            "een-persoon",
                    Drawn.region("Friesland", 4)
                            .rows("Ameland 0 0 1 0", "Vlieland 0 0 0 0")
                            .register(2000)
                            .changed(-1, 2)
                            .table(),
            "ten-minste-boven-honderd",
                    Drawn.friesland().rows("Onbekend . 1 1 x").register(7000).table(),
            "enorm-veranderd",
                    Drawn.region("Friesland", 4)
                            .rows("Ameland 11111 22222 33333 44444", "Noardeast-Fryslân 85 367 1106 123")
                            .register(150000)
                            .changed(110000, 1111)
                            .changedInAYear(-110001, 1111)
                            .table(),
            "alles-onbekend",
                    Drawn.region("Friesland", 4)
                            .rows("Ameland . . . .", "Vlieland . x x .")
                            .table(),
            "klein",
                    Drawn.region("Friesland", 4)
                            .rows("Ameland 1 0 0 0", "Vlieland 0 1 1 0")
                            .register(5)
                            .table());

    private static final Map<String, RegionTable> USUAL = Map.of(
            "friesland", Drawn.friesland().table(),
            "ontbrekend",
                    Drawn.region("Friesland", 4)
                            .rows(
                                    "Achtkarspelen 11 73 193 49",
                                    "Ameland 0 1 . 3",
                                    "Vlieland . x x .",
                                    "Leeuwarden 85 367 1106 123",
                                    "Terschelling 0 0 0 0")
                            .register(2400)
                            .table(),
            "boven-honderd", Drawn.friesland().register(6900).table(),
            "zonder-register",
                    Drawn.friesland().noRegister().changed(-123, 7486).table(),
            "bijna-alles", Drawn.friesland().register(7500).changed(123, 7240).table(),
            "acht-kolommen",
                    Drawn.region("Stedendriehoek en Noordwest Veluwe", 8)
                            .rows(
                                    "Apeldoorn 11 73 193 49 12 45 3 9",
                                    "Brummen 0 1 13 3 4 5 6 7",
                                    "Bronckhorst-Noordwest Veluwe 85 367 1106 123 33 44 55 66",
                                    "Harderwijk 22 34 75 17 1 2 3 4")
                            .register(4000)
                            .table(),
            "lange-namen",
                    Drawn.region(
                                    "Zuid-Kennemerland en IJmond",
                                    "Beschikbaar met een volledig klantprofiel",
                                    "Beschikbaar zonder klantprofiel",
                                    "Niet beschikbaar")
                            .rows(
                                    "Nuenen, Gerwen en Nederwetten 11 73 1193",
                                    "Goeree-Overflakkee-Voorne-Putten 0 1 13",
                                    "’s-Hertogenbosch 85 367 1106")
                            .register(3500)
                            .table(),
            "een-kolom",
                    Drawn.region("Zeeland", "Personen")
                            .rows("Goes 120", "Tholen 19")
                            .register(200)
                            .table(),
            "vijftig-rijen",
                    Drawn.region("Rijnmond", 4)
                            .rows(IntStream.rangeClosed(1, 52)
                                    .mapToObj(row -> "Gemeente nummer " + row + " " + row + " " + 7 * row + " "
                                            + 300 % (row + 1) * 9 + " " + row % 5)
                                    .toArray(String[]::new))
                            .register(20000)
                            .table());

    static final Map<String, RegionTable> PIECES = Stream.of(USUAL, EXTREMES)
            .flatMap(some -> some.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final MessageSource messages;

    Gallery(MessageSource messages) {
        this.messages = messages;
    }

    @GetMapping("/galerij/{piece}")
    String show(@PathVariable String piece, Model model, Locale locale) {
        RegionTable table = PIECES.get(piece);
        LabourMarketRegion region = table.region();
        RegionPath path = new RegionPath(region, Drawn.QUARTER);
        model.addAttribute("view", RegionView.of(table, messages, locale));
        model.addAttribute("quarters", QuarterSwitch.of(Drawn.QUARTER, List.of(Drawn.QUARTER), path::in));
        model.addAttribute("tiles", List.of(new LabourMarketRegion.Tile(5, 1), new LabourMarketRegion.Tile(6, 1)));
        model.addAttribute("revision", table.revision());
        model.addAttribute("pinned", false);
        model.addAttribute("history", List.of(table.revision()));
        model.addAttribute("current", table.revision());
        model.addAttribute("path", path);
        model.addAttribute("canonical", path.path());
        return "site/region";
    }
}
