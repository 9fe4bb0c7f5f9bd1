package nl.profielmonitor.geography;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The geography in the database. Every method needs a transaction. */
final class GeographyStore {

    private final EntityManager entities;

    GeographyStore(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Makes the database say what the files of a release say, unless it knows a newer edition, and reads it. Rows that
     * say the same already are not touched; addresses are only ever added. Instances that do this at the same time take
     * turns.
     */
    Geography bringUpToDate(GeographyFacts files) {
        StoredEdition edition = entities.find(StoredEdition.class, StoredEdition.ONLY, LockModeType.PESSIMISTIC_WRITE);
        GeographyFacts stored = facts(edition.edition());
        GeographyFacts facts = files.edition().isBefore(stored.edition()) ? stored : files;
        if (!facts.equals(stored)) {
            replace(stored, facts);
            edition.becomes(facts.edition());
        }
        return new Geography(facts, slugs(facts));
    }

    private GeographyFacts facts(LocalDate edition) {
        return new GeographyFacts(
                edition,
                all("""
                        select new RegionSpan(r.code, r.name, r.validFrom, r.validTo, r.tileColumn, r.tileRow)
                        from StoredRegion r""", RegionSpan.class),
                all("""
                        select new MunicipalitySpan(
                            m.code, m.name, m.province, m.regionCode, m.validFrom, m.validTo)
                        from StoredMunicipality m""", MunicipalitySpan.class),
                all("""
                        select new Merger(
                            m.effectiveFrom, m.oldCode, m.oldName, m.newCode, m.newName, m.kind)
                        from StoredMerger m""", Merger.class),
                all("select new Alias(a.code, a.name) from StoredAlias a", Alias.class));
    }

    private void replace(GeographyFacts stored, GeographyFacts facts) {
        replace(StoredRegion.class, StoredRegion::key, StoredRegion::new, stored.regions(), facts.regions());
        replace(
                StoredMunicipality.class,
                StoredMunicipality::key,
                StoredMunicipality::new,
                stored.municipalities(),
                facts.municipalities());
        replace(StoredMerger.class, StoredMerger::key, StoredMerger::new, stored.mergers(), facts.mergers());
        replace(StoredAlias.class, StoredAlias::key, StoredAlias::new, stored.aliases(), facts.aliases());
    }

    /** Rows leave before others take their place: a code has one span that starts, and one that ends, on a day. */
    private <F, K, R> void replace(
            Class<R> table, Function<F, K> keyOf, Function<F, R> rowOf, Collection<F> stored, Collection<F> facts) {
        Map<K, F> before = byKey(stored, keyOf);
        Map<K, F> after = byKey(facts, keyOf);
        before.keySet().stream()
                .filter(key -> !after.containsKey(key))
                .forEach(key -> entities.remove(entities.getReference(table, key)));
        entities.flush();
        after.forEach((key, fact) -> {
            F now = before.get(key);
            if (now != null && !now.equals(fact)) {
                entities.merge(rowOf.apply(fact));
            }
        });
        entities.flush();
        after.forEach((key, fact) -> {
            if (!before.containsKey(key)) {
                entities.persist(rowOf.apply(fact));
            }
        });
        entities.flush();
    }

    private static <F, K> Map<K, F> byKey(Collection<F> facts, Function<F, K> keyOf) {
        var byKey = new HashMap<K, F>();
        facts.forEach(fact -> byKey.put(keyOf.apply(fact), fact));
        return byKey;
    }

    private Slugs slugs(GeographyFacts facts) {
        var given = Set.copyOf(all("select new Slug(s.code, s.name, s.slug) from StoredSlug s", Slug.class));
        Slugs slugs = new Slugs(given).extendedFor(facts);
        slugs.all().stream()
                .filter(slug -> !given.contains(slug))
                .forEach(slug -> entities.persist(new StoredSlug(slug)));
        return slugs;
    }

    private <T> List<T> all(String query, Class<T> as) {
        String here = GeographyStore.class.getPackageName();
        return entities.createQuery(query.replace("select new ", "select new " + here + "."), as)
                .getResultList();
    }
}
