package nl.profielmonitor.geography;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.profielmonitor.testing.DatabaseTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@Import(GeographyCatalog.class)
class GeographyStoreTest {

    private static final GeographyFacts FILES = GeographyFiles.ofRelease().facts();
    private static final LocalDate LATER = FILES.edition().plusDays(1);
    private static final LocalDate IN_2030 = LocalDate.of(2030, 6, 30);

    @Autowired
    GeographyCatalog catalog;

    @Autowired
    EntityManager entities;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    /** Friesland becomes Fryslân in 2030, Vlieland goes to Drenthe, an alias and a merger go, and one comes. */
    private static GeographyFacts changed(LocalDate edition) {
        var newYear = LocalDate.of(2030, 1, 1);
        var lastDay = LocalDate.of(2029, 12, 31);
        var tile = new LabourMarketRegion.Tile(5, 1);
        var friesland = new RegionCode("AM02");
        var vlieland = new MunicipalityCode("GM0096");
        return new GeographyFacts(
                edition,
                replaced(
                        FILES.regions(),
                        span -> span.code().equals(friesland),
                        List.of(
                                new RegionSpan(friesland, "Friesland", LocalDate.of(2016, 1, 1), lastDay, tile),
                                new RegionSpan(friesland, "Fryslân", newYear, null, tile))),
                replaced(
                        FILES.municipalities(),
                        span -> span.code().equals(vlieland),
                        List.of(
                                new MunicipalitySpan(
                                        vlieland, "Vlieland", "Fryslân", friesland, LocalDate.of(2017, 1, 1), lastDay),
                                new MunicipalitySpan(
                                        vlieland, "Flylân", "Fryslân", new RegionCode("AM03"), newYear, null))),
                replaced(FILES.mergers(), merger -> merger.newName().equals("Meierijstad"), List.of()),
                replaced(
                        FILES.aliases(),
                        alias -> alias.name().equals("Zwolle"),
                        List.of(new Alias("AM36", "IJssel-Vechtdelta"))));
    }

    private static <T> Set<T> replaced(Set<T> all, Predicate<T> gone, List<T> come) {
        return Stream.concat(all.stream().filter(gone.negate()), come.stream()).collect(toSet());
    }

    private Geography bringUpToDate(GeographyFacts files) {
        Geography geography = new GeographyStore(entities).bringUpToDate(files);
        entities.flush();
        entities.clear();
        return geography;
    }

    /** What another instance of an older release finds in the database: it cannot change it. */
    private Geography stored() {
        return bringUpToDate(new GeographyFacts(LocalDate.EPOCH, List.of(), List.of(), List.of(), List.of()));
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from geography_" + table)
                .query(Integer.class)
                .single();
    }

    private List<Integer> rows() {
        return Stream.of("region", "municipality", "merger", "alias")
                .map(this::rows)
                .toList();
    }

    private static List<Integer> rowsOf(GeographyFacts facts) {
        return Stream.of(facts.regions(), facts.municipalities(), facts.mergers(), facts.aliases())
                .map(Set::size)
                .toList();
    }

    @Test
    void storesAtFirstStartWhatTheFilesSay() {
        assertThat(rows()).isEqualTo(rowsOf(FILES));
        assertThat(jdbc.sql("select edition from geography_edition")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(FILES.edition());
    }

    @Test
    void readsBackWhatItStored() {
        Geography files = GeographyFixture.geography();
        Geography stored = stored();

        for (LocalDate day : List.of(LocalDate.of(2017, 1, 1), LocalDate.of(2020, 6, 30), LocalDate.of(2026, 1, 1))) {
            assertThat(stored.regions(day)).isEqualTo(files.regions(day));
            assertThat(stored.municipalities(day)).isEqualTo(files.municipalities(day));
        }
        assertThat(stored.mergersInto(new MunicipalityCode("GM1949")))
                .isEqualTo(files.mergersInto(new MunicipalityCode("GM1949")));
        assertThat(stored.findRegion("Zwolle", LATER, LATER)).isInstanceOf(Lookup.Found.class);
    }

    @Test
    void givesTheCatalogWhatTheFilesSay() {
        assertThat(catalog.geography().municipalities(LATER))
                .isEqualTo(GeographyFixture.geography().municipalities(LATER));
    }

    @Test
    void changesNothingAtTheNextStart() {
        var statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            bringUpToDate(FILES);

            assertThat(statistics.getEntityInsertCount()).isZero();
            assertThat(statistics.getEntityUpdateCount()).isZero();
            assertThat(statistics.getEntityDeleteCount()).isZero();
            assertThat(statistics.getEntityLoadCount()).as("but the lock").isEqualTo(1);
        } finally {
            statistics.setStatisticsEnabled(false);
            statistics.clear();
        }
    }

    @Test
    void bringsAnOlderDatabaseUpToDate() {
        bringUpToDate(changed(LATER));

        assertThat(rows()).isEqualTo(rowsOf(changed(LATER)));
        Geography stored = stored();
        assertThat(stored.region(new RegionCode("AM02"), IN_2030).orElseThrow().name())
                .isEqualTo("Fryslân");
        assertThat(stored.region(new RegionCode("AM02"), LATER).orElseThrow().name())
                .isEqualTo("Friesland");
        assertThat(stored.regionsOf(new MunicipalityCode("GM0096"), IN_2030, IN_2030))
                .containsExactly(new RegionCode("AM03"));
        assertThat(stored.mergersInto(new MunicipalityCode("GM1948"))).isEmpty();
        assertThat(stored.findRegion("Zwolle", LATER, LATER)).isInstanceOf(Lookup.Unknown.class);
        assertThat(stored.findRegion("IJssel Vechtdelta", LATER, LATER)).isInstanceOf(Lookup.Found.class);
    }

    @Test
    void takesOverACorrectionThatForgotToRaiseTheEdition() {
        bringUpToDate(changed(FILES.edition()));

        assertThat(stored().region(new RegionCode("AM02"), IN_2030)
                        .orElseThrow()
                        .name())
                .isEqualTo("Fryslân");
    }

    @Test
    void leavesANewerDatabaseAlone() {
        bringUpToDate(changed(LATER));

        Geography ofOlderRelease = bringUpToDate(FILES);

        assertThat(ofOlderRelease
                        .region(new RegionCode("AM02"), IN_2030)
                        .orElseThrow()
                        .name())
                .isEqualTo("Fryslân");
        assertThat(rows()).isEqualTo(rowsOf(changed(LATER)));
    }

    @Test
    void goesBackToFormerFactsIfANewerReleaseSaysSo() {
        bringUpToDate(changed(LATER));

        bringUpToDate(new GeographyFacts(
                LATER.plusDays(1), FILES.regions(), FILES.municipalities(), FILES.mergers(), FILES.aliases()));

        assertThat(rows()).isEqualTo(rowsOf(FILES));
        assertThat(stored().municipalities(IN_2030))
                .isEqualTo(catalog.geography().municipalities(IN_2030));
    }

    @Test
    void keepsAddressesForEver() {
        int before = rows("slug");
        bringUpToDate(changed(LATER));
        Geography renamed = stored();

        assertThat(rows("slug")).isEqualTo(before + 2);
        assertThat(renamed.regionAt("friesland", LATER).orElseThrow().slug()).isEqualTo("fryslan");

        bringUpToDate(new GeographyFacts(
                LATER.plusDays(1), FILES.regions(), FILES.municipalities(), FILES.mergers(), FILES.aliases()));

        assertThat(rows("slug")).isEqualTo(before + 2);
        assertThat(stored().regionAt("fryslan", LATER).orElseThrow().slug()).isEqualTo("friesland");
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void letsInstancesThatStartTogetherTakeTurns() throws InterruptedException, ExecutionException {
        forget();
        var pool = Executors.newFixedThreadPool(3);
        try {
            var together = new CountDownLatch(3);
            List<Future<Geography>> starts = IntStream.range(0, 3)
                    .mapToObj(i -> pool.submit(() -> {
                        together.countDown();
                        together.await();
                        return new GeographyCatalog(entities, transactions).geography();
                    }))
                    .toList();
            for (Future<Geography> start : starts) {
                assertThat(start.get().municipalities(LATER)).hasSize(342);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(rows()).isEqualTo(rowsOf(FILES));
    }

    private void forget() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            for (String table : List.of("region", "municipality", "merger", "alias", "slug")) {
                jdbc.sql("delete from geography_" + table).update();
            }
            jdbc.sql("update geography_edition set edition = date '1970-01-01'").update();
        });
    }
}
