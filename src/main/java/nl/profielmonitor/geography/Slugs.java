package nl.profielmonitor.geography;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of regions and municipalities. An address is given once and never taken away: each later name gets one
 * more, the addresses of former names keep leading to their region or municipality.
 */
final class Slugs {

    private final List<Slug> all = new ArrayList<>();
    private final Map<List<String>, String> slugsByName = new HashMap<>();
    private final Map<List<String>, String> codesBySlug = new HashMap<>();

    Slugs(Collection<Slug> given) {
        given.forEach(this::add);
    }

    /** These addresses, and one for each name of the facts that has none yet; older names come first. */
    Slugs extendedFor(GeographyFacts facts) {
        var extended = new Slugs(all);
        record Name(String code, String name, Dated span) {}
        Stream.concat(
                        facts.regions().stream().map(s -> new Name(s.code().value(), s.name(), s)),
                        facts.municipalities().stream()
                                .map(s -> new Name(s.code().value(), s.name(), s)))
                .sorted(Comparator.comparing((Name name) -> name.span().validFrom())
                        .thenComparing(Name::code))
                .forEach(name -> extended.give(name.code(), name.name()));
        return extended;
    }

    List<Slug> all() {
        return List.copyOf(all);
    }

    /**
     * The address that a code got for a name.
     *
     * @throws IllegalArgumentException if it got none
     */
    String of(String code, String name) {
        return find(code, name).orElseThrow(() -> new IllegalArgumentException("No address for " + code + " " + name));
    }

    /** The code that an address of a kind leads to, whatever its case. */
    Optional<String> code(String kind, String slug) {
        return Optional.ofNullable(codesBySlug.get(List.of(kind, slug.toLowerCase(Locale.ROOT))));
    }

    private Optional<String> find(String code, String name) {
        @Nullable String given = slugsByName.get(List.of(code, name));
        return given != null
                ? Optional.of(given)
                : Optional.of(Names.slug(name)).filter(slug -> leadsTo(slug, code));
    }

    private boolean leadsTo(String slug, String code) {
        return code(Slug.kindOf(code), slug).filter(code::equals).isPresent();
    }

    private void give(String code, String name) {
        if (find(code, name).isEmpty()) {
            String slug = Names.slug(name);
            boolean taken = code(Slug.kindOf(code), slug).isPresent();
            add(new Slug(code, name, taken ? slug + "-" + code.toLowerCase(Locale.ROOT) : slug));
        }
    }

    private void add(Slug slug) {
        all.add(slug);
        slugsByName.put(List.of(slug.code(), slug.name()), slug.slug());
        codesBySlug.put(List.of(slug.kind(), slug.slug()), slug.code());
    }
}
