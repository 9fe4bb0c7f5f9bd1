package nl.profielmonitor.ingest.draft;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.profielmonitor.geography.Geography;
import nl.profielmonitor.geography.Lookup;
import nl.profielmonitor.geography.Merger;
import nl.profielmonitor.geography.Municipality;
import nl.profielmonitor.geography.MunicipalityCode;
import nl.profielmonitor.geography.Names;
import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.publication.RowOf;

/**
 * Finds the municipality that a code, a name or both mean in a row.
 *
 * @param region of the row, where it is known
 */
record Municipalities(Geography geography, Window window, Optional<RegionCode> region, Consumer<Finding> findings) {

    Whose find(Optional<Spot> code, Optional<Spot> name) {
        Optional<Lookup<Municipality>> byCode = code.map(spot -> byCode(spot.text()));
        Optional<Lookup<Municipality>> byName =
                name.map(spot -> geography.findMunicipality(spot.text(), region, window.first(), window.last()));
        if (byCode.isEmpty() || byName.isEmpty()) {
            return byCode.map(found -> alone(code.orElseThrow(), found))
                    .or(() -> byName.map(found -> alone(name.orElseThrow(), found)))
                    .orElse(Whose.Unclear.ANYBODY);
        }
        return both(code.orElseThrow(), byCode.get(), name.orElseThrow(), byName.get());
    }

    private Lookup<Municipality> byCode(String text) {
        return MunicipalityCode.parse(text)
                .map(code -> geography.findMunicipality(code, window.first(), window.last()))
                .orElseGet(() -> new Lookup.Unknown<>(List.of()));
    }

    private Whose alone(Spot spot, Lookup<Municipality> found) {
        return found instanceof Lookup.Found<Municipality> one ? known(one.value()) : unknown(spot, found);
    }

    private Whose both(Spot code, Lookup<Municipality> byCode, Spot name, Lookup<Municipality> byName) {
        Optional<Municipality> ofCode = meant(byCode);
        if (ofCode.isEmpty()) {
            return byName instanceof Lookup.Found<Municipality> one
                    ? codeUnknown(code, one.value())
                    : unknown(name, byName);
        }
        Municipality municipality = ofCode.get();
        if (byName instanceof Lookup.Unknown<Municipality>) {
            return byCode instanceof Lookup.Found<Municipality>
                    ? nameUnknown(name, municipality)
                    : unknown(code, byCode);
        }
        List<MunicipalityCode> ofName = candidates(byName);
        if (!ofName.contains(municipality.code())) {
            findings.accept(code.error(FindingCode.NAAM_EN_CODE_VERSCHILLEN)
                    .with(code.text(), municipality.name(), name.text()));
            return Whose.Unclear.oneOf(Stream.concat(Stream.of(municipality.code()), ofName.stream())
                    .toList());
        }
        return byCode instanceof Lookup.Found<Municipality> ? known(municipality) : unknown(name, byCode);
    }

    private Whose codeUnknown(Spot code, Municipality municipality) {
        findings.accept(code.error(FindingCode.ONBEKENDE_GEMEENTE)
                .saying(
                        "code-hoort",
                        code.text(),
                        municipality.name(),
                        municipality.code().value()));
        return Whose.Unclear.oneOf(List.of(municipality.code()));
    }

    private Whose nameUnknown(Spot name, Municipality municipality) {
        findings.accept(name.error(FindingCode.ONBEKENDE_GEMEENTE)
                .saying("naam-hoort", name.text(), municipality.code().value(), municipality.name()));
        return Whose.Unclear.oneOf(List.of(municipality.code()));
    }

    private Whose unknown(Spot spot, Lookup<Municipality> found) {
        // Without the row's region namesakes cannot be told apart; that the region is unknown is said already.
        if (!(found instanceof Lookup.Ambiguous<Municipality>) || region.isPresent()) {
            findings.accept(explained(spot, found));
        }
        return looksLikeTotal(spot)
                ? Whose.Unclear.NOBODY
                : new Whose.Unclear(perhaps(found), found instanceof Lookup.Unknown<Municipality>);
    }

    private Finding explained(Spot spot, Lookup<Municipality> found) {
        Finding unknown = spot.error(FindingCode.ONBEKENDE_GEMEENTE);
        if (found instanceof Lookup.Ambiguous<Municipality> several) {
            return unknown.saying("meerdere", spot.text(), names(several.candidates()));
        }
        if (found instanceof Lookup.NotThen<Municipality> once) {
            return once.then().validFrom().isAfter(window.last())
                    ? notYet(unknown, once.then())
                    : noLonger(unknown, once.then(), once.mergers());
        }
        if (looksLikeTotal(spot)) {
            return unknown.saying("totaal", spot.text());
        }
        List<Municipality> nearest = candidatesOf(found);
        if (MunicipalityCode.parse(spot.text()).isPresent()) {
            return unknown.saying("code", spot.text());
        }
        return nearest.isEmpty() ? unknown.with(spot.text()) : unknown.saying("lijkt-op", spot.text(), names(nearest));
    }

    /** Of a region, or of something else: no municipality's name begins so. */
    private static boolean looksLikeTotal(Spot spot) {
        return Names.key(spot.text()).startsWith("totaal");
    }

    private Finding notYet(Finding unknown, Municipality then) {
        List<String> before = made(then).map(Merger::oldName).toList();
        return before.isEmpty()
                ? unknown.saying("nog-niet", then.name(), then.validFrom())
                : unknown.saying("nog-niet-maar", then.name(), then.validFrom(), before);
    }

    private static Finding noLonger(Finding unknown, Municipality then, List<Merger> mergers) {
        // The last span of something that is over has a last day.
        var over = then.validTo() == null ? then.validFrom() : then.validTo().plusDays(1);
        List<String> after = mergers.stream().map(Merger::newName).distinct().toList();
        if (after.isEmpty()) {
            return unknown.saying("niet-meer", then.name(), over);
        }
        return unknown.saying(after.size() == 1 ? "opgegaan" : "verdeeld", then.name(), over, after);
    }

    /** Which municipalities a row may be about, if not about what it says. */
    private List<MunicipalityCode> perhaps(Lookup<Municipality> found) {
        if (found instanceof Lookup.NotThen<Municipality> once) {
            return once.then().validFrom().isAfter(window.last())
                    ? made(once.then()).map(Merger::oldCode).toList()
                    : once.mergers().stream().map(Merger::newCode).toList();
        }
        return candidatesOf(found).stream().map(Municipality::code).toList();
    }

    /** What a municipality that is to come will be made of. */
    private Stream<Merger> made(Municipality then) {
        return geography.mergersInto(then.code()).stream()
                .filter(merger -> merger.on().equals(then.validFrom()));
    }

    private static Optional<Municipality> meant(Lookup<Municipality> found) {
        if (found instanceof Lookup.Found<Municipality> one) {
            return Optional.of(one.value());
        }
        return found instanceof Lookup.NotThen<Municipality> once ? Optional.of(once.then()) : Optional.empty();
    }

    private static List<MunicipalityCode> candidates(Lookup<Municipality> found) {
        return meant(found).map(List::of).orElseGet(() -> candidatesOf(found)).stream()
                .map(Municipality::code)
                .toList();
    }

    private static List<Municipality> candidatesOf(Lookup<Municipality> found) {
        if (found instanceof Lookup.Ambiguous<Municipality> several) {
            return several.candidates();
        }
        return found instanceof Lookup.Unknown<Municipality> never ? never.nearest() : List.of();
    }

    private static List<String> names(List<Municipality> municipalities) {
        return municipalities.stream().map(Municipality::name).toList();
    }

    private static Whose known(Municipality municipality) {
        return new Whose.Known(new RowOf.Of(municipality.code()), municipality.name());
    }
}
