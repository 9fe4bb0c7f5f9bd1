package nl.profielmonitor.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.profielmonitor.publication.Publications;
import nl.profielmonitor.publication.Publications.QuarterCount;
import nl.profielmonitor.publication.QuarterNotation;
import nl.profielmonitor.tables.CountryTable;
import nl.profielmonitor.tables.CountryTables;
import nl.profielmonitor.tables.RegionAddresses;
import nl.profielmonitor.web.MovedPermanently;
import nl.profielmonitor.web.Notation;
import nl.profielmonitor.web.PageGone;
import nl.profielmonitor.web.PageNotFound;
import nl.profielmonitor.web.PageNotFound.Offer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.threeten.extra.YearQuarter;

/** The pages of the country. */
@Controller
class CountryPages {

    private final CountryTables tables;
    private final Publications publications;
    private final WayOut wayOut;
    private final MessageSource messages;

    CountryPages(CountryTables tables, Publications publications, WayOut wayOut, MessageSource messages) {
        this.tables = tables;
        this.publications = publications;
        this.wayOut = wayOut;
        this.messages = messages;
    }

    @GetMapping("/")
    String latest(Model model, Locale locale) {
        Optional<YearQuarter> latest = tables.latest();
        return latest.isPresent() ? show(tables.in(latest.get()), model, locale) : "site/country-empty";
    }

    @GetMapping("/land/{asked}")
    String quarter(@PathVariable String asked, Model model, Locale locale) {
        YearQuarter quarter = QuarterNotation.parse(asked)
                .orElseThrow(() -> new PageNotFound("site.missing.quarter", asked, offers(null, locale)));
        if (!RegionAddresses.slug(quarter).equals(asked)) {
            throw new MovedPermanently(path(quarter));
        }
        CountryTable table = tables.in(quarter);
        if (table.reported() == 0) {
            throw noFigures(quarter, locale);
        }
        return show(table, model, locale);
    }

    private String show(CountryTable table, Model model, Locale locale) {
        List<YearQuarter> quarters =
                publications.quarters().stream().map(QuarterCount::quarter).toList();
        model.addAttribute("country", new CountryDrawing(table, messages, locale).draw());
        model.addAttribute("quarters", QuarterSwitch.of(table.quarter(), quarters, CountryPages::path));
        return "site/country";
    }

    /** Never published: not found. All withdrawn: gone, but what was there can still be read. */
    private RuntimeException noFigures(YearQuarter quarter, Locale locale) {
        String name = new Notation(locale).quarter(quarter);
        List<Offer> histories = wayOut.histories(quarter, locale);
        return histories.isEmpty()
                ? new PageNotFound("site.missing.country", name, offers(quarter, locale))
                : new PageGone("site.gone.country", name, histories);
    }

    /** @param near where the nearest are wanted; null for the newest */
    private List<Offer> offers(@Nullable YearQuarter near, Locale locale) {
        Notation notation = new Notation(locale);
        List<YearQuarter> quarters =
                publications.quarters().stream().map(QuarterCount::quarter).toList();
        return WayOut.nearest(quarters, near).stream()
                .map(quarter -> new Offer(notation.quarter(quarter), path(quarter)))
                .toList();
    }

    static String path(YearQuarter quarter) {
        return "/land/" + RegionAddresses.slug(quarter);
    }
}
